import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'body-without-expressions', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '正文里没有大括号表达式',
    why: '大括号里的内容不会被计算，居民会看到原样的代码。',
    message: {
      braces: '大括号里写了 `{found}`，大括号不会被计算',
      prop: '属性的大括号里写了 `{found}`，这里只能是文字、数字、true 或 false',
      spread: '标签里写了 `{found}`，属性要一个一个写',
    },
    help: {
      braces: '换成真正的内容；确实要显示大括号时，在前面加一个反斜杠，写成 `\\{`。',
      prop: '把内容写在英文双引号里，例如 `title="提示"`。',
      spread: '删去这一段，把需要的属性逐个写成 `名称="内容"`。',
    },
  },
  'zh-Hant': {
    title: '正文裡沒有大括號表達式',
    why: '大括號裡的內容不會被計算，居民會看到原樣的代碼。',
    message: {
      braces: '大括號裡寫了 `{found}`，大括號不會被計算',
      prop: '屬性的大括號裡寫了 `{found}`，這裡只能是文字、數字、true 或 false',
      spread: '標籤裡寫了 `{found}`，屬性要一個一個寫',
    },
    help: {
      braces: '換成真正的內容；確實要顯示大括號時，在前面加一個反斜槓，寫成 `\\{`。',
      prop: '把內容寫在英文雙引號裡，例如 `title="提示"`。',
      spread: '刪去這一段，把需要的屬性逐個寫成 `名稱="內容"`。',
    },
  },
  en: {
    title: 'A body holds no expressions',
    why: 'What stands in braces is never computed: residents would see it as it is.',
    message: {
      braces: '`{found}` stands in braces, which are never computed',
      prop: 'the braces of this prop hold `{found}`; only a text, a number, true or false may stand there',
      spread: '`{found}` stands in a tag; props are written one by one',
    },
    help: {
      braces: 'Write the content itself; put a backslash before a brace that is meant to be seen: `\\{`.',
      prop: 'Write the content between double quotes, such as `title="Note"`.',
      spread: 'Remove it and write each prop as `name="content"`.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('合计 {total} 户。') }, at: `${NOTICE_FILE}:7:4` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('<Callout title={name}>停水</Callout>') }, at: `${NOTICE_FILE}:7:10` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('合计 {12+3} 户，写作 \\{total\\}。') } },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('<Callout title={"提示"}>停水</Callout>') } },
];

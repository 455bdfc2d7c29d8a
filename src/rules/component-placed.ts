import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'component-placed', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '组件放在合适的位置',
    why: '提示框、步骤这样的整块内容夹在一句话里，页面就乱了。',
    message: {
      inline: '`{component}` 夹在一句话里',
      caption: '`TableCaption` 后面没有表格',
      attribute: '标签 `<{component}>` 写在了图片说明或链接里',
    },
    help: {
      inline: '让 `<{component}>` 和 `</{component}>` 各占一行，前后空一行。',
      caption: '把它移到表格的正上方，或者删去。',
      attribute: '删去标签，只留文字。',
    },
  },
  'zh-Hant': {
    title: '組件放在合適的位置',
    why: '提示框、步驟這樣的整塊內容夾在一句話裡，頁面就亂了。',
    message: {
      inline: '`{component}` 夾在一句話裡',
      caption: '`TableCaption` 後面沒有表格',
      attribute: '標籤 `<{component}>` 寫在了圖片說明或鏈接裡',
    },
    help: {
      inline: '讓 `<{component}>` 和 `</{component}>` 各佔一行，前後空一行。',
      caption: '把它移到表格的正上方，或者刪去。',
      attribute: '刪去標籤，只留文字。',
    },
  },
  en: {
    title: 'A component stands where it fits',
    why: 'A block such as a callout in the middle of a sentence breaks the page.',
    message: {
      inline: '`{component}` stands within a sentence',
      caption: 'no table follows this `TableCaption`',
      attribute: 'the tag `<{component}>` stands in the description of a picture or in a link',
    },
    help: {
      inline: 'Put `<{component}>` and `</{component}>` on lines of their own, with an empty line around them.',
      caption: 'Move it right above the table, or remove it.',
      attribute: 'Remove the tag and keep the text.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('停水期间<Callout>请储水</Callout>敬请谅解。') }, at: `${NOTICE_FILE}:7:5` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('<TableCaption>停水楼栋</TableCaption>\n\n没有表格。') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('停水期间请储水。\n\n<Callout>\n敬请谅解。\n</Callout>\n\n<TableCaption>停水楼栋</TableCaption>\n| 楼栋 | 时间 |\n| --- | --- |\n| 1 幢 | 上午 |') } },
];

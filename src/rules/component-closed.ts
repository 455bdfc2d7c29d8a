import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'component-closed', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '组件的标签成对',
    why: '少了一半的标签，本站不知道内容从哪里开始、到哪里结束。',
    message: {
      open: '`<{component}>` 没有对应的 `</{component}>`',
      stray: '`</{component}>` 前面没有 `<{component}>`',
      misnamed: '这里应当是 `</{component}>`，写成了 `</{found}>`',
      unfinished: '`<{component}` 这个标签没有写完',
      empty: '`<{component}>` 和 `</{component}>` 之间没有内容',
      filled: '`{component}` 里面不放内容，却包住了文字',
    },
    help: {
      open: '在内容后面补上 `</{component}>`；两个标签要在同一段、同一层里。',
      stray: '删去它，或在内容前面补上 `<{component}>`；两个标签要在同一段、同一层里。',
      misnamed: '改成 `</{component}>`。',
      unfinished: '在标签末尾补上 `>` 或 `/>`；属性写成 `名称="内容"`，引号用英文的。',
      empty: '在两个标签之间写上内容，或者删去这两个标签。',
      filled: '写成 `<{component} … />`，把文字移到外面。',
    },
  },
  'zh-Hant': {
    title: '組件的標籤成對',
    why: '少了一半的標籤，本站不知道內容從哪裡開始、到哪裡結束。',
    message: {
      open: '`<{component}>` 沒有對應的 `</{component}>`',
      stray: '`</{component}>` 前面沒有 `<{component}>`',
      misnamed: '這裡應當是 `</{component}>`，寫成了 `</{found}>`',
      unfinished: '`<{component}` 這個標籤沒有寫完',
      empty: '`<{component}>` 和 `</{component}>` 之間沒有內容',
      filled: '`{component}` 裡面不放內容，卻包住了文字',
    },
    help: {
      open: '在內容後面補上 `</{component}>`；兩個標籤要在同一段、同一層裡。',
      stray: '刪去它，或在內容前面補上 `<{component}>`；兩個標籤要在同一段、同一層裡。',
      misnamed: '改成 `</{component}>`。',
      unfinished: '在標籤末尾補上 `>` 或 `/>`；屬性寫成 `名稱="內容"`，引號用英文的。',
      empty: '在兩個標籤之間寫上內容，或者刪去這兩個標籤。',
      filled: '寫成 `<{component} … />`，把文字移到外面。',
    },
  },
  en: {
    title: 'The tags of a component come in pairs',
    why: 'With half of a pair missing nobody can tell where the content begins and ends.',
    message: {
      open: '`<{component}>` has no `</{component}>`',
      stray: '`</{component}>` has no `<{component}>` before it',
      misnamed: '`</{component}>` was expected and `</{found}>` is there',
      unfinished: 'the tag `<{component}` does not end',
      empty: 'nothing stands between `<{component}>` and `</{component}>`',
      filled: '`{component}` takes no content, yet it holds text',
    },
    help: {
      open: 'Add `</{component}>` after the content; both tags belong to the same paragraph or level.',
      stray: 'Remove it, or add `<{component}>` before the content; both tags belong to the same paragraph or level.',
      misnamed: 'Write `</{component}>`.',
      unfinished: 'End the tag with `>` or `/>`; write props as `name="content"` with straight quotes.',
      empty: 'Write the content between the tags, or remove both.',
      filled: 'Write `<{component} … />` and move the text outside.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('<Callout title="提示">\n停水') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('<Callout title="提示">停水</Calout>') }, at: `${NOTICE_FILE}:7:23` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('<Callout title="提示">\n停水\n</Callout>') } },
];

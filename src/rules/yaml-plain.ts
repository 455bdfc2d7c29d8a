import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'yaml-plain', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件头只用最简单的写法',
    why: '锚点、标签这类写法作者用不到，却能让网站出错。',
    message: {
      anchor: '`{found}` 是锚点的写法',
      alias: '`{found}` 是引用的写法',
      tag: '`{found}` 是标签的写法',
      directive: '`{found}` 是指令的写法',
      merge: '`<<` 是合并的写法',
      'complex-key': '以 `? ` 开头是复杂键的写法',
      nesting: '层次太多，最多 32 层',
    },
    help: {
      anchor: '删去它；内容本来就以 & 开头时，给内容加上半角引号。',
      alias: '写出完整的内容；内容本来就以 * 开头时，给内容加上半角引号。',
      tag: '删去它；内容本来就以 ! 开头时，给内容加上半角引号。',
      directive: '删去这一行。',
      merge: '把要合并的各项直接写出来。',
      'complex-key': '写成“名称: 内容”。',
      nesting: '减少括号和缩进的层次。',
    },
  },
  'zh-Hant': {
    title: '文件頭只用最簡單的寫法',
    why: '錨點、標籤這類寫法作者用不到，卻能讓網站出錯。',
    message: {
      anchor: '`{found}` 是錨點的寫法',
      alias: '`{found}` 是引用的寫法',
      tag: '`{found}` 是標籤的寫法',
      directive: '`{found}` 是指令的寫法',
      merge: '`<<` 是合併的寫法',
      'complex-key': '以 `? ` 開頭是複雜鍵的寫法',
      nesting: '層次太多，最多 32 層',
    },
    help: {
      anchor: '刪去它；內容本來就以 & 開頭時，給內容加上半角引號。',
      alias: '寫出完整的內容；內容本來就以 * 開頭時，給內容加上半角引號。',
      tag: '刪去它；內容本來就以 ! 開頭時，給內容加上半角引號。',
      directive: '刪去這一行。',
      merge: '把要合併的各項直接寫出來。',
      'complex-key': '寫成“名稱: 內容”。',
      nesting: '減少括號和縮進的層次。',
    },
  },
  en: {
    title: 'A header uses the simplest writing',
    why: 'Anchors, tags and the like serve no author, and can break a site.',
    message: {
      anchor: '`{found}` is an anchor',
      alias: '`{found}` is an alias',
      tag: '`{found}` is a tag',
      directive: '`{found}` is a directive',
      merge: '`<<` merges another mapping',
      'complex-key': '`? ` begins a complex key',
      nesting: 'there are more than 32 levels',
    },
    help: {
      anchor: 'Remove it; put the value in quotes where it really begins with &.',
      alias: 'Write the value out; put it in quotes where it really begins with *.',
      tag: 'Remove it; put the value in quotes where it really begins with !.',
      directive: 'Remove this line.',
      merge: 'Write out the fields that are meant.',
      'complex-key': 'Write `name: value`.',
      nesting: 'Use fewer levels of brackets and indentation.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: !!js/function x\ndate: 2026-03-01') }, at: `${NOTICE_FILE}:3:8` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: &a 停水\ndate: 2026-03-01') }, at: `${NOTICE_FILE}:3:8` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水 & 停电！\ndate: 2026-03-01') } },
];

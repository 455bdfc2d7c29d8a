import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'header-present', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件从 `---` 开始',
    why: '开头两行 `---` 之间写的是标题、日期等信息，没有它就不知道这是什么。',
    message: {
      missing: '第一行不是 `---`，缺少文件头',
      blank: '`---` 之前有空行',
      indented: '`---` 之前有空格',
      language: '第一行是 `{found}`，应当只有 `---`',
      toml: '第一行是 `{found}`，应当是 `---`',
      dashes: '第一行是 `{found}`，应当是三个半角短横 `---`',
    },
    help: {
      missing: '在第一行写 `---`，接着写标题、日期等，再写一行 `---`，空一行后写正文。',
      blank: '删去前面的空行，让 `---` 成为第一行。',
      indented: '删去前面的空格，让 `---` 顶格写。',
      language: '把第一行改成 `---`，后面不写别的。',
      toml: '把开头和结尾的 `+++` 改成 `---`，里面写成 `title: 标题` 的样子。',
      dashes: '切换到英文输入法，输入三个短横 `---`。',
    },
  },
  'zh-Hant': {
    title: '文件從 `---` 開始',
    why: '開頭兩行 `---` 之間寫的是標題、日期等信息，沒有它就不知道這是什麼。',
    message: {
      missing: '第一行不是 `---`，缺少文件頭',
      blank: '`---` 之前有空行',
      indented: '`---` 之前有空格',
      language: '第一行是 `{found}`，應當只有 `---`',
      toml: '第一行是 `{found}`，應當是 `---`',
      dashes: '第一行是 `{found}`，應當是三個半角短橫 `---`',
    },
    help: {
      missing: '在第一行寫 `---`，接著寫標題、日期等，再寫一行 `---`，空一行後寫正文。',
      blank: '刪去前面的空行，讓 `---` 成為第一行。',
      indented: '刪去前面的空格，讓 `---` 頂格寫。',
      language: '把第一行改成 `---`，後面不寫別的。',
      toml: '把開頭和結尾的 `+++` 改成 `---`，裡面寫成 `title: 標題` 的樣子。',
      dashes: '切換到英文輸入法，輸入三個短橫 `---`。',
    },
  },
  en: {
    title: 'A file begins with `---`',
    why: 'Between two lines of `---` stand the title, the date and so on; without them nobody knows what the file is.',
    message: {
      missing: 'the first line is not `---`, so there is no header',
      blank: 'there are empty lines before `---`',
      indented: 'there are blanks before `---`',
      language: 'the first line is `{found}` and should be just `---`',
      toml: 'the first line is `{found}` and should be `---`',
      dashes: 'the first line is `{found}` and should be three hyphens `---`',
    },
    help: {
      missing: 'Write `---` in the first line, then title, date and so on, then `---` again, an empty line, and the text.',
      blank: 'Delete the empty lines, so that `---` is the first line.',
      indented: 'Delete the blanks before `---`.',
      language: 'Change the first line to `---` with nothing behind it.',
      toml: 'Change both lines of `+++` to `---`, and write the fields as `title: …`.',
      dashes: 'Type three plain hyphens `---`.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: '正文没有文件头\n' }, at: `${NOTICE_FILE}:1:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: '\n---\ntitle: 停水\n---\n' }, at: `${NOTICE_FILE}:1:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: '———\ntitle: 停水\n———\n' }, at: `${NOTICE_FILE}:1:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];

import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'body-without-code', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '正文里没有程序代码',
    why: '正文是给居民看的文字，本站不会运行其中的程序；留着这样的行，页面上会出现看不懂的代码。',
    message: {
      import: '这一行以 `import` 开头，是程序代码',
      export: '这一行以 `export` 开头，是程序代码',
    },
    help: {
      import: '删去这一行。组件不用引入，直接写 `<Callout>…</Callout>` 就行；图片写 `![说明](./图片.png)`。',
      export: '删去这一行；要写的内容直接写成文字。确实要展示代码时，用三个反引号把它包起来。',
    },
  },
  'zh-Hant': {
    title: '正文裡沒有程序代碼',
    why: '正文是給居民看的文字，本站不會運行其中的程序；留著這樣的行，頁面上會出現看不懂的代碼。',
    message: {
      import: '這一行以 `import` 開頭，是程序代碼',
      export: '這一行以 `export` 開頭，是程序代碼',
    },
    help: {
      import: '刪去這一行。組件不用引入，直接寫 `<Callout>…</Callout>` 就行；圖片寫 `![說明](./圖片.png)`。',
      export: '刪去這一行；要寫的內容直接寫成文字。確實要展示代碼時，用三個反引號把它包起來。',
    },
  },
  en: {
    title: 'A body holds no program code',
    why: 'A body is text for residents and is never run; such a line would only show as code that nobody understands.',
    message: {
      import: 'this line begins with `import` and is program code',
      export: 'this line begins with `export` and is program code',
    },
    help: {
      import: 'Remove the line. Components need no import: write `<Callout>…</Callout>` at once; a picture is written `![what it shows](./picture.png)`.',
      export: 'Remove the line and write the content as text. Put code that is meant to be shown between three back-ticks.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('import x from \'./x.js\'\n\n3 月 5 日停水。') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('export const a = 1') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('import 是英文“进口”的意思。') } },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('```\nimport x from \'./x.js\'\n```') } },
];

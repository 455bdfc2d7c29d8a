import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'heading-levels', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '标题的级别逐级往下',
    why: '读屏软件和目录靠标题的级别带路；一级标题已由页面自己写上。',
    message: {
      first: '正文里用了一级标题 `#`',
      skipped: '标题从上一级直接跳到了 `{found}`',
      empty: '标题没有文字',
      glued: '`#` 后面少了空格，不会成为标题',
    },
    help: {
      first: '写成 `##`；一级标题是文件头里的 title，页面会自动显示。',
      skipped: '写成 `{expected}`，标题一级一级往下用。',
      empty: '写上标题的文字，或者删去这一行。',
      glued: '在 `#` 后面加一个空格，写成 `{nearest}`；不是标题的，写成 `\\{found}`。',
    },
  },
  'zh-Hant': {
    title: '標題的級別逐級往下',
    why: '讀屏軟件和目錄靠標題的級別帶路；一級標題已由頁面自己寫上。',
    message: {
      first: '正文裡用了一級標題 `#`',
      skipped: '標題從上一級直接跳到了 `{found}`',
      empty: '標題沒有文字',
      glued: '`#` 後面少了空格，不會成為標題',
    },
    help: {
      first: '寫成 `##`；一級標題是文件頭裡的 title，頁面會自動顯示。',
      skipped: '寫成 `{expected}`，標題一級一級往下用。',
      empty: '寫上標題的文字，或者刪去這一行。',
      glued: '在 `#` 後面加一個空格，寫成 `{nearest}`；不是標題的，寫成 `\\{found}`。',
    },
  },
  en: {
    title: 'Headings go down level by level',
    why: 'Screen readers and the contents follow the levels; the page writes the first level itself.',
    message: {
      first: 'the body has a heading of the first level, `#`',
      skipped: 'the heading jumps to `{found}`',
      empty: 'the heading has no text',
      glued: 'a blank is missing behind the `#`, so this is no heading',
    },
    help: {
      first: 'Write `##`; the first level is the title of the header, which the page shows by itself.',
      skipped: 'Write `{expected}`: headings go down one level at a time.',
      empty: 'Write the text of the heading, or remove the line.',
      glued: 'Write `{nearest}`, or `\\{found}` where no heading is meant.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('#停水安排') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('# 停水通知') }, at: `${NOTICE_FILE}:7:1` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeSaying('## 安排\n\n#### 时间') }, at: `${NOTICE_FILE}:9:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('## 安排\n\n### 时间') } },
];

import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'file-not-empty', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件里有内容',
    why: '空文件会变成一张空白的页面。',
    message: '文件是空的',
    help: '把内容写进去，或者删去这个文件。',
  },
  'zh-Hant': {
    title: '文件裡有內容',
    why: '空文件會變成一張空白的頁面。',
    message: '文件是空的',
    help: '把內容寫進去，或者刪去這個文件。',
  },
  en: {
    title: 'A file says something',
    why: 'An empty file would become an empty page.',
    message: 'the file is empty',
    help: 'Write its content, or delete the file.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: '' }, at: `${NOTICE_FILE}:1:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];

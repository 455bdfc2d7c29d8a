import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'yaml-single', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '一个文件只有一个文件头',
    why: '后面的部分不会被读到。',
    message: '`{found}` 会开始另一个文件头',
    help: '删去这一行。',
  },
  'zh-Hant': {
    title: '一個文件只有一個文件頭',
    why: '後面的部分不會被讀到。',
    message: '`{found}` 會開始另一個文件頭',
    help: '刪去這一行。',
  },
  en: {
    title: 'A file has one header',
    why: 'What comes after it would not be read.',
    message: '`{found}` begins another header',
    help: 'Remove this line.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\n...\ntitle: 停水') }, at: `${NOTICE_FILE}:3:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];

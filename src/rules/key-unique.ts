import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'key-unique', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '同一项只写一次',
    why: '写了两次，就不知道哪一个算数。',
    message: '`{key}` 写了两次',
    help: '只留下对的一个，删去另一个。',
  },
  'zh-Hant': {
    title: '同一項只寫一次',
    why: '寫了兩次，就不知道哪一個算數。',
    message: '`{key}` 寫了兩次',
    help: '只留下對的一個，刪去另一個。',
  },
  en: {
    title: 'A field is written once',
    why: 'Written twice, it is unclear which one counts.',
    message: '`{key}` is written twice',
    help: 'Keep the right one and delete the other.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\ntitle: 停电通知') }, at: `${NOTICE_FILE}:5:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];

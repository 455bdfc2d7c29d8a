import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'list-length', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '列表的条数在限度之内',
    why: '空的列表没有意义，过长的列表没有人看。',
    message: { few: '`{key}` 有 {found} 条，至少 {limit} 条', many: '`{key}` 有 {found} 条，最多 {limit} 条' },
    help: { few: '补上内容，或删去这一项。', many: '只留下主要的，其余放进附件或另一篇。' },
  },
  'zh-Hant': {
    title: '列表的條數在限度之內',
    why: '空的列表沒有意義，過長的列表沒有人看。',
    message: { few: '`{key}` 有 {found} 條，至少 {limit} 條', many: '`{key}` 有 {found} 條，最多 {limit} 條' },
    help: { few: '補上內容，或刪去這一項。', many: '只留下主要的，其餘放進附件或另一篇。' },
  },
  en: {
    title: 'A list has a sensible number of entries',
    why: 'An empty list says nothing, and nobody reads one that is too long.',
    message: {
      few: '`{key}` has {found} entries, at least {limit}',
      many: '`{key}` has {found} entries, at most {limit}',
    },
    help: {
      few: 'Add entries, or remove the field.',
      many: 'Keep the main ones, and put the rest into an attachment or another document.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nbasis: []') }, at: `${NOTICE_FILE}:5:1` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nbasis: [上级文件]') } },
];

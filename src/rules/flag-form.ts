import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'flag-form', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '是或否写成 `true` 或 `false`',
    why: '各种写法里只有这一种不会读错。',
    message: '`{found}` 不是 `true` 或 `false`',
    help: { near: '改成 `{nearest}`。', unknown: '是写成 `true`，否写成 `false`。' },
  },
  'zh-Hant': {
    title: '是或否寫成 `true` 或 `false`',
    why: '各種寫法裡只有這一種不會讀錯。',
    message: '`{found}` 不是 `true` 或 `false`',
    help: { near: '改成 `{nearest}`。', unknown: '是寫成 `true`，否寫成 `false`。' },
  },
  en: {
    title: 'Yes is written `true`, no is `false`',
    why: 'Of the many ways this one is never misread.',
    message: '`{found}` is neither `true` nor `false`',
    help: { near: 'Write `{nearest}`.', unknown: 'Write `true` for yes, `false` for no.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nsample: 是') }, at: `${NOTICE_FILE}:5:9` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\nsample: true') } },
];

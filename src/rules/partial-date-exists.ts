import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'partial-date-exists', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '时间写成年、年月或年月日',
    why: '写到原文所写的程度就好，但写法只有一种。',
    message: { form: '`{found}` 不是日期的写法', absent: '没有 `{found}` 这一天', unknown: '`{found}` 不是日期' },
    help: {
      form: '改成 `{nearest}`。',
      absent: '改成有的日期，如 `{nearest}`。',
      unknown: '写成 `2025`、`2025-03` 或 `2025-03-01` 的样子。',
    },
  },
  'zh-Hant': {
    title: '時間寫成年、年月或年月日',
    why: '寫到原文所寫的程度就好，但寫法只有一種。',
    message: { form: '`{found}` 不是日期的寫法', absent: '沒有 `{found}` 這一天', unknown: '`{found}` 不是日期' },
    help: {
      form: '改成 `{nearest}`。',
      absent: '改成有的日期，如 `{nearest}`。',
      unknown: '寫成 `2025`、`2025-03` 或 `2025-03-01` 的樣子。',
    },
  },
  en: {
    title: 'A time is a year, a month or a day',
    why: 'It is as precise as its source, in one way of writing.',
    message: {
      form: '`{found}` is not how a date is written',
      absent: 'there is no day `{found}`',
      unknown: '`{found}` is no date',
    },
    help: {
      form: 'Write `{nearest}`.',
      absent: 'Use a day that exists, such as `{nearest}`.',
      unknown: 'Write it like `2025`, `2025-03` or `2025-03-01`.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\ncovers: {from: 二〇二五年三月, to: 2025}') }, at: `${NOTICE_FILE}:5:16` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01\ncovers: {from: 2025-03, to: 2025}') } },
];

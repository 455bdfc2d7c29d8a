import { NOTICE_FILE, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'date-exists', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '日期写成 `2025-03-01` 的样子，而且有这一天',
    why: '日期要能排序和计算，所以写法只有一种。',
    message: {
      form: '`{found}` 不是日期的写法',
      month: '`{found}` 没有写到日',
      year: '`{found}` 没有写到月和日',
      absent: '没有 `{found}` 这一天',
      unknown: '`{found}` 不是日期',
    },
    help: {
      form: '改成 `{nearest}`。',
      month: '写到哪一天，如 `{nearest}`。',
      year: '写到哪一天，如 `2025-03-01`。',
      absent: '改成有的日期，如 `{nearest}`。',
      unknown: '写成 `2025-03-01` 的样子：四位的年、两位的月、两位的日，用半角短横隔开。',
    },
  },
  'zh-Hant': {
    title: '日期寫成 `2025-03-01` 的樣子，而且有這一天',
    why: '日期要能排序和計算，所以寫法只有一種。',
    message: {
      form: '`{found}` 不是日期的寫法',
      month: '`{found}` 沒有寫到日',
      year: '`{found}` 沒有寫到月和日',
      absent: '沒有 `{found}` 這一天',
      unknown: '`{found}` 不是日期',
    },
    help: {
      form: '改成 `{nearest}`。',
      month: '寫到哪一天，如 `{nearest}`。',
      year: '寫到哪一天，如 `2025-03-01`。',
      absent: '改成有的日期，如 `{nearest}`。',
      unknown: '寫成 `2025-03-01` 的樣子：四位的年、兩位的月、兩位的日，用半角短橫隔開。',
    },
  },
  en: {
    title: 'A date is written like `2025-03-01` and exists',
    why: 'Dates are sorted and reckoned with, so there is one way to write them.',
    message: {
      form: '`{found}` is not how a date is written',
      month: '`{found}` has no day',
      year: '`{found}` has no month and no day',
      absent: 'there is no day `{found}`',
      unknown: '`{found}` is no date',
    },
    help: {
      form: 'Write `{nearest}`.',
      month: 'Give the day, such as `{nearest}`.',
      year: 'Give the day, such as `2025-03-01`.',
      absent: 'Use a day that exists, such as `{nearest}`.',
      unknown: 'Write it like `2025-03-01`: year, month, day.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2025.3.1') }, at: `${NOTICE_FILE}:4:7` },
  { verdict: 'bad', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-02-30') }, at: `${NOTICE_FILE}:4:7` },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];

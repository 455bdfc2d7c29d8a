import { valueAt } from '../domain/place.ts';
import { isDayOfCalendar } from '../domain/workday.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'calendar-days-in-year', severity: 'error', kinds: ['calendar'] }, function* ({ data: { year, days } }) {
  for (const [index, { date }] of days.entries()) {
    if (!isDayOfCalendar(date, year)) yield { place: valueAt('days', index, 'date'), values: { found: date, year } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '节假日在日历的那一年里',
    why: '放错年份的节假日，会让公示期少算或多算几天。',
    message: '`{found}` 不在 {year} 年',
    help: '改正日期，或把这一天移到它那一年的日历文件；只有上一年12月的日子可以写在这里。',
  },
  'zh-Hant': {
    title: '節假日在日曆的那一年裡',
    why: '放錯年份的節假日，會讓公示期少算或多算幾天。',
    message: '`{found}` 不在 {year} 年',
    help: '改正日期，或把這一天移到它那一年的日曆文件；只有上一年12月的日子可以寫在這裡。',
  },
  en: {
    title: 'The days of a calendar are of its year',
    why: 'A holiday in the wrong year makes periods too short or too long.',
    message: '`{found}` is not in {year}',
    help: 'Correct the date, or move the day to the file of its year; only days of the December before may stand here.',
  },
};

const FILE = 'calendars/2026.yaml';
const calendar = (date: string) => `year: 2026
source: 国务院办公厅通知
days:
  - {date: ${date}, name: 元旦, off: true}
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: calendar('2025-01-01') }, at: `${FILE}:4:12` },
  { verdict: 'good', files: { [FILE]: calendar('2026-01-01') } },
];

import { expect, test } from 'vitest';
import { type Day, parseDay } from './day.ts';
import { noticeStateOn } from './notice-state.ts';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(text);
  return parsed;
};

const beforeHoliday = {
  published: day('2025-09-26'), from: day('2025-09-28'), to: day('2025-10-10'),
  workdays: ['2025-09-28', '2025-09-29', '2025-09-30', '2025-10-09', '2025-10-10'].map(day),
};

test('a notice with a period is planned before its day, open, closing soon in its last two working days, then closed', () => {
  expect(['2025-09-25', '2025-09-26', '2025-10-08', '2025-10-10', '2025-10-11'].map((today) => noticeStateOn(beforeHoliday, day(today)))).toEqual([
    { state: 'planned' },
    { state: 'open', left: 5, unit: 'workday' },
    { state: 'closing-soon', left: 2, unit: 'workday' },
    { state: 'closing-soon', left: 1, unit: 'workday' },
    { state: 'closed' },
  ]);
});

test('a period in calendar days counts today', () => {
  expect(noticeStateOn({ published: day('2025-06-01'), from: day('2025-06-02'), to: day('2025-06-08') }, day('2025-06-04'))).toEqual({ state: 'open', left: 5, unit: 'day' });
});

test('a withdrawal comes before a correction, and a correction before a result', () => {
  const all = { ...beforeHoliday, withdrawn: day('2025-10-12'), corrected: day('2025-10-10'), result: day('2025-10-09') };
  expect(['2025-10-09', '2025-10-10', '2025-10-12'].map((today) => noticeStateOn(all, day(today)).state)).toEqual(['result-published', 'corrected', 'withdrawn']);
});

test('a notice without a period stands, and expires behind its last day', () => {
  const cut = { published: day('2025-06-01'), until: day('2025-06-03') };
  expect(['2025-06-03', '2025-06-04'].map((today) => noticeStateOn(cut, day(today)).state)).toEqual(['standing', 'expired']);
});

import { expect, test } from 'vitest';
import { type Day, parseDay } from './day.ts';
import { isOverOn, noticeStateOn } from './notice-state.ts';

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
    { state: 'open', left: 5, unit: 'workday', isLast: false },
    { state: 'closing-soon', left: 2, unit: 'workday', isLast: false },
    { state: 'closing-soon', left: 1, unit: 'workday', isLast: true },
    { state: 'closed' },
  ]);
});

test('a period in calendar days counts today', () => {
  expect(noticeStateOn({ published: day('2025-06-01'), from: day('2025-06-02'), to: day('2025-06-08') }, day('2025-06-04'))).toEqual({ state: 'open', left: 5, unit: 'day', isLast: false });
});

test('a withdrawal comes before a correction, and a correction before a result', () => {
  const all = { ...beforeHoliday, withdrawn: day('2025-10-12'), corrected: day('2025-10-10'), result: day('2025-10-09') };
  expect(['2025-10-09', '2025-10-10', '2025-10-12'].map((today) => noticeStateOn(all, day(today)).state)).toEqual(['result-published', 'corrected', 'withdrawn']);
});

test('a notice without a period stands, and expires behind its last day', () => {
  const cut = { published: day('2025-06-01'), until: day('2025-06-03') };
  expect(['2025-06-03', '2025-06-04'].map((today) => noticeStateOn(cut, day(today)).state)).toEqual(['standing', 'expired']);
});

test('on the weekend before its last day one working day is left, and the day is not the last', () => {
  const overWeekend = { published: day('2025-10-20'), from: day('2025-10-21'), to: day('2025-10-27'), workdays: ['2025-10-21', '2025-10-22', '2025-10-23', '2025-10-24', '2025-10-27'].map(day) };
  expect(['2025-10-25', '2025-10-26', '2025-10-27'].map((today) => noticeStateOn(overWeekend, day(today)))).toEqual([
    { state: 'closing-soon', left: 1, unit: 'workday', isLast: false },
    { state: 'closing-soon', left: 1, unit: 'workday', isLast: false },
    { state: 'closing-soon', left: 1, unit: 'workday', isLast: true },
  ]);
});

test('a corrected notice says how its period stands', () => {
  const corrected = { ...beforeHoliday, corrected: day('2025-09-28') };
  expect(['2025-10-08', '2025-10-11'].map((today) => noticeStateOn(corrected, day(today)))).toEqual([
    { state: 'corrected', period: { state: 'closing-soon', left: 2, unit: 'workday', isLast: false } },
    { state: 'corrected', period: { state: 'closed' } },
  ]);
});

test('a notice is over behind its period or its last day, and once it is taken down; what stands without an end is never over', () => {
  const at = (days: Parameters<typeof isOverOn>[0], ...on: readonly string[]) => on.map((today) => isOverOn(days, day(today)));
  expect(at(beforeHoliday, '2025-10-10', '2025-10-11')).toEqual([false, true]);
  expect(at({ published: day('2025-06-01'), until: day('2025-06-03') }, '2025-06-03', '2025-06-04')).toEqual([false, true]);
  expect(at({ ...beforeHoliday, withdrawn: day('2025-10-08') }, '2025-10-07', '2025-10-08')).toEqual([false, true]);
  expect(at({ published: day('2025-06-01') }, '2030-01-01')).toEqual([false]);
});

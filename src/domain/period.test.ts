import { describe, expect, test } from 'vitest';
import { addDays, type Day, parseDay, weekdayOf } from './day.ts';
import { countPeriod, type PeriodRule, yearMissingFor } from './period.ts';
import type { WorkdayCalendar } from './workday.ts';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(text);
  return parsed;
};

const range = (from: string, to: string): readonly Day[] => {
  const days: Day[] = [];
  for (let current = day(from); current <= day(to); current = addDays(current, 1)) days.push(current);
  return days;
};

const OFF = new Set([...range('2025-10-01', '2025-10-08'), ...range('2026-10-01', '2026-10-07'), day('2025-01-01'), ...range('2026-01-01', '2026-01-03'), ...range('2022-10-01', '2022-10-07')]);
const WORKED = new Set(['2025-09-28', '2025-10-11', '2026-09-20', '2026-10-10', '2026-01-04'].map(day));

const calendar: WorkdayCalendar = {
  missingYear: (_from, to) => (to.startsWith('2027') ? 2027 : null),
  isWorkday: (candidate) => WORKED.has(candidate) || (!OFF.has(candidate) && weekdayOf(candidate) < 6),
  holidayOn: () => null,
};

const rule = (length: number, changes: Partial<PeriodRule> = {}): PeriodRule => ({ length, unit: 'workday', countFrom: 'nextDay', rollover: 'nextWorkday', ...changes });

describe('a period counted in working days', () => {
  test.each([
    ['from the next day over the National Day holiday', '2025-09-26', rule(5), '2025-09-28', '2025-10-10'],
    ['with the day of publication counted', '2025-09-26', rule(5, { countFrom: 'publishDay' }), '2025-09-26', '2025-10-09'],
    ['of seven working days ends after the worked Saturday', '2025-09-26', rule(7), '2025-09-28', '2025-10-13'],
    ['published on 28 September 2026 ends on the worked Saturday', '2026-09-28', rule(5), '2026-09-29', '2026-10-10'],
    ['published on a rest day starts on the next working day', '2025-10-04', rule(2, { countFrom: 'publishDay' }), '2025-10-09', '2025-10-10'],
    ['goes on across New Year', '2025-12-30', rule(3), '2025-12-31', '2026-01-05'],
    ['of seven days from 4 November 2022 with that day ends on the 14th', '2022-11-04', rule(7, { countFrom: 'publishDay' }), '2022-11-04', '2022-11-14'],
    ['of five days from 13 December 2021 ends on the 20th', '2021-12-13', rule(5), '2021-12-14', '2021-12-20'],
  ])('%s', (_title, published, periodRule, from, to) => {
    expect(countPeriod(day(published), periodRule, calendar)).toEqual({ from, to });
  });
});

describe('a period counted in calendar days', () => {
  test('that would end on a rest day ends on the next working day', () => {
    expect(countPeriod(day('2025-09-26'), rule(7, { unit: 'day' }), calendar)).toEqual({ from: '2025-09-27', to: '2025-10-09' });
  });
  test('ends on a rest day where the rule does not move it', () => {
    expect(countPeriod(day('2025-09-26'), rule(7, { unit: 'day', rollover: 'none' }), calendar)).toEqual({ from: '2025-09-27', to: '2025-10-03' });
  });
});

test('a period that reaches into a year without holiday data says which year is missing', () => {
  expect(yearMissingFor(day('2026-12-30'), rule(5), calendar)).toBe(2027);
});

test('a period in calendar days that never moves needs no holiday data', () => {
  expect(yearMissingFor(day('2026-12-30'), rule(5, { unit: 'day', rollover: 'none' }), calendar)).toBeNull();
});

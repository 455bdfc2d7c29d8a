import { expect, test } from 'vitest';
import { addDays, addMonths, type Day, dayOf, daysBetween, daysInMonth, isDay, parseDay, weekdayOf } from './day.ts';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError(text);
  return parsed;
};

test('day numbers, weekdays and months agree with the calendar of the system for three hundred years', () => {
  const first = day('1900-01-01');
  const wrong = Array.from({ length: 109_570 }, (_, index) => index).filter((index) => {
    const system = new Date(Date.UTC(1900, 0, 1 + index));
    const own = addDays(first, index);
    return own !== system.toISOString().slice(0, 10) || daysBetween(first, own) !== index || weekdayOf(own) !== ((system.getUTCDay() + 6) % 7) + 1;
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2100-02-29', false],
  ['2000-02-29', true],
  ['2025-04-31', false],
  ['0206-03-01', false],
  ['2025-3-1', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test('days and months past the end roll on, and a month later is never past its end', () => {
  expect([dayOf(2025, 13, 1), dayOf(2025, 2, 30), addMonths(day('2025-01-31'), 1), addMonths(day('2025-01-31'), -2), daysInMonth(2024, 2)]).toEqual(['2026-01-01', '2025-03-02', '2025-02-28', '2024-11-30', 29]);
});

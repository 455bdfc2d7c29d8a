import { addDays, addMonths, type Day, dayOf } from './day.ts';

const FORM = /^(\d{4})(?:-(h|q)([1-4]))?$/;

/** The first and the last day of the period that a folder names: `2025`, `2025-h1` or `2025-q3`. */
export const daysOfPeriod = (period: string): { readonly from: Day; readonly to: Day } | null => {
  const match = FORM.exec(period);
  if (!match) return null;
  const months = match[2] === 'h' ? 6 : match[2] === 'q' ? 3 : 12;
  const from = dayOf(Number(match[1]), 1 + months * (Number(match[3] ?? 1) - 1), 1);
  return { from, to: addDays(addMonths(from, months), -1) };
};

/** The same period of the year before: `2024` for `2025`, `2024-q3` for `2025-q3`. */
export const yearBefore = (period: string): string => `${String(Number(period.slice(0, 4)) - 1)}${period.slice(4)}`;

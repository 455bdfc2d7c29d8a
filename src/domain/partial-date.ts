import { type Day, dayOf, daysInMonth, isDay } from './day.ts';

declare const partialDateBrand: unique symbol;

/** A date as precise as its source: `2009`, `2009-05` or `2009-05-01`. */
export type PartialDate = string & { readonly [partialDateBrand]: true };

const YEAR = /^(19|20|21)\d{2}$/;
const MONTH = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/;

/** Whether `text` is a year, a month or a day that exists. */
export const isPartialDate = (text: string): text is PartialDate => YEAR.test(text) || MONTH.test(text) || isDay(text);

/** The first day that a partial date may mean. */
export const firstDayOf = (date: PartialDate): Day => {
  if (isDay(date)) return date;
  const [year, month] = partsOf(date);
  return dayOf(year, month ?? 1, 1);
};

/** The last day that a partial date may mean. */
export const lastDayOf = (date: PartialDate): Day => {
  if (isDay(date)) return date;
  const [year, month] = partsOf(date);
  return dayOf(year, month ?? 12, daysInMonth(year, month ?? 12));
};

const partsOf = (date: string): [year: number, month: number | undefined] => [
  Number(date.slice(0, 4)),
  date.length > 4 ? Number(date.slice(5, 7)) : undefined,
];

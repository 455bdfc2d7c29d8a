import { expect, test } from 'vitest';
import { type Day, parseDay } from '../domain/day.ts';
import { parseDecimal } from '../domain/decimal.ts';
import type { Qualifier, Unit } from '../domain/enumerations.ts';
import { isPartialDate } from '../domain/partial-date.ts';
import { formatDay, formatDeadline, formatPartialDate, formatShortDay } from './format-day.ts';
import { formatFen, formatRate } from './format-number.ts';
import { formatQuantity } from './format-quantity.ts';
import { labels } from './label.ts';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(text);
  return parsed;
};

const quantity = (value: string, unit: Unit, qualifier: Qualifier) => {
  const parsed = parseDecimal(value);
  if (!parsed) throw new Error(value);
  return { value: parsed, unit, qualifier };
};

const printed = (value: string, unit: Unit, qualifier: Qualifier) =>
  (['zh-Hans', 'zh-Hant', 'en'] as const).map((locale) => formatQuantity(quantity(value, unit, qualifier), locale, (name) => labels(locale)('unit', name)));

test('a quantity keeps the hedge of its source in every language', () => {
  expect(printed('1000000', 'yuan', 'nearly').slice(0, 2)).toEqual(['近100万元', '近100萬元']);
  expect(printed('300', 'household', 'over').slice(0, 2)).toEqual(['300余户', '300餘戶']);
  expect(printed('100000', 'yuan', 'over')[0]).toBe('10余万元');
  expect(printed('97', 'percent', 'atLeast')).toEqual(['97%以上', '97%以上', '97% or more']);
  expect(printed('0.3', 'km2', 'about')[0]).toBe('约0.3平方公里');
  expect(printed('3850', 'person', 'exact')[0]).toBe('3,850人');
});

test('days are printed in full, by which something is due with the weekday, and without the year where it is this one', () => {
  const on = day('2026-10-08');
  expect(formatDay(day('2025-06-11'), 'zh-Hans')).toBe('2025年6月11日');
  expect(formatDeadline(day('2026-10-10'), 'zh-Hans', on)).toBe('10月10日（周六）');
  expect(formatDeadline(day('2027-01-04'), 'zh-Hant', on)).toBe('2027年1月4日（週一）');
  expect(formatShortDay(day('2026-10-10'), 'en', on)).toBe('10 October');
});

test('a date is as precise as its source', () => {
  const texts = ['2009', '2009-05', '2009-05-01'].flatMap((text) => (isPartialDate(text) ? [formatPartialDate(text, 'zh-Hans')] : []));
  expect(texts).toEqual(['2009年', '2009年5月', '2009年5月1日']);
});

test('money and rates are printed digit for digit', () => {
  expect([formatFen(4312480, 'zh-Hans'), formatFen(-5, 'en'), formatRate(6250), formatRate(8824)]).toEqual(['43,124.80', '-0.05', '62.5%', '88.24%']);
});

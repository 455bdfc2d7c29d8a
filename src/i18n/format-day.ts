import { type Day, isDay, weekdayOf, yearOf } from '../domain/day.ts';
import type { Locale } from '../domain/locale.ts';
import type { PartialDate } from '../domain/partial-date.ts';

const FORMATS = new Map<string, Intl.DateTimeFormat>();

const formatter = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale}/${Object.entries(options).flat().join('/')}`;
  const known = FORMATS.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' });
  FORMATS.set(key, known);
  return known;
};

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A day in full: `2025年6月11日`, `11 June 2025`. */
export const formatDay = (day: Day, locale: Locale): string => formatter(locale, { year: 'numeric', month: 'long', day: 'numeric' }).format(at(day));

/** A day by which something must be done, with its weekday: `10月10日（周六）`; the year where it is another than `on`'s. */
export const formatDeadline = (day: Day, locale: Locale, on: Day): string => {
  const sameYear = yearOf(day) === yearOf(on);
  const date = formatter(locale, { ...(sameYear ? {} : { year: 'numeric' }), month: 'long', day: 'numeric' }).format(at(day));
  return locale === 'en' ? `${weekday(day, locale)} ${date}` : `${date}（${weekday(day, locale)}）`;
};

/** A day of the current year without its year: `10月10日`. */
export const formatShortDay = (day: Day, locale: Locale, on: Day): string =>
  yearOf(day) === yearOf(on) ? formatter(locale, { month: 'long', day: 'numeric' }).format(at(day)) : formatDay(day, locale);

const CHINESE_WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;
const TRADITIONAL_WEEKDAYS = ['週一', '週二', '週三', '週四', '週五', '週六', '週日'] as const;

const weekday = (day: Day, locale: Locale): string => {
  const index = weekdayOf(day) - 1;
  if (locale === 'en') return formatter(locale, { weekday: 'short' }).format(at(day));
  return (locale === 'zh-Hans' ? CHINESE_WEEKDAYS : TRADITIONAL_WEEKDAYS)[index] ?? '';
};

/** A date as precise as its source: `2009年`, `2009年5月`, `2009年5月1日`. */
export const formatPartialDate = (date: PartialDate, locale: Locale): string => {
  if (isDay(date)) return formatDay(date, locale);
  if (date.length === 4) return locale === 'en' ? date : `${date}年`;
  return formatter(locale, { year: 'numeric', month: 'long' }).format(at(`${date}-01`));
};

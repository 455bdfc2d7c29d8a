import { type Day, isDay, weekdayOf, yearOf } from '../domain/day.ts';
import type { Locale } from '../domain/locale.ts';
import type { PartialDate } from '../domain/partial-date.ts';

const STYLES = {
  full: { year: 'numeric', month: 'long', day: 'numeric' },
  dayOfYear: { month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  weekday: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Style = keyof typeof STYLES;

const FORMATS = new Map<string, Intl.DateTimeFormat>();

const formatter = (style: Style, locale: Locale): Intl.DateTimeFormat => {
  const key = `${style} ${locale}`;
  const known = FORMATS.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...STYLES[style], timeZone: 'UTC' });
  FORMATS.set(key, known);
  return known;
};

/** The same few days stand on every page of a site, and `Intl` takes its time. */
const SAID = new Map<string, string>();

const say = (day: string, style: Style, locale: Locale): string => {
  const key = `${style} ${locale} ${day}`;
  const known = SAID.get(key) ?? formatter(style, locale).format(new Date(`${day}T00:00:00Z`));
  SAID.set(key, known);
  return known;
};

/** A day in full: `2025年6月11日`, `11 June 2025`. */
export const formatDay = (day: Day, locale: Locale): string => say(day, 'full', locale);

/** A day by which something must be done, with its weekday: `10月10日（周六）`; the year where it is another than `on`'s. */
export const formatDeadline = (day: Day, locale: Locale, on: Day): string => {
  const date = formatShortDay(day, locale, on);
  return locale === 'en' ? `${weekday(day, locale)} ${date}` : `${date}（${weekday(day, locale)}）`;
};

/** A day of the current year without its year: `10月10日`. */
export const formatShortDay = (day: Day, locale: Locale, on: Day): string => say(day, yearOf(day) === yearOf(on) ? 'dayOfYear' : 'full', locale);

const CHINESE_WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;
const TRADITIONAL_WEEKDAYS = ['週一', '週二', '週三', '週四', '週五', '週六', '週日'] as const;

const weekday = (day: Day, locale: Locale): string => {
  const index = weekdayOf(day) - 1;
  if (locale === 'en') return say(day, 'weekday', locale);
  return (locale === 'zh-Hans' ? CHINESE_WEEKDAYS : TRADITIONAL_WEEKDAYS)[index] ?? '';
};

/** A date as precise as its source: `2009年`, `2009年5月`, `2009年5月1日`. */
export const formatPartialDate = (date: PartialDate, locale: Locale): string => {
  if (isDay(date)) return formatDay(date, locale);
  if (date.length === 4) return locale === 'en' ? date : `${date}年`;
  return say(`${date}-01`, 'month', locale);
};

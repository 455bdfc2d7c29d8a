import { addDays, type Day, monthOf, weekdayOf, yearOf } from './day.ts';
import type { Library } from './library.ts';

/** What is known of working days: weekends, public holidays and the weekends that are worked in exchange. */
export interface WorkdayCalendar {
  /** The first year from `from` to `to` whose holidays are not known, or `null`. */
  missingYear(from: Day, to: Day): number | null;
  isWorkday(day: Day): boolean;
  /** The name of the holiday on a day off, or `null`. */
  holidayOn(day: Day): string | null;
}

const SATURDAY = 6;
/** From here on the holidays of the next year may take days off or make weekends worked. */
const NEXT_YEAR_MATTERS_FROM = 25;

const CALENDARS = new WeakMap<Library['calendars'], WorkdayCalendar>();

/** The working days that the calendars of the content state, made once per library. */
export const workdaysOf = (library: Library): WorkdayCalendar => {
  const known = CALENDARS.get(library.calendars);
  if (known) return known;
  const calendar = makeCalendar(library);
  CALENDARS.set(library.calendars, calendar);
  return calendar;
};

const makeCalendar = (library: Library): WorkdayCalendar => {
  const years = new Set(library.calendars.keys());
  const exceptions = new Map([...library.calendars.values()].flatMap(({ data }) => data.days.filter(({ date }) => isDayOfCalendar(date, data.year)).map((entry) => [entry.date, entry] as const)));
  return {
    missingYear: (from, to) => (library.site.assumeNoHolidays === true ? null : (yearsBetween(from, to).find((year) => !years.has(year)) ?? null)),
    isWorkday: (day) => !(exceptions.get(day)?.off ?? weekdayOf(day) >= SATURDAY),
    holidayOn: (day) => {
      const entry = exceptions.get(day);
      return entry?.off === true ? entry.name : null;
    },
  };
};

/** Whether a day may stand in the calendar of a year: one of its own, or of the December before, which it may change. */
export const isDayOfCalendar = (day: Day, year: number): boolean => yearOf(day) === year || (yearOf(day) === year - 1 && monthOf(day) === 12);

const yearsBetween = (from: Day, to: Day): readonly number[] => {
  const last = monthOf(to) === 12 && Number(to.slice(8)) >= NEXT_YEAR_MATTERS_FROM ? yearOf(to) + 1 : yearOf(to);
  return Array.from({ length: last - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
};

/** The first working day on or after a day. */
export const workdayFrom = (calendar: WorkdayCalendar, day: Day): Day => {
  let candidate = day;
  while (!calendar.isWorkday(candidate)) candidate = addDays(candidate, 1);
  return candidate;
};

/** The working day that is `count` working days after a day; the day itself is not counted. */
export const addWorkdays = (calendar: WorkdayCalendar, day: Day, count: number): Day => {
  let candidate = day;
  for (let left = count; left > 0; left--) candidate = workdayFrom(calendar, addDays(candidate, 1));
  return candidate;
};

import { addDays, type Day, weekdayOf } from '../domain/day.ts';
import { type WorkdayCalendar, workdaysOf } from '../domain/workday.ts';
import type { ViewContext } from './context.ts';
import type { OpeningHours } from './hours.ts';

/** Beyond these the page has to be built again before it says anything about today. */
const DAYS_AHEAD = 70;
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const SATURDAY = 6;

/** On which days an office is open, from the day of the build on: `1` open, `0` closed, `-` not stated. */
export interface OfficeDays {
  readonly from: Day;
  readonly days: string;
}

/** The days of an office for a script at the reader's clock. */
export const officeDays = ({ library, on }: Pick<ViewContext, 'library' | 'on'>, hours: OpeningHours): OfficeDays => {
  const calendar = workdaysOf(library);
  return { from: on, days: Array.from({ length: DAYS_AHEAD }, (_, index) => markOf(calendar, hours, addDays(on, index))).join('') };
};

const markOf = (calendar: WorkdayCalendar, hours: OpeningHours, day: Day): string => {
  if (calendar.missingYear(day, day) !== null) return '-';
  const weekday = weekdayOf(day);
  const isWorkday = calendar.isWorkday(day);
  const named = hours[WEEK[weekday - 1] ?? 'mon'];
  // Who states the days of the week one by one has not said what happens on a holiday or on a weekend that is worked.
  if (named !== undefined && isWorkday !== weekday < SATURDAY) return '-';
  const spans = named ?? hours.everyDay ?? (isWorkday ? hours.workdays : hours.weekend);
  return spans !== undefined && spans.length > 0 ? '1' : '0';
};

import { addDays, type Day } from './day.ts';
import type { DataOf } from './schema/schemas.ts';
import { addWorkdays, workdayFrom, type WorkdayCalendar } from './workday.ts';

/** How long objections may be made and how the days are counted (domain: 4.4). */
export type PeriodRule = NonNullable<DataOf<'site'>['noticeKinds'][number]['period']>;

/** The days of a period, both ends included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** The days in which objections may be made, counted from the day of publication by a rule. */
export const countPeriod = (published: Day, rule: PeriodRule, calendar: WorkdayCalendar): DayRange =>
  rule.unit === 'workday' ? countWorkdays(published, rule, calendar) : countDays(published, rule, calendar);

const countWorkdays = (published: Day, rule: PeriodRule, calendar: WorkdayCalendar): DayRange => {
  const from = workdayFrom(calendar, firstDay(published, rule));
  return { from, to: addWorkdays(calendar, from, rule.length - 1) };
};

const countDays = (published: Day, rule: PeriodRule, calendar: WorkdayCalendar): DayRange => {
  const from = firstDay(published, rule);
  const last = addDays(from, rule.length - 1);
  return { from, to: rule.rollover === 'nextWorkday' ? workdayFrom(calendar, last) : last };
};

const firstDay = (published: Day, rule: PeriodRule): Day => (rule.countFrom === 'nextDay' ? addDays(published, 1) : published);

/** The first year whose holidays have to be known to count a period and are not, or `null`. */
export const yearMissingFor = (published: Day, rule: PeriodRule, calendar: WorkdayCalendar): number | null => {
  if (rule.unit === 'day' && rule.rollover === 'none') return null;
  return calendar.missingYear(published, countPeriod(published, rule, calendar).to);
};

import { type Day, daysBetween } from './day.ts';

/** The days that decide the state of a notice; nothing else of it. */
export interface NoticeDays {
  readonly published: Day;
  /** The objection period, both ends included. */
  readonly from?: Day;
  readonly to?: Day;
  /** The working days of the period where it is counted in them. */
  readonly workdays?: readonly Day[];
  /** The last day of something that ends, such as a cut of water. */
  readonly until?: Day;
  readonly withdrawn?: Day;
  /** The day of a correction that took its place. */
  readonly corrected?: Day;
  /** The day on which the result was published. */
  readonly result?: Day;
}

/** How a period stands on a day; `isLast` on its very last day. */
export type PeriodState =
  | { readonly state: 'open' | 'closing-soon'; readonly left: number; readonly unit: 'day' | 'workday'; readonly isLast: boolean }
  | { readonly state: 'closed' };

/** What a notice is on a day. */
export type NoticeState =
  | { readonly state: 'planned' | 'standing' | 'result-published' | 'withdrawn' | 'expired' }
  /** A corrected notice is still open for objections as long as its period runs. */
  | { readonly state: 'corrected'; readonly period: PeriodState | null }
  | PeriodState;

const SOON = 2;

/** The state of a notice on a day of the site's zone: what took its place comes before its own period. */
export const noticeStateOn = (notice: NoticeDays, today: Day): NoticeState => {
  if (today < notice.published) return { state: 'planned' };
  if (isReached(notice.withdrawn, today)) return { state: 'withdrawn' };
  const period = periodState(notice, today);
  if (isReached(notice.corrected, today)) return { state: 'corrected', period };
  if (isReached(notice.result, today)) return { state: 'result-published' };
  if (period !== null) return period;
  return { state: isPast(notice.until, today) ? 'expired' : 'standing' };
};

/** Whether a notice is over on a day: taken down, closed for objections, or past its last day. */
export const isOverOn = (notice: NoticeDays, today: Day): boolean =>
  isReached(notice.withdrawn, today) || (notice.to === undefined ? isPast(notice.until, today) : isPast(notice.to, today));

const periodState = (notice: NoticeDays, today: Day): PeriodState | null => {
  const { to, workdays } = notice;
  if (to === undefined) return null;
  if (isPast(to, today)) return { state: 'closed' };
  // Today still counts: on the last day one day is left.
  const left = workdays ? workdays.filter((day) => day >= today).length : daysBetween(today, to) + 1;
  return { state: left <= SOON ? 'closing-soon' : 'open', left, unit: workdays ? 'workday' : 'day', isLast: today === to };
};

const isReached = (day: Day | undefined, today: Day): boolean => day !== undefined && day <= today;

const isPast = (day: Day | undefined, today: Day): boolean => day !== undefined && day < today;

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

/** What a notice is on a day. */
export type NoticeState =
  | { readonly state: 'planned' | 'standing' | 'closed' | 'result-published' | 'corrected' | 'withdrawn' | 'expired' }
  | { readonly state: 'open' | 'closing-soon'; readonly left: number; readonly unit: 'day' | 'workday' };

const SOON = 2;

/** The state of a notice on a day of the site's zone: what took its place comes before its own period. */
export const noticeStateOn = (notice: NoticeDays, today: Day): NoticeState => {
  if (today < notice.published) return { state: 'planned' };
  if (isReached(notice.withdrawn, today)) return { state: 'withdrawn' };
  if (isReached(notice.corrected, today)) return { state: 'corrected' };
  if (isReached(notice.result, today)) return { state: 'result-published' };
  if (notice.to !== undefined) return periodState(notice, notice.to, today);
  if (notice.until !== undefined && today > notice.until) return { state: 'expired' };
  return { state: 'standing' };
};

const periodState = (notice: NoticeDays, to: Day, today: Day): NoticeState => {
  if (today > to) return { state: 'closed' };
  const unit = notice.workdays ? 'workday' : 'day';
  // Today still counts: on the last day one day is left.
  const left = notice.workdays ? notice.workdays.filter((day) => day >= today).length : daysBetween(today, to) + 1;
  return { state: left <= SOON ? 'closing-soon' : 'open', left, unit };
};

const isReached = (day: Day | undefined, today: Day): boolean => day !== undefined && day <= today;

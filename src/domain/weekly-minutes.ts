import type { DataOf } from './schema/schemas.ts';

type OpeningHours = NonNullable<DataOf<'profile'>['openingHours']>;

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const WORKDAYS: readonly string[] = WEEK.slice(0, 5);

/** How many minutes a place is open in an ordinary week; a day that is named itself comes before `workdays`, `weekend` and `everyDay`. */
export const weeklyMinutes = (hours: OpeningHours): number =>
  WEEK.reduce((sum, day) => sum + minutesOf(hours[day] ?? (WORKDAYS.includes(day) ? hours.workdays : hours.weekend) ?? hours.everyDay ?? []), 0);

const minutesOf = (spans: readonly string[]): number => spans.reduce((sum, span) => sum + minutesAt(span.slice(6)) - minutesAt(span.slice(0, 5)), 0);

const minutesAt = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

import type { Day } from '../../domain/day.ts';
import { firstDayOf, lastDayOf, type PartialDate } from '../../domain/partial-date.ts';
import type { Quantity } from '../../domain/quantity.ts';

/** A stretch of days, both ends included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** Whether a date lies in the period, as precise as it is. */
export const isIn = (date: PartialDate | Day, { from, to }: Days): boolean => firstDayOf(asPartial(date)) >= from && lastDayOf(asPartial(date)) <= to;

/** Whether something that has a beginning and perhaps an end was there on the last day of the period. */
export const isThere = ({ since, until }: { since?: PartialDate | undefined; until?: PartialDate | undefined }, { to }: Days): boolean =>
  (since === undefined || firstDayOf(since) <= to) && (until === undefined || lastDayOf(until) >= to);

/** A quantity that was known by the end of the period and is not hedged, or `null`. */
export const exactBy = (quantity: Quantity | undefined, { to }: Days): Quantity['value'] | null => {
  if (quantity === undefined || quantity.qualifier !== 'exact') return null;
  return quantity.asOf !== undefined && firstDayOf(quantity.asOf) > to ? null : quantity.value;
};

/** Every day is a partial date that happens to be complete. */
const asPartial = (date: PartialDate | Day): PartialDate => date as string as PartialDate; // The two brands name the same text.

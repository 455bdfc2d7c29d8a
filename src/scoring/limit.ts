import { compareDecimals } from '../domain/decimal.ts';
import { hundredths, type Points } from '../domain/points.ts';
import type { Standard } from '../domain/standard.ts';

/** A limit of the standard: so many points, or so many per cent of the item, whichever is more. */
export type Limit = Standard['spreadLimit'];

/** Whether a difference between two scores of an item is above a limit. */
export const isAboveLimit = (difference: number, max: Points, limit: Limit): boolean =>
  difference > limit.points &&
  compareDecimals({ digits: difference * 100, scale: 2 }, { digits: limit.percent.digits * max, scale: limit.percent.scale + 2 }) > 0;

/** The limit in points for an item, for print: the larger of the two, rounded down to 0.01. */
export const limitFor = (max: Points, limit: Limit): Points =>
  hundredths(Math.max(limit.points, Math.floor((limit.percent.digits * max) / (100 * 10 ** limit.percent.scale))));

import { compareDecimals, type Decimal, formatDecimal } from '../../domain/decimal.ts';
import { decimalOfPoints, formatAmount, type Points, pointsOf } from '../../domain/points.ts';
import type { Item } from '../../domain/standard.ts';
import { type Method, plainPoints, refuse } from './method.ts';

/** Points that somebody judged, in steps from zero to the maximum. */
export const points: Method = {
  fields: ['points'],
  form: (item) => `{points: ${formatAmount(item.max)}}`,
  score: (answer, item) => {
    if (answer.points === undefined) return refuse('empty', []);
    const judged = pointsOf(answer.points);
    if (isOutside(answer.points, item.max)) return refuse('scale', ['points'], valuesOf(answer.points, item));
    if (judged === null || (item.step > 0 && judged % item.step !== 0)) return refuse('step', ['points'], valuesOf(answer.points, item));
    return plainPoints(judged);
  },
};

const isOutside = (found: Decimal, max: Points): boolean => found.digits < 0 || compareDecimals(found, decimalOfPoints(max)) > 0;

const valuesOf = (found: Decimal, { max, step }: Item) => ({ found: formatDecimal(found), max: formatAmount(max), step: formatAmount(step) });

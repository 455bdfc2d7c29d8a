import { formatDecimal } from '../../domain/decimal.ts';
import { formatAmount, pointsOf } from '../../domain/points.ts';
import { type Method, plainPoints, refuse } from './method.ts';

/** Points that somebody judged, in steps from zero to the maximum. */
export const points: Method = {
  fields: ['points'],
  form: (item) => `{points: ${formatAmount(item.max)}}`,
  score: (answer, item) => {
    if (answer.points === undefined) return refuse('empty', []);
    const values = { found: formatDecimal(answer.points), max: formatAmount(item.max), step: formatAmount(item.step) };
    const judged = pointsOf(answer.points);
    if (answer.points.digits < 0 || (judged ?? answer.points.digits / 10 ** answer.points.scale * 100) > item.max) return refuse('scale', ['points'], values);
    if (judged === null || (item.step > 0 && judged % item.step !== 0)) return refuse('step', ['points'], values);
    return plainPoints(judged);
  },
};

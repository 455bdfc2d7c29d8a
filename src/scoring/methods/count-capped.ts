import { hundredths } from '../../domain/points.ts';
import { type Method, plainPoints, refuse } from './method.ts';

/** Points for each time, up to the maximum. */
export const countCapped: Method = {
  fields: ['count'],
  form: () => '{count: 3}',
  score: (answer, item) => {
    if (answer.count === undefined) return refuse('empty', []);
    if (item.perUnit === undefined) return refuse('standard-incomplete', []);
    return plainPoints(hundredths(Math.min(item.max, answer.count * item.perUnit)));
  },
};

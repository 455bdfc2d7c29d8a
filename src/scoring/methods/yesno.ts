import { ZERO_POINTS } from '../../domain/points.ts';
import { type Method, plainPoints, refuse } from './method.ts';

/** All the points, or none. */
export const yesno: Method = {
  fields: ['yes'],
  form: () => '{yes: true}',
  score: (answer, item) => (answer.yes === undefined ? refuse('empty', []) : plainPoints(answer.yes ? item.max : ZERO_POINTS)),
};

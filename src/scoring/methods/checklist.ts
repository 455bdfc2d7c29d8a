import { hundredths } from '../../domain/points.ts';
import type { Refusal } from '../refusal.ts';
import { type Method, plainPoints, refuse } from './method.ts';

/** Points for each criterion that is met. */
export const checklist: Method = {
  fields: ['met'],
  form: (item) => `{met: [${(item.criteria ?? []).map(({ id }) => id).join(', ')}]}`,
  score: ({ met }, item) => {
    const criteria = item.criteria ?? [];
    if (met === undefined) return refuse('empty', []);
    if (criteria.length === 0) return refuse('standard-incomplete', []);
    const refusals: Refusal[] = [];
    let sum = 0;
    for (const [index, id] of met.entries()) {
      const criterion = criteria.find((candidate) => candidate.id === id);
      if (!criterion) refusals.push({ reason: 'criterion-unknown', path: ['met', index], values: { found: id } });
      else if (met.indexOf(id) < index) refusals.push({ reason: 'criterion-repeated', path: ['met', index], values: { found: id } });
      else sum += criterion.points;
    }
    // A standard whose criteria add up to more than the maximum has its own finding; points never leave the scale.
    return refusals.length > 0 ? { refusals } : plainPoints(hundredths(Math.min(sum, item.max)));
  },
};

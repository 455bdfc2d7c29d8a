import { hundredths, ZERO_POINTS } from '../../domain/points.ts';
import type { Refusal } from '../refusal.ts';
import { type Method, plainPoints, refuse } from './method.ts';

/** A start from which each fault takes points, down to zero; some faults leave nothing at all. */
export const deductPerFault: Method = {
  fields: ['faults'],
  form: (item) => `{faults: {${item.faults?.[0]?.id ?? 'spot'}: 1}}`,
  score: ({ faults }, item) => {
    if (faults === undefined) return refuse('empty', []);
    if (item.start === undefined || item.faults === undefined) return refuse('standard-incomplete', []);
    const refusals: Refusal[] = [];
    let left: number = item.start;
    for (const [id, count] of Object.entries(faults)) {
      const fault = item.faults.find((candidate) => candidate.id === id);
      if (!fault) refusals.push({ reason: 'fault-unknown', path: ['faults', id], values: { found: id } });
      else if (fault.empties === true && count > 0) left = 0;
      else left -= count * fault.points;
    }
    if (refusals.length > 0) return { refusals };
    return plainPoints(left <= 0 ? ZERO_POINTS : hundredths(Math.min(left, item.max)));
  },
};

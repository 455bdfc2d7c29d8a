import type { Entry } from '../../domain/library.ts';
import type { TreePath } from '../../domain/tree.ts';

/** A measure of a plan with the year it belongs to and its path. */
export interface PlacedMeasure {
  readonly measure: NonNullable<Entry<'plan'>['data']['years'][number]['measures']>[number];
  readonly year: number;
  readonly path: TreePath;
}

/** All measures of a plan, in the order of the file. */
export const measuresOf = (plan: Entry<'plan'>): readonly PlacedMeasure[] =>
  plan.data.years.flatMap(({ year, measures }, at) => (measures ?? []).map((measure, index) => ({ measure, year, path: ['years', at, 'measures', index] })));

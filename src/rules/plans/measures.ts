import type { Entry } from '../../domain/library.ts';
import { keyAt } from '../../domain/place.ts';
import type { TreePath } from '../../domain/tree.ts';
import type { RuleFinding } from '../rule.ts';

/** A measure of a plan with the year it belongs to and its path. */
export interface PlacedMeasure {
  readonly measure: NonNullable<Entry<'plan'>['data']['years'][number]['measures']>[number];
  readonly year: number;
  readonly path: TreePath;
}

/** All measures of a plan, in the order of the file. */
export const measuresOf = (plan: Entry<'plan'>): readonly PlacedMeasure[] =>
  plan.data.years.flatMap(({ year, measures }, at) => (measures ?? []).map((measure, index) => ({ measure, year, path: ['years', at, 'measures', index] })));

/** From how many measures on the same lack in all of them is one finding and not as many. */
const MANY = 3;

/** What is to be said about single measures; where all of many lack the same, it is said once, in the variant `all`. */
export function* perMeasure(measures: readonly PlacedMeasure[], judge: (measure: PlacedMeasure) => RuleFinding | null): Generator<RuleFinding> {
  const findings = measures.flatMap((measure) => judge(measure) ?? []);
  const areAllAlike = findings.length === measures.length && new Set(findings.map(({ variant }) => variant)).size === 1;
  if (findings.length < MANY || !areAllAlike || !['one', 'silent'].includes(findings[0]?.variant ?? '')) yield* findings;
  else yield { place: keyAt('years'), values: { count: measures.length }, variant: 'all' };
}

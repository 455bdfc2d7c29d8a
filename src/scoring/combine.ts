import { hundredths, type Points } from '../domain/points.ts';
import type { DataOf } from '../domain/schema/schemas.ts';

type CombineRule = NonNullable<DataOf<'standard'>['stages'][number]['combine']>;

/** How the points of several reviewers become one figure. */
export interface Combination {
  readonly rule: CombineRule['rule'];
  /** With fewer reviewers than this nothing is combined. */
  readonly minimum: number;
}

/** How a stage combines its reviewers where its standard does not say. */
export const PLAIN_MEAN: Combination = { rule: 'mean', minimum: 1 };

/** The combination that a standard states; a trimmed mean needs three figures to have something left. */
export const combinationOf = (stated: CombineRule | undefined): Combination =>
  stated === undefined ? PLAIN_MEAN : { rule: stated.rule, minimum: Math.max(stated.minimum, stated.rule === 'trimmed-mean' ? 3 : 1) };

/** The combined points, rounded half up to 0.01 at once, or `null` where there are too few. */
export const combinePoints = (points: readonly Points[], { rule, minimum }: Combination): Points | null => {
  if (points.length === 0 || points.length < minimum) return null;
  return meanOf(countedPoints(points, rule));
};

/** The figures that the mean is taken of, lowest first: all, the middle ones, or all but the lowest and the highest. */
export const countedPoints = (points: readonly Points[], rule: Combination['rule']): readonly Points[] => {
  const sorted = points.toSorted((a, b) => a - b);
  switch (rule) {
    case 'mean':
      return sorted;
    case 'median':
      return sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
    case 'trimmed-mean':
      return sorted.slice(1, -1);
  }
};

const meanOf = (points: readonly Points[]): Points => {
  const sum = points.reduce((total: number, value) => total + value, 0);
  return hundredths(Math.floor((2 * sum + points.length) / (2 * points.length)));
};

import { compareDecimals } from '../domain/decimal.ts';
import type { Points } from '../domain/points.ts';
import type { Grade, Standard, Veto } from '../domain/standard.ts';
import type { DimensionScore } from './scorecard.ts';

/** The grade of an assessment under a veto that leaves none. */
export const NOT_GRADED = 'not-graded';

/** The best grade whose total and whose floor for every dimension are both met; decided on the printed figures. */
export const gradeOf = (standard: Standard, total: Points | null, dimensions: readonly DimensionScore[]): string | null => {
  if (total === null) return null;
  const met = (standard.grades ?? []).find((grade) => total >= grade.minTotal && dimensions.every((dimension) => reachesFloor(dimension, grade)));
  return met?.id ?? null;
};

/** Whether a dimension reaches the floor of a grade; one in which nothing applies keeps nobody from it. */
export const reachesFloor = ({ rate }: DimensionScore, grade: Grade): boolean =>
  rate === null || compareDecimals({ digits: rate, scale: 2 }, grade.minDimensionRate) >= 0;

/** The grade that the vetoes in force leave. */
export const gradeUnderVetoes = (standard: Standard, grade: string | null, vetoes: readonly Veto[]): string | null =>
  grade === null ? null : vetoes.reduce((left, veto) => gradeUnderVeto(standard, left, veto), grade);

const gradeUnderVeto = (standard: Standard, grade: string, veto: Veto): string => {
  const best = bestUnder(veto);
  if (best === null || grade === NOT_GRADED) return NOT_GRADED;
  const order = (standard.grades ?? []).map(({ id }) => id);
  return order.indexOf(grade) < order.indexOf(best) ? best : grade;
};

/** The best grade that a veto leaves, or `null` where it leaves none. */
export const bestUnder = (veto: Veto): string | null => (veto.effect.startsWith('cap:') ? veto.effect.slice('cap:'.length) : null);

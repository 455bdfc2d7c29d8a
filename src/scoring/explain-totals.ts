import type { Grade, Standard, Veto } from '../domain/standard.ts';
import type { Points } from '../domain/points.ts';
import { bestUnder, gradeOf, reachesFloor } from './grade.ts';
import type { BonusScore, DimensionScore, ItemScore, Scorecard } from './scorecard.ts';
import { sheetOf } from './sheet.ts';

/** The score of a dimension: what was earned, of what applied, times its maximum. */
export interface DimensionExplanation {
  readonly dimension: DimensionScore;
  /** The items behind it, in the order of the standard. */
  readonly items: readonly ItemScore[];
}

/** How each dimension came about. */
export const explainDimensions = (card: Scorecard, standard: Standard): readonly DimensionExplanation[] => {
  const { items } = sheetOf(standard);
  return card.dimensions.map((dimension, at) => ({ dimension, items: card.items.filter((_, index) => items[index]?.dimension === at) }));
};

/** The total: the printed dimension scores, added, and the bonus after its cap. */
export interface TotalExplanation {
  readonly terms: readonly DimensionScore[];
  readonly base: Points | null;
  readonly bonuses: readonly BonusScore[];
  /** The sum of the bonuses before the cap. */
  readonly bonusSum: number;
  readonly cap: Points | null;
  readonly bonus: Points;
  readonly total: Points | null;
}

/** The grade: each grade with what it asks for, the first that is met, and what vetoes leave of it. */
export interface GradeExplanation {
  readonly checks: readonly GradeCheck[];
  /** The grade by points alone. */
  readonly byPoints: string | null;
  readonly vetoes: readonly { readonly veto: Veto; /** The best grade it leaves, or `null` where it leaves none. */ readonly leaves: string | null }[];
  readonly unmetPreconditions: readonly string[];
  readonly grade: string | null;
}

export interface GradeCheck {
  readonly grade: Grade;
  readonly totalMet: boolean;
  /** Dimensions below the floor of the grade. */
  readonly below: readonly DimensionScore[];
  readonly met: boolean;
}

/** How the total came about. */
export const explainTotal = (card: Scorecard, standard: Standard): TotalExplanation => ({
  terms: card.dimensions, base: card.base, bonuses: card.bonuses,
  bonusSum: card.bonuses.reduce((sum, { points }) => sum + points, 0),
  cap: standard.bonusCap ?? null, bonus: card.bonus, total: card.total,
});

/** How the grade came about. */
export const explainGrade = (card: Scorecard, standard: Standard): GradeExplanation => {
  const { total, dimensions } = card;
  const checks = (standard.grades ?? []).map((grade): GradeCheck => {
    const totalMet = total !== null && total >= grade.minTotal;
    const below = dimensions.filter((dimension) => !reachesFloor(dimension, grade));
    return { grade, totalMet, below, met: totalMet && below.length === 0 };
  });
  const vetoes = card.vetoes.flatMap((id) => sheetOf(standard).vetoById.get(id) ?? []);
  return {
    checks, byPoints: gradeOf(standard, total, dimensions), vetoes: vetoes.map((veto) => ({ veto, leaves: bestUnder(veto) })),
    unmetPreconditions: card.preconditions.filter(({ met }) => met === false).map(({ id }) => id), grade: card.grade,
  };
};

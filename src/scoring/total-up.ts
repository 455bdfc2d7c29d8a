import { hundredths, type Points } from '../domain/points.ts';
import type { Veto } from '../domain/standard.ts';
import { capBonus } from './bonus.ts';
import { scoreDimensions } from './dimension.ts';
import { gradeOf, gradeUnderVetoes, NOT_GRADED } from './grade.ts';
import { provisionalReasons } from './provisional.ts';
import type { BonusScore, Coverage, DimensionScore, ItemScore, PreconditionState, Totals } from './scorecard.ts';
import type { Sheet } from './sheet.ts';

/** Everything from which the totals of a card follow. */
export interface Marks {
  /** In the order of the sheet. */
  readonly items: readonly ItemScore[];
  /** Points of the dimensions that somebody else scores, by id. */
  readonly elsewhere: ReadonlyMap<string, Points>;
  readonly bonuses: readonly BonusScore[];
  readonly vetoes: readonly Veto[];
  readonly preconditions: readonly PreconditionState[];
}

/** Adds up a card from the scores of its items; all later arithmetic is in hundredths, and printed figures add up. */
export const totalUp = (sheet: Sheet, marks: Marks): Totals => {
  const dimensions = scoreDimensions(sheet, marks.items, marks.elsewhere);
  const base = sheet.standard.total === undefined ? null : sumScores(dimensions);
  const bonus = capBonus(sheet.standard, marks.bonuses);
  const total = base === null ? null : hundredths(base + bonus);
  const provisionalBecause = provisionalReasons(sheet, marks.items, marks.preconditions);
  return {
    dimensions, base, bonus, total,
    grade: finalGrade(sheet, marks, gradeOf(sheet.standard, total, dimensions)),
    provisional: provisionalBecause.length > 0,
    provisionalBecause,
    coverage: coverageOf(marks.items),
    items: marks.items,
    vetoes: marks.vetoes.map(({ id }) => id),
    bonuses: marks.bonuses,
    preconditions: marks.preconditions,
  };
};

const finalGrade = (sheet: Sheet, { vetoes, preconditions }: Marks, grade: string | null): string | null => {
  if (grade !== null && preconditions.some(({ met }) => met === false)) return NOT_GRADED;
  return gradeUnderVetoes(sheet.standard, grade, vetoes);
};

const sumScores = (dimensions: readonly DimensionScore[]): Points => {
  let sum = 0;
  for (const { score } of dimensions) sum += score ?? 0;
  return hundredths(sum);
};

const coverageOf = (items: readonly ItemScore[]): Coverage => {
  let answered = 0;
  let applicable = 0;
  for (const { state } of items) {
    if (state === 'scored') answered++;
    if (state !== 'not-applicable') applicable++;
  }
  return { answered, applicable, items: items.length };
};

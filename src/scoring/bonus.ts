import type { Assessment } from '../domain/assessment.ts';
import { formatAmount, hundredths, type Points, ZERO_POINTS } from '../domain/points.ts';
import type { BonusItem, Standard } from '../domain/standard.ts';
import type { BonusScore } from './scorecard.ts';
import type { Sheet } from './sheet.ts';

export type BonusClaim = NonNullable<Assessment['bonus']>[string];

/** What a claimed bonus comes to, or why it does not count. */
export type BonusJudgement =
  | { readonly state: 'scored'; readonly points: Points }
  | { readonly state: 'refused'; readonly reason: 'scale' | 'step' | 'level-unknown' | 'empty'; readonly path: readonly (string | number)[]; readonly values: Readonly<Record<string, string | number>> };

/** Judges one claimed bonus: the points as claimed, or those of the best of the levels that it names. */
export const judgeBonus = (claim: BonusClaim, item: BonusItem, derived: Points | null = null): BonusJudgement => {
  const values = { max: formatAmount(item.max), step: formatAmount(item.step) };
  if (claim.points === undefined) return judgeLevels(claim, item, derived);
  if (claim.points > item.max) return { state: 'refused', reason: 'scale', path: ['points'], values: { ...values, found: formatAmount(claim.points) } };
  if (item.step > 0 && claim.points % item.step !== 0) return { state: 'refused', reason: 'step', path: ['points'], values: { ...values, found: formatAmount(claim.points) } };
  return { state: 'scored', points: claim.points };
};

const judgeLevels = ({ levels }: BonusClaim, item: BonusItem, derived: Points | null): BonusJudgement => {
  if (levels === undefined) return derived === null ? { state: 'refused', reason: 'empty', path: [], values: {} } : { state: 'scored', points: derived };
  if (item.levels === undefined) return { state: 'refused', reason: 'empty', path: [], values: {} };
  const known = new Map(Object.entries(item.levels));
  const unknown = levels.findIndex((level) => !known.has(level));
  if (unknown >= 0) return { state: 'refused', reason: 'level-unknown', path: ['levels', unknown], values: { found: levels[unknown] ?? '', known: [...known.keys()].join('、') } };
  const points = levels.map((level): number => known.get(level) ?? 0);
  const sum = item.bestOnly === true ? Math.max(...points) : points.reduce((total, value) => total + value, 0);
  return { state: 'scored', points: hundredths(Math.min(sum, item.max)) };
};

/** The claimed bonuses that count. */
export const scoreBonuses = (sheet: Sheet, claims: Assessment['bonus'], derive: (item: BonusItem) => Points | null): readonly BonusScore[] =>
  Object.entries(claims ?? {}).flatMap(([id, claim]) => {
    const item = sheet.bonusById.get(id);
    const judged = item && judgeBonus(claim, item, claim.points === undefined && claim.levels === undefined ? derive(item) : null);
    return judged?.state === 'scored' ? [{ id, points: judged.points }] : [];
  });

/** What the bonuses add to the total. */
export const capBonus = (standard: Standard, bonuses: readonly BonusScore[]): Points => {
  let sum = 0;
  for (const { points } of bonuses) sum += points;
  if (sum === 0) return ZERO_POINTS;
  return hundredths(standard.bonusCap === undefined ? sum : Math.min(sum, standard.bonusCap));
};

import type { Assessment } from '../domain/assessment.ts';
import type { Day } from '../domain/day.ts';
import type { Entry, Library } from '../domain/library.ts';
import type { Points } from '../domain/points.ts';
import type { BonusItem, Standard, Veto } from '../domain/standard.ts';
import { type BonusClaim, judgeBonus } from './bonus.ts';
import { type Combination, combinationOf } from './combine.ts';
import type { DerivedBonus } from './derive/derive-bonus.ts';
import { type FigureSource, sourceOf } from './explain.ts';
import { allFiles, isPanel } from './panel.ts';
import { derivedBonus } from './scorecards-of.ts';
import { sheetOf } from './sheet.ts';
import type { StageRecord } from './stages.ts';

/** The points of a bonus: what was claimed in which file, and how several reviewers became one figure. */
export interface BonusExplanation {
  readonly item: BonusItem;
  readonly points: Points;
  readonly inputs: readonly BonusInput[];
  /** How several reviewers became one figure, or `null`; who did not claim it gave it nothing. */
  readonly combination: (Combination & { readonly reviewers: number }) | null;
}

export interface BonusInput {
  readonly claim: BonusClaim;
  readonly points: Points;
  /** The points of the levels that it names, or `null`. */
  readonly levels: readonly Points[] | null;
  readonly derived: DerivedBonus | null;
  readonly source: FigureSource;
  readonly entry: Entry<'assessment'>;
}

/** How every bonus of a stage came about. */
export const explainBonuses = (stage: StageRecord, standard: Standard, context: { readonly library: Library; readonly on: Day }): readonly BonusExplanation[] => {
  const stated = standard.stages.find(({ id }) => id === stage.stage)?.combine;
  return (stage.card?.bonuses ?? []).flatMap(({ id, points }): readonly BonusExplanation[] => {
    const item = sheetOf(standard).bonusById.get(id);
    if (!item) return [];
    const inputs = allFiles(stage.files).flatMap((entry) => inputOf(entry, item, { ...context, stage: stage.stage }));
    return [{ item, points, inputs, combination: isPanel(stage.files) ? { ...combinationOf(stated), reviewers: stage.reviewerCards.length } : null }];
  });
};

const inputOf = (entry: Entry<'assessment'>, item: BonusItem, { stage, ...context }: { readonly library: Library; readonly on: Day; readonly stage: StageRecord['stage'] }): readonly BonusInput[] => {
  const claim = entry.data.bonus?.[item.id];
  if (!claim) return [];
  const derived = claim.points === undefined && claim.levels === undefined ? derivedBonus(entry, item, context) : null;
  const judged = judgeBonus(claim, item, derived?.points ?? null);
  if (judged.state === 'refused') return [];
  const levels = claim.points === undefined && claim.levels ? claim.levels.flatMap((level) => item.levels?.[level] ?? []) : null;
  return [{ claim, points: judged.points, levels, derived, source: sourceOf(entry, stage, ['bonus', item.id]), entry }];
};

/** A veto in force with the finding that it rests on. */
export interface VetoExplanation {
  readonly veto: Veto;
  readonly finding: NonNullable<NonNullable<Assessment['vetoes']>[number]['finding']>;
  /** The last day of what the assessment is about. */
  readonly periodEnd: Day;
  readonly source: FigureSource;
  readonly entry: Entry<'assessment'>;
}

/** What the vetoes in force of a stage rest on, in each file that names them. */
export const explainVetoes = (stage: StageRecord, standard: Standard): readonly VetoExplanation[] =>
  (stage.card?.vetoes ?? []).flatMap((id) => {
    const veto = sheetOf(standard).vetoById.get(id);
    return veto ? allFiles(stage.files).flatMap((entry) => vetoIn(entry, veto, stage)) : [];
  });

const vetoIn = (entry: Entry<'assessment'>, veto: Veto, { stage }: StageRecord): readonly VetoExplanation[] =>
  (entry.data.vetoes ?? []).flatMap(({ id, finding }, index) =>
    id === veto.id && finding ? [{ veto, finding, periodEnd: entry.data.period.to, source: sourceOf(entry, stage, ['vetoes', index]), entry }] : [],
  );

import type { Points } from '../domain/points.ts';

/** What a record of assessment came to: every figure that is printed, and nothing that is not. */
export interface Scorecard extends Totals {
  /** `<community>/<period>/<stage>[.<reviewer>]`; without a reviewer also for the combined card of several. */
  readonly id: string;
  readonly community: string;
  readonly period: string;
  readonly stage: string;
  /** A post or a letter of a panel, or `null`. */
  readonly reviewer: string | null;
  /** What the author says (`draft`, `submitted`); the rest is computed over the stages. */
  readonly status: 'draft' | 'submitted';
  /** `<id>@<version>`, as the assessment names it; empty where it names none. */
  readonly standard: string;
  /** How many reviewers stand behind it. */
  readonly reviewers: number;
  /** Whether it is a report in words, without any answer. */
  readonly narrative: boolean;
}

/** The figures that follow from the scores of the items. */
export interface Totals {
  readonly dimensions: readonly DimensionScore[];
  /** The sum of the printed dimension scores; `null` where the standard has no total. */
  readonly base: Points | null;
  /** After the cap. */
  readonly bonus: Points;
  /** `base` + `bonus`; `null` where the standard has no total. */
  readonly total: Points | null;
  /** A grade of the standard, `not-graded` under a veto or an unmet precondition, `null` where the standard has no grades. */
  readonly grade: string | null;
  readonly provisional: boolean;
  /** Why the grade is provisional. */
  readonly provisionalBecause: readonly ProvisionalReason[];
  readonly coverage: Coverage;
  readonly items: readonly ItemScore[];
  /** The ids of the vetoes in force. */
  readonly vetoes: readonly string[];
  /** The bonus items that count, before the cap. */
  readonly bonuses: readonly BonusScore[];
  readonly preconditions: readonly PreconditionState[];
}

/** How much of the standard was answered. */
export interface Coverage {
  readonly answered: number;
  readonly applicable: number;
  readonly items: number;
}

/** The score of one dimension. */
export interface DimensionScore {
  readonly id: string;
  readonly earned: Points;
  readonly applicable: Points;
  readonly max: Points;
  /** `earned` × `max` ÷ `applicable`, rounded half up to 0.01; `null` where nothing applies. */
  readonly score: Points | null;
  /** In hundredths of a per cent, rounded half up; `null` where nothing applies. */
  readonly rate: number | null;
  /** Whether somebody else scored it. */
  readonly scoredElsewhere: boolean;
}

/** The score of one item. */
export type ItemScore = ScoredItem | MissingItem | NotApplicableItem;

export interface ScoredItem {
  readonly id: string;
  readonly state: 'scored';
  readonly points: Points;
  readonly max: Points;
  /** Whether the answer was computed from the site's own documents. */
  readonly derived: boolean;
  /** The letter or the colour of the band that was reached, where the standard gives one. */
  readonly letter: string | null;
  readonly colour: 'green' | 'amber' | 'red' | null;
}

export interface MissingItem {
  readonly id: string;
  readonly state: 'missing';
  readonly points: null;
  readonly max: Points;
  /** Whether there is an answer that cannot be scored. */
  readonly refused: boolean;
}

export interface NotApplicableItem {
  readonly id: string;
  readonly state: 'not-applicable';
  readonly points: null;
  readonly max: Points;
  /** Whether the street has yet to confirm it. */
  readonly awaitsApproval: boolean;
}

/** A bonus that was claimed and counts. */
export interface BonusScore {
  readonly id: string;
  readonly points: Points;
}

/** Whether a condition that comes before all scoring is met; `null` where nobody said. */
export interface PreconditionState {
  readonly id: string;
  readonly met: boolean | null;
}

/** Why a grade may still change. */
export type ProvisionalReason =
  | { readonly reason: 'not-applicable-total'; readonly points: Points; readonly of: Points }
  | { readonly reason: 'not-applicable-dimension'; readonly dimension: string; readonly points: Points; readonly of: Points }
  | { readonly reason: 'awaits-approval'; readonly items: readonly string[] }
  | { readonly reason: 'precondition-open'; readonly preconditions: readonly string[] };

/** Whether something is still to be answered, so that no total and no grade is shown. */
export const isIncomplete = (card: Scorecard): boolean => card.coverage.answered < card.coverage.applicable;

/** Whether pages show the card as a draft: 填报中（43/44项）. */
export const isDraft = (card: Scorecard): boolean => card.status === 'draft' || isIncomplete(card);

import type { Points } from '../domain/points.ts';

/** What a record of assessment came to: every figure that is printed, and nothing that is not. */
export interface Scorecard {
  /** `<community>/<period>/<stage>[.<reviewer>]`; without a reviewer also for the combined card of several. */
  readonly id: string;
  readonly community: string;
  readonly period: string;
  readonly stage: string;
  /** A post or a letter of a panel, or `null`. */
  readonly reviewer: string | null;
  /** What the author says (`draft`, `submitted`); the rest is computed over the stages. */
  readonly status: 'draft' | 'submitted';
  /** `<id>@<version>`. */
  readonly standard: string;
  /** How many reviewers stand behind it. */
  readonly reviewers: number;
  readonly dimensions: readonly DimensionScore[];
  /** The sum of the printed dimension scores; `null` where the standard has no total. */
  readonly base: Points | null;
  /** After the cap. */
  readonly bonus: Points;
  /** `base` + `bonus`; `null` where the standard has no total. */
  readonly total: Points | null;
  /** A grade of the standard, `not-graded` under a veto, `null` where the standard has no grades. */
  readonly grade: string | null;
  readonly provisional: boolean;
  readonly coverage: Coverage;
  readonly items: readonly ItemScore[];
  /** The ids of the vetoes in force. */
  readonly vetoes: readonly string[];
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
}

/** The score of one item. */
export type ItemScore =
  | { readonly id: string; readonly state: 'scored'; readonly points: Points; readonly max: Points; readonly derived: boolean }
  | { readonly id: string; readonly state: 'missing'; readonly points: null; readonly max: Points }
  | { readonly id: string; readonly state: 'not-applicable'; readonly points: null; readonly max: Points };

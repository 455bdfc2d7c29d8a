import type { TreePath } from '../domain/tree.ts';

/** Why an answer cannot be scored; each reason has its own rule. */
export const REFUSAL_REASONS = [
  'shape', 'empty', 'scale', 'step', 'criterion-unknown', 'criterion-repeated', 'fault-unknown', 'denominator-zero', 'beyond-whole', 'sample-small',
  'na-not-allowed', 'na-unexplained', 'standard-incomplete',
] as const;

/** A reason for which an answer is not scored and counts as missing. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** One thing that keeps an answer from being scored. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** Where in the answer; empty for the answer as a whole. */
  readonly path: TreePath;
  /** What is there and what was expected, by the names that the rules' texts use. */
  readonly values: Readonly<Record<string, string | number>>;
}

import type { DigitRun } from '../digit-runs.ts';
import type { Claim, Claims, Hit } from '../hit.ts';
import type { Line } from './lines.ts';

/** A text as the detectors see it. */
export interface Searched {
  /** Plain: see `plainText`. */
  readonly text: string;
  readonly runs: readonly DigitRun[];
  /** The sentences and rows that say something about a person's life. */
  readonly lines: readonly Line[];
  /** What earlier detectors explained. */
  readonly claims: Claims;
}

/** What a detector found, and what it recognised as public so that nobody else takes it for personal. */
export interface Detected {
  readonly hits: readonly Hit[];
  readonly passes?: readonly Claim[];
}

/** Looks for one kind of personal thing. */
export type Detector = (searched: Searched) => Detected;

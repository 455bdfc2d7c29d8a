import type { Answer } from '../../domain/assessment.ts';
import type { Day } from '../../domain/day.ts';
import type { ScoringMethod } from '../../domain/enumerations.ts';
import type { Community, Library } from '../../domain/library.ts';
import type { Texts } from '../../domain/locale.ts';
import type { Item } from '../../domain/standard.ts';

/** What a derivation looks at: the documents of one community that are dated in the period. */
export interface DerivationContext {
  readonly community: Community;
  readonly library: Library;
  readonly item: Item;
  /** The period of the assessment. */
  readonly from: Day;
  readonly to: Day;
}

/** An answer that was computed, and what was counted for it. */
export interface Derived {
  readonly answer: Answer;
  /** Each thing counted, as `<folder>/<name>[#<id>]` or `profile#<list>/<id>`; of a share what belongs only to the whole ends in ` ✗`. */
  readonly from: readonly string[];
}

/** One way to compute an answer from what the site already holds. */
export interface Derivation {
  /** The method of the items that it can answer. */
  readonly method: ScoringMethod;
  readonly explanation: DerivationExplanation;
  /** The answer, or `null` where the site holds nothing to count: what is not known is not zero. */
  derive(context: DerivationContext): Derived | null;
}

/** What a handbook page says of a derivation. */
export interface DerivationExplanation {
  readonly counted: Texts;
  readonly dates: Texts;
  readonly leftOut: Texts;
}

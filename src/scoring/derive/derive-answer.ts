import type { Day } from '../../domain/day.ts';
import type { Community, Entry, Library } from '../../domain/library.ts';
import type { Item } from '../../domain/standard.ts';
import type { Derived } from './derivation.ts';
import { derivedFromRecord } from './derived-text.ts';
import { DERIVATIONS, isDerivation } from './derivations.ts';

/** What a derivation is asked with. */
export interface DeriveQuestion {
  readonly community: Community;
  readonly library: Library;
  readonly on: Day;
}

/** The answer that the site gives to an item now, from documents dated in the period; `null` where it gives none. */
export const deriveNow = (assessment: Entry<'assessment'>, item: Item, { community, library, on }: DeriveQuestion): Derived | null => {
  if (item.auto === undefined || !isDerivation(item.auto)) return null;
  const derivation = DERIVATIONS[item.auto];
  const { from, to } = assessment.data.period;
  return derivation.method === item.method ? derivation.derive({ community, library, item, from, to: on < to ? on : to }) : null;
};

/** The derived answer that counts: what was written into the file at sign-off, else what the site says now. */
export const deriveAnswer = (assessment: Entry<'assessment'>, item: Item, question: DeriveQuestion): Derived | null => {
  if (assessment.data.signed === undefined) return deriveNow(assessment, item, question);
  const record = assessment.data.derived?.[item.id];
  return record ? derivedFromRecord(record, item) : null;
};

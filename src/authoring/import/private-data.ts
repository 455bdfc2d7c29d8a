import type { Community, Library } from '../../domain/library.ts';
import { personalInAttachment } from '../../domain/privacy/attachment-hits.ts';
import { findPersonal } from '../../domain/privacy/find-personal.ts';
import type { Hit, PersonalKind } from '../../domain/privacy/hit.ts';
import { isKnownContact, knownContacts } from '../../domain/privacy/known-contacts.ts';
import type { SourceDocument, SourcePlace } from '../source/source-document.ts';
import { linesOf } from './repair-source.ts';

/** Something personal in a source, as it may be shown. */
export interface PrivateFinding {
  /** `null` where the words already say what it is. */
  readonly kind: PersonalKind | null;
  readonly masked: string;
  readonly at: SourcePlace | null;
}

/** What a source says of private persons beyond doubt; a file with any of it is not taken over. */
export const findPrivate = (source: SourceDocument, library: Library, community: Community | null): readonly PrivateFinding[] => {
  const known = knownContacts(library, community);
  const counts = (hit: Hit): boolean => hit.severity === 'error' && !isKnownContact(hit, known);
  const placed = source.blocks.flatMap((block) => findPersonal(linesOf(block).join('\n')).filter(counts).map((hit) => ({ hit, at: block.at })));
  const seen = new Set(placed.map(({ hit }) => hit.value));
  // A table says in its head what stands below, and a line what stands in the next.
  const text = source.blocks.flatMap(linesOf).join('\n');
  const whole = personalInAttachment({ file: 'source', size: 0, hash: '', asset: { type: 'text', text } }).filter((hit) => counts(hit) && !seen.has(hit.value));
  return [...placed, ...whole.map((hit) => ({ hit, at: null }))].map(({ hit, at }) => ({ kind: hit.kind, masked: hit.masked, at }));
};

import type { Entry } from '../library.ts';
import type { Fix } from '../finding.ts';
import { type Place, textAt } from '../place.ts';
import { rememberPer } from '../remember.ts';
import { addBody } from './body-text.ts';
import { findNumbers, findPersonal } from './find-personal.ts';
import { addHeader } from './header-text.ts';
import type { Hit } from './hit.ts';
import { type JoinedPiece, JoinedText, pieceAt } from './joined-text.ts';
import { maskHits, maskPersonal } from './mask.ts';
import { plainText } from './plain-text.ts';

/** A personal thing of a document, with its place in the file. */
export interface LocatedHit extends Hit {
  readonly place: Place;
  /** Just as it stands in the file or in the value of the header; never shown. */
  readonly written: string;
  readonly fix?: Fix;
}

const UNREAD_KINDS: ReadonlySet<string> = new Set(['locks', 'calendar', 'synonyms']);
const MENDED: ReadonlySet<string> = new Set(['identity-number', 'old-identity-number', 'mobile-number', 'private-contact', 'bank-card', 'travel-document', 'plate', 'thin-mask', 'email', 'messenger']);

/** Everything personal in a document: in its header, its body, and in what a parser drops, such as comments of the header. */
export const personalIn = rememberPer((entry: Entry): readonly LocatedHit[] => {
  if (UNREAD_KINDS.has(entry.kind)) return [];
  const joined = new JoinedText();
  addHeader(joined, entry.tree);
  if (entry.body) addBody(joined, entry.body, typeof entry.tree['title'] === 'string' ? entry.tree['title'] : '');
  const located = findPersonal(joined.text).flatMap((hit) => locate(joined.pieces, hit, entry.text));
  return withoutRepeats([...located, ...leftovers(entry.text, located)]);
});

const locate = (pieces: readonly JoinedPiece[], hit: Hit, text: string): readonly LocatedHit[] => {
  const piece = pieceAt(pieces, hit.start, hit.end);
  if (!piece) return [];
  const [at, end] = [hit.start - piece.at, Math.min(hit.end - piece.at, piece.text.length)];
  const place = piece.placeOf(at, end - at);
  const fix = MENDED.has(hit.kind) && isExact(place, hit, text) ? fixOf(piece, place, hit) : undefined;
  const written = place.in === 'text' ? text.slice(place.start, place.end) : piece.text.slice(at, end);
  return [{ ...hit, place, written, ...(fix ? { fix } : {}) }];
};

/** Whether just the number stands at the place: some texts, such as that of a picture, only have the place of the whole. */
const isExact = (place: Place, hit: Hit, text: string): boolean => place.in !== 'text' || letters(plainText(text.slice(place.start, place.end)).text).endsWith(letters(hit.value));

const letters = (text: string): string => text.replace(/[^0-9A-Za-z\u4E00-\u9FFF@]/g, '').toUpperCase();

/** Fields that hold a number or an address for calling and writing: a masked one would be of no use there. */
const CONTACT_FIELDS: readonly (string | number | undefined)[] = ['telephone', 'email'];

const fixOf = (piece: JoinedPiece, place: Place, hit: Hit): Fix | undefined => {
  switch (piece.kind) {
    case 'value':
      if (place.in === 'frontmatter' && CONTACT_FIELDS.includes(place.path.at(-1))) return undefined;
      return { replace: place, by: maskPersonal(maskHits(piece.text, [{ ...hit, start: hit.start - piece.at, end: hit.end - piece.at }])) };
    case 'text':
      // In running text stars would be taken for emphasis and vanish.
      return { replace: place, by: hit.masked.replaceAll('*', '\\*') };
    case 'code':
      return { replace: place, by: hit.masked };
    case 'key':
    case 'address':
      return undefined;
  }
};

/** Numbers that stand in the file but in no text of it. */
const leftovers = (text: string, located: readonly LocatedHit[]): readonly LocatedHit[] => {
  const known = new Set(located.map((hit) => hit.value));
  return findNumbers(text)
    .filter((hit) => !known.has(hit.value))
    .map((hit) => ({ ...hit, place: textAt(hit.start, hit.end), written: text.slice(hit.start, hit.end) }));
};

/** A link to a number shows it twice, one behind the other: that is one thing to mend. */
const withoutRepeats = (hits: readonly LocatedHit[]): readonly LocatedHit[] => {
  const shown = new Map<string, number[]>();
  return hits.filter(({ value, place }) => {
    if (place.in !== 'text') return true;
    const starts = shown.get(value) ?? [];
    shown.set(value, [...starts.slice(-MOST_REPEATS), place.start]);
    return !starts.some((start) => Math.abs(start - place.start) <= NEAR);
  });
};

const NEAR = 40;
const MOST_REPEATS = 50;

const SHORTEST_PART = 3;

/** A line of a document in which nothing can be read that a detector found there: some things are personal only by the words around them. */
export const maskLine = (line: string, hits: readonly LocatedHit[]): string =>
  maskPersonal(
    hits.reduce((result, hit) => {
      const parts = hit.written.split(/[\r\n]+/).filter((part) => part.length >= SHORTEST_PART);
      return parts.reduce((text, part) => text.replaceAll(part, parts.length === 1 ? hit.masked : '****'), hit.value.length > 1 ? result.replaceAll(hit.value, hit.masked) : result);
    }, line),
  );

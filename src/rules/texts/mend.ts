import type { Edit, Fix } from '../../domain/finding.ts';
import type { Entry } from '../../domain/library.ts';
import { type Place, textAt } from '../../domain/place.ts';
import type { Hit, Piece } from './pieces.ts';

/** What mends some hits of a piece, and where the first of them stands. */
export interface Mending {
  readonly place: Place;
  readonly fix: Fix;
}

/** Replaces each hit of a piece by what was meant, and touches nothing between them. */
export const mendHits = (entry: Entry, piece: Piece, { hits, meant }: { hits: readonly [Hit, ...Hit[]]; meant: (words: string) => string }): Mending => {
  const [first] = hits;
  const start = piece.path === null ? null : startInHeader(entry, piece.text);
  if (piece.path !== null && start === null) return { place: first.place, fix: { replace: first.place, by: mendedText(piece.text, hits, meant) } };
  const edits = hits.map(({ words, at, place }): Edit => ({ replace: start === null ? place : textAt(start + at, start + at + words.length), by: meant(words) }));
  return { place: edits[0]?.replace ?? first.place, fix: { edits } };
};

/** Where a value of the header stands in the file, if it is written as it is read and only once. */
const startInHeader = (entry: Entry, value: string): number | null => {
  const end = entry.text.search(/\n---[ \t]*(?:\r?\n|$)/);
  const at = entry.text.indexOf(value);
  const isOnce = at !== -1 && entry.text.indexOf(value, at + 1) === -1;
  return isOnce && (end === -1 || at < end) ? at : null;
};

const mendedText = (text: string, hits: readonly Hit[], meant: (words: string) => string): string => {
  let [result, done] = ['', 0];
  for (const { words, at } of hits) {
    result += text.slice(done, at) + meant(words);
    done = at + words.length;
  }
  return result + text.slice(done);
};

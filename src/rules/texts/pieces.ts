import { stretchOf, type TextBlock } from '../../domain/body.ts';
import type { Kind } from '../../domain/kind.ts';
import type { Entry } from '../../domain/library.ts';
import { type Place, textAt, valueAt } from '../../domain/place.ts';
import { scalarsOf, type TreePath } from '../../domain/tree.ts';

/** A text that a reader sees: a value of the header, or a block of the body. */
export interface Piece {
  readonly text: string;
  /** The path of a value of the header, `null` for a block of the body. */
  readonly path: TreePath | null;
  /** Where a stretch of the text stands; in the header always the whole value. */
  placeOf(at: number, length: number): Place;
}

/** What no author of a community writes, or what shows wrong text on purpose. */
const NOT_READ: ReadonlySet<Kind> = new Set(['handbook', 'locks', 'calendar', 'synonyms']);

/**
 * The texts of a document in which `quick` may hit. The whole file is tried first, so that a rule about text costs one
 * pass of a plain pattern over documents that have nothing to find.
 */
export function* piecesOf(entry: Entry, quick: RegExp): Generator<Piece> {
  if (NOT_READ.has(entry.kind) || !quick.test(entry.text)) return;
  for (const { path, value } of scalarsOf(entry.tree)) {
    if (quick.test(value)) yield { text: value, path, placeOf: () => valueAt(...path) };
  }
  for (const block of entry.body?.blocks ?? []) {
    if (block.kind === 'comment' || block.kind === 'address' || block.kind === 'code') continue;
    const text = withoutCode(block);
    if (!quick.test(text)) continue;
    const placeOf = (at: number, length: number): Place => {
      const { start, end } = stretchOf(block, at, length);
      return textAt(start, end);
    };
    yield { text, path: null, placeOf };
  }
}

/** What stands in back-ticks shows how something is written and says nothing itself. */
const withoutCode = ({ text, runs }: TextBlock): string =>
  runs.reduce((kept, { at, length, code }) => (code ? kept.slice(0, at) + ' '.repeat(length) + kept.slice(at + length) : kept), text);

/** What a pattern found in a piece. */
export interface Hit {
  readonly words: string;
  /** Where it begins in the piece. */
  readonly at: number;
  readonly place: Place;
}

/** The matches of a pattern in a piece, and where they stand. */
export const matchesIn = (piece: Piece, pattern: RegExp): readonly Hit[] =>
  [...piece.text.matchAll(pattern)].map((match) => ({ words: match[0], at: match.index, place: piece.placeOf(match.index, match[0].length) }));

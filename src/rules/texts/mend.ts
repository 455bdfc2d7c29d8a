import type { Fix } from '../../domain/finding.ts';
import type { Entry } from '../../domain/library.ts';
import type { Place } from '../../domain/place.ts';
import type { Piece } from './pieces.ts';

/** All hits of a piece as one finding: where they begin and end, and the same stretch of the file mended. */
export interface MendedStretch {
  readonly place: Place;
  readonly fix: Fix | undefined;
}

/** The stretch from the first to the last of some places of one piece, and its text with `mend` applied. */
export const mendStretch = (entry: Entry, { piece, places, mend }: { piece: Piece; places: readonly Place[]; mend: (text: string) => string }): MendedStretch => {
  const [first, last] = [places[0], places.at(-1)];
  if (piece.path !== null || first?.in !== 'text' || last?.in !== 'text') {
    const place = first ?? piece.placeOf(0, piece.text.length);
    return { place, fix: { replace: place, by: mend(piece.text) } };
  }
  const place = { in: 'text', start: first.start, end: last.end } as const;
  const source = entry.text.slice(first.start, last.end);
  const mended = mend(source);
  return { place, fix: mended === source ? undefined : { replace: place, by: mended } };
};

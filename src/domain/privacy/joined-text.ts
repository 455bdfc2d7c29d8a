import type { Place } from '../place.ts';

/** A part of a joined text that an author wrote. */
export interface JoinedPiece {
  readonly at: number;
  readonly text: string;
  /** Whether the number formats of this piece can be mended where they stand. */
  readonly kind: PieceKind;
  /** Where a stretch of the piece stands in the file. */
  placeOf(at: number, length: number): Place;
}

/** What a piece is: a value or a key of the header, text, code or an address of the body. */
export type PieceKind = 'value' | 'key' | 'text' | 'code' | 'address';

/** Nothing stands across it: no detector takes it for a separator. */
export const BORDER = '\u0000';

/**
 * The texts of a document in one piece, so that each detector runs once, with words of context that the author wrote
 * elsewhere: the header of a column, the title over a list. What is found in such a word has no place and is left out.
 */
export class JoinedText {
  readonly #parts: string[] = [];
  readonly pieces: JoinedPiece[] = [];
  #length = 0;

  /** Adds what an author wrote. */
  add(piece: Omit<JoinedPiece, 'at'>): void {
    if (piece.text === '') return;
    this.pieces.push({ ...piece, at: this.#length });
    this.gloss(piece.text);
  }

  /** Adds words for the detectors only. */
  gloss(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  get text(): string {
    return this.#parts.join('');
  }
}

/** The piece in which a stretch of a joined text begins, or the first that it reaches; `null` in words of context. */
export const pieceAt = (pieces: readonly JoinedPiece[], start: number, end: number): JoinedPiece | null => {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece && start >= piece.at && start < piece.at + piece.text.length && end > start ? piece : null;
};

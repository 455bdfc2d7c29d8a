import { foldText } from './fold.ts';

/** A piece of an excerpt; `mark` says that it was searched for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly mark: boolean;
}

const BEFORE = 18;
const LENGTH = 72;

/** A stretch of the author's own text around the first word that was searched for, with all of them marked. */
export const makeExcerpt = (text: string, terms: readonly string[]): readonly ExcerptPiece[] => {
  const folded = foldText(text);
  const first = Math.min(...terms.map((term) => folded.indexOf(term)).filter((at) => at >= 0));
  const from = Number.isFinite(first) ? Math.max(0, first - BEFORE) : 0;
  const to = Math.min(text.length, from + LENGTH);
  return [...piece(from > 0 ? '…' : '', false), ...markTerms(text.slice(from, to).replaceAll(/\s+/g, ' '), terms), ...piece(to < text.length ? '…' : '', false)];
};

const markTerms = (text: string, terms: readonly string[]): readonly ExcerptPiece[] => {
  const folded = foldText(text);
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  while (at < text.length) {
    const next = nextTerm(folded, terms, at);
    if (!next) break;
    pieces.push(...piece(text.slice(at, next.at), false), { text: text.slice(next.at, next.at + next.length), mark: true });
    at = next.at + next.length;
  }
  return [...pieces, ...piece(text.slice(at), false)];
};

const nextTerm = (folded: string, terms: readonly string[], from: number): { at: number; length: number } | null => {
  let best: { at: number; length: number } | null = null;
  for (const term of terms) {
    const at = folded.indexOf(term, from);
    if (at >= 0 && (best === null || at < best.at)) best = { at, length: term.length };
  }
  return best;
};

const piece = (text: string, mark: boolean): readonly ExcerptPiece[] => (text === '' ? [] : [{ text, mark }]);

import type { Excerpt, Span } from '../domain/diagnostic.ts';
import { type LocatedHit, maskLine } from '../domain/privacy/entry-hits.ts';
import { showPlainly } from '../domain/show-plainly.ts';

const WIDEST = 160;
const MARGIN = 600;

/** The source line with personal numbers masked, cut around the marked part where it is long. */
export const excerptOf = (whole: string, span: Span, secrets: readonly LocatedHit[] = []): Excerpt => {
  const wholeFrom = span.column - 1;
  const wholeTo = span.endLine === span.line ? Math.max(span.endColumn - 1, wholeFrom) : whole.length;
  // Far more than is shown, so that a number cut at the edge is not seen; a line may be very long.
  const edge = Math.max(0, wholeFrom - MARGIN);
  const line = whole.slice(edge, wholeFrom + MARGIN);
  const [from, to] = [wholeFrom - edge, Math.min(wholeTo - edge, line.length)];
  const masked = maskLine(line, secrets);
  const mark = masked.length === line.length ? { from, to } : moveMark({ from, to }, line, masked);
  const cut = mark.from > WIDEST / 2 ? mark.from - WIDEST / 4 : 0;
  const text = showPlainly(masked.slice(cut, cut + WIDEST).replaceAll('\t', ' '));
  return { text, from: Math.min(mark.from - cut, text.length), to: Math.min(mark.to - cut, text.length) };
};

/** Where a masked line has another length, the mark keeps its distance from the nearer end of the line. */
const moveMark = ({ from, to }: { from: number; to: number }, line: string, masked: string): { from: number; to: number } => {
  const same = Array.from({ length: line.length }, (_, index) => index).findIndex((index) => masked[index] !== line[index]);
  const start = from <= same ? from : Math.max(same, masked.length - (line.length - from));
  return { from: start, to: to <= same ? to : Math.max(start, masked.length - (line.length - to)) };
};

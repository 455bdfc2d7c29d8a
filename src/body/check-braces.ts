import type { ReadingFinding } from '../domain/finding.ts';
import { stretchOf } from '../domain/body.ts';
import { textAt } from '../domain/place.ts';
import type { CollectedBlock } from './block-collector.ts';

const LETTER = /[A-Za-z]/;
const LEADING_LETTER = /^\{[\s([{!"'`.]*[A-Za-z_$]/;
/** What a template left behind; `placeholder-filled` reports it. */
const PLACEHOLDER = /^\{+\p{Script=Han}[^{}\n]{0,30}\}+$/u;

/** Braces outside code that hold Latin letters, which MDX would run. */
export function* checkBraces({ block, code }: CollectedBlock, source: string): Generator<ReadingFinding> {
  if (!block.text.includes('{')) return;
  const text = code.reduce((masked, { at, length }) => masked.slice(0, at) + masked.slice(at, at + length).replace(/[{}]/g, ' ') + masked.slice(at + length), block.text);
  for (let at = text.indexOf('{'); at !== -1; ) {
    const end = closingBrace(text, at);
    const written = text.slice(at, end ?? undefined);
    const place = stretchOf(block, at, end === null ? 1 : end - at);
    const isLiteral = source[place.start] !== '{'; // An escaped or encoded brace is text in MDX, too.
    const isFound = !isLiteral && isExpression(written, end !== null);
    if (isFound) yield { rule: 'body-without-expressions', place: textAt(place.start, place.end), variant: 'braces', values: { found: shorten(written) } };
    at = text.indexOf('{', isFound ? (end ?? text.length) : at + 1);
  }
}

const isExpression = (written: string, isClosed: boolean): boolean =>
  isClosed ? LETTER.test(written) && !PLACEHOLDER.test(written) : LEADING_LETTER.test(written);

const closingBrace = (text: string, at: number): number | null => {
  let depth = 0;
  for (let next = at; next < text.length; next++) {
    if (text[next] === '{') depth += 1;
    if (text[next] === '}') depth -= 1;
    if (depth === 0) return next + 1;
  }
  return null;
};

const shorten = (text: string): string => {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};

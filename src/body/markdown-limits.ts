import type { Stretch } from '../domain/body.ts';
import type { ReadingFinding } from '../domain/finding.ts';
import { textAt } from '../domain/place.ts';

/** How often the marks of Markdown may stand in one body; beyond it parsing takes seconds or gigabytes. */
const MOST = { brackets: 4000, angles: 4000, emphasis: 8000, pipes: 20_000, braces: 400, ampersands: 4000, pictures: 200, addresses: 500, headings: 1000, cells: 20_000 } as const;
const LONGEST_RUN = 119;
const DEEPEST_PREFIX = 40;
const WIDEST_INDENT = 200;
const MOST_COLUMNS = 20;

/** Size that other rules report; such a body is not parsed at all. */
const LONGEST_LINE = 20_000;
const MOST_LINES = 5000;
const MOST_CHARACTERS = 262_144;

type Counted = keyof typeof MOST;

const CLASS_OF: Readonly<Record<string, Counted>> = {
  '[': 'brackets', ']': 'brackets', '<': 'angles', '>': 'angles', '*': 'emphasis', _: 'emphasis', '~': 'emphasis', '`': 'emphasis',
  '|': 'pipes', '{': 'braces', '}': 'braces', '&': 'ampersands', '@': 'addresses',
};
const CLASSES: readonly (Counted | undefined)[] = Array.from({ length: 128 }, (_, code) => CLASS_OF[String.fromCharCode(code)]);

/** What forbids to parse a body: its volume, which other rules report, or one finding about its marks. */
export const limitOf = (source: string, offset: number): ReadingFinding | 'too-large' | null => {
  if (source.length > MOST_CHARACTERS) return 'too-large';
  return lineLimit(source, offset) ?? countLimit(source, offset);
};

const countLimit = (source: string, offset: number): ReadingFinding | null => {
  const counts: Record<Counted, number> = { brackets: 0, angles: 0, emphasis: 0, pipes: 0, braces: 0, ampersands: 0, pictures: 0, addresses: 0, headings: 0, cells: 0 };
  let previous = 0;
  let run = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    const counted = code < 128 ? CLASSES[code] : undefined;
    run = code === previous ? run + 1 : 1;
    const before = previous;
    previous = code;
    if (run > LONGEST_RUN && isMark(code)) return finding('run', offset + at, { mark: String.fromCharCode(code), limit: LONGEST_RUN });
    if (counted === undefined) continue;
    if (code === 0x5b && before === 0x21 && (counts.pictures += 1) > MOST.pictures) return overLimit('pictures', offset + at);
    if ((counts[counted] += 1) > MOST[counted]) return overLimit(counted, offset + at);
  }
  return null;
};

/** ASCII punctuation, but for the strokes and dots that people draw lines with. */
const isMark = (code: number): boolean => (code > 0x20 && code < 0x30 && code !== 0x2d && code !== 0x2e) || (code > 0x39 && code < 0x41 && code !== 0x3d) || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0x7f);

const DELIMITER_ROW = /^[ \t>]*\|?[ \t]*:?-[ \t:|-]*$/;

const lineLimit = (source: string, offset: number): ReadingFinding | 'too-large' | null => {
  let lines = 0;
  let headings = 0;
  let addresses = 0;
  let columns = 0;
  let cells = 0;
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start);
    const end = newline === -1 ? source.length : newline;
    if ((lines += 1) > MOST_LINES || end - start > LONGEST_LINE) return 'too-large';
    const found = prefixLimit(source, { start, end }, offset);
    if (found) return found;
    if (source[start] === '#' && (headings += 1) > MOST.headings) return overLimit('headings', offset + start);
    // Rows are padded to the width of their header, so that a few short lines can become very many cells.
    if (columns > 0) columns = source.slice(start, end).trim() === '' ? 0 : columns;
    else if (end - start > 2 && end - start < 2000 && source.startsWith('-', firstMark(source, start)) && DELIMITER_ROW.test(source.slice(start, end).trimEnd())) columns = source.slice(start, end).split('|').length;
    if (columns > 0 && (cells += columns) > MOST.cells) return overLimit('cells', offset + start);
    start = end + 1;
  }
  for (let at = source.indexOf('www.'); at !== -1; at = source.indexOf('www.', at + 4)) {
    if ((addresses += 1) > MOST.addresses) return overLimit('addresses', offset + at);
  }
  return null;
};

/** The offset of the first character of a line that is no bar, colon, quotation mark or space. */
const firstMark = (source: string, start: number): number => {
  let at = start;
  while (source[at] === ' ' || source[at] === '|' || source[at] === ':' || source[at] === '>' || source[at] === '\t') at += 1;
  return at;
};

/** Quotation and list marks, the indent, and the columns of a table's second line. */
const prefixLimit = (source: string, { start, end }: Stretch, offset: number): ReadingFinding | null => {
  let markers = 0;
  let pipes = 0;
  let indent = 0;
  let isIndent = true;
  for (let at = start; at < end; at++) {
    const char = source[at] ?? '';
    if (char === ' ' || char === '\t') indent += isIndent ? 1 : 0;
    else if (char === '|') pipes += 1;
    else if (char === '>' || char === '*' || char === '+' || char === '-' || char === ':') markers += pipes === 0 && source[at + 1] !== char ? 1 : 0;
    else if (char === '.' || char === ')') markers += source[at + 1] === ' ' ? 1 : 0;
    else if (!(char >= '0' && char <= '9')) break;
    if (char !== ' ' && char !== '\t') isIndent = false;
    if (char === '>' && source[at + 1] === '>') markers += 1;
    if (indent > WIDEST_INDENT) return finding('indent', offset + start, { limit: WIDEST_INDENT });
    if (markers > DEEPEST_PREFIX) return finding('markers', offset + start, { limit: DEEPEST_PREFIX });
    if (at === end - 1 && pipes > MOST_COLUMNS + 1) return { rule: 'table-shape', place: textAt(offset + start, offset + end), variant: 'columns', values: { count: pipes - 1, limit: MOST_COLUMNS } };
  }
  return null;
};

const overLimit = (counted: Counted, at: number): ReadingFinding => finding(counted, at, { limit: MOST[counted] });

const finding = (variant: string, at: number, values: ReadingFinding['values'] = {}): ReadingFinding => ({
  rule: 'markdown-limits', place: textAt(at, at + 1), variant, values,
});

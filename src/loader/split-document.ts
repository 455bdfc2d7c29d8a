import type { ReadingFinding } from '../domain/finding.ts';
import { textAt } from '../domain/place.ts';

/** Where the parts of an `.mdx` file stand, in UTF-16 units of its text. */
export interface DocumentParts {
  readonly header: { readonly start: number; readonly end: number };
  readonly body: { readonly start: number; readonly end: number };
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/gm;

/** Splits a document into header and body, or says which line is missing. */
export const splitDocument = (text: string): DocumentParts | 'no-header' | 'not-closed' => {
  const opening = OPENING.exec(text);
  if (!opening) return 'no-header';
  const start = opening[0].length;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text);
  if (!closing) return 'not-closed';
  return { header: { start, end: closing.index }, body: { start: closing.index + closing[0].length, end: text.length } };
};

/** What stands where the header's first line should. */
export const findOpeningFault = (text: string): ReadingFinding => {
  const [blank = ''] = /^\s*/.exec(text) ?? [];
  const line = lineAt(text, blank.length);
  const place = textAt(blank.length, blank.length + line.length);
  const rule = 'header-present';
  const found = line.slice(0, 40);
  if (/^---[ \t]*$/.test(line)) return { rule, variant: blank.includes('\n') ? 'blank' : 'indented', place: textAt(0, blank.length), fix: { replace: textAt(0, blank.length), by: '' } };
  if (/^---\w/.test(line)) return { rule, variant: 'language', place, values: { found }, fix: { replace: place, by: '---' } };
  if (/^\+{3}/.test(line)) return { rule, variant: 'toml', place, values: { found } };
  if (DASHES.test(line)) return { rule, variant: 'dashes', place, values: { found }, fix: { replace: place, by: '---' } };
  return { rule, variant: 'missing', place: textAt(0, 0) };
};

/** Lines that were meant for `---`: dashes of other widths or another number of them. */
const DASHES = /^(?:[—–－─―]+|-{1,2}|-{4,}|_{3,}|={3,})[ \t]*$/;

/** What stands where the header's last line should. */
export const findClosingFault = (text: string): ReadingFinding => {
  const start = OPENING.exec(text)?.[0].length ?? 0;
  for (const { at, line } of linesFrom(text, start)) {
    const fault = closingVariant(line);
    if (fault) return closingFinding(fault, at, line);
  }
  return { rule: 'header-closed', variant: 'missing', place: textAt(0, 3) };
};

/** A line of the header that was meant to close it, although a later one does. */
export const findEarlyClosing = (text: string, parts: DocumentParts): ReadingFinding | null => {
  for (const { at, line } of linesFrom(text, parts.header.start, parts.header.end)) {
    if (/^---\S/.test(line)) return closingFinding('trailing', at, line);
  }
  return isCutShort(text, parts) ? { rule: 'header-closed', variant: 'early', place: textAt(parts.header.end, parts.header.end + 3) } : null;
};

/** A body that goes on like a header and has a closing line of its own was cut by a `---` inside a value. */
const isCutShort = (text: string, parts: DocumentParts): boolean => {
  const body = text.slice(parts.body.start);
  const next = /^---[ \t]*$/m.exec(body);
  if (!next || next.index === 0) return false;
  const between = body.slice(0, next.index).trimEnd().split(/\r?\n/);
  return between[0] !== '' && between.every((line) => /^[ \t]+\S|^[A-Za-z][\w-]*:(?: |$)/.test(line));
};

const closingVariant = (line: string): 'trailing' | 'indented' | 'dashes' | null => {
  if (/^---\S/.test(line) && !/^-+[ \t]*$/.test(line)) return 'trailing';
  if (/^[ \t]+---[ \t]*$/.test(line)) return 'indented';
  return DASHES.test(line) ? 'dashes' : null;
};

const closingFinding = (variant: string, at: number, line: string): ReadingFinding => {
  const place = textAt(at, at + line.length);
  const fix = variant === 'trailing' ? {} : { fix: { replace: place, by: '---' } };
  return { rule: 'header-closed', variant, place, values: { found: line.trim().slice(0, 40) }, ...fix };
};

const lineAt = (text: string, start: number): string => /[^\r\n]*/.exec(text.slice(start, start + 200))?.[0] ?? '';

/** The lines of a stretch of the text with their offsets. */
function* linesFrom(text: string, start: number, end = text.length): Generator<{ at: number; line: string }> {
  let at = start;
  for (let count = 0; at < end && count < 5000; count++) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 ? text.length : newline;
    yield { at, line: text.slice(at, stop).replace(/\r$/, '') };
    at = stop + 1;
  }
}

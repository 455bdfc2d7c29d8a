import type { TextRun } from '../domain/body.ts';

/** Text of the parser and the stretch of the masked source that it came from. */
export interface ParsedText {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;

/**
 * Where the parts of a text stand in the masked source. The parser resolves escapes and entities and strips indents and
 * quotation marks, so text and source are walked side by side; what cannot be followed becomes one coarse run.
 */
export const alignText = (source: string, { value, start, end }: ParsedText): readonly TextRun[] => {
  if (end - start === value.length && source.startsWith(value, start)) return [{ at: 0, length: value.length, start, end }];
  const runs: TextRun[] = [];
  let at = 0;
  let position = start;
  while (at < value.length && position < end) {
    const same = equalLength({ value, at, source, position }, end);
    if (same > 0) runs.push({ at, length: same, start: position, end: position + same });
    at += same;
    position += same;
    if (at >= value.length || position >= end) break;
    const step = stepOver({ value, at, source, position });
    if (step === null) break;
    if (step.text > 0) runs.push({ at, length: step.text, start: position, end: position + step.source });
    at += step.text;
    position += step.source;
  }
  if (at < value.trimEnd().length) runs.push({ at, length: value.length - at, start: Math.min(position, end), end });
  return runs;
};

interface Cursor {
  readonly value: string;
  readonly at: number;
  readonly source: string;
  readonly position: number;
}

const equalLength = ({ value, at, source, position }: Cursor, end: number): number => {
  let length = 0;
  while (at + length < value.length && position + length < end && value[at + length] === source[position + length]) {
    if (source[position + length] === '\\' && value[at + length + 1] !== source[position + length + 1]) break;
    if (source[position + length] === '&' && isEntity(source, position + length)) break;
    length += 1;
  }
  return length;
};

const stepOver = (cursor: Cursor): { text: number; source: number } | null => {
  const { value, at, source, position } = cursor;
  if (source[position] === '\\' && source[position + 1] === value[at]) return { text: 1, source: 2 };
  if (source[position] === '&') return stepOverEntity(cursor);
  return /[\s>]/.test(source[position] ?? '') ? { text: 0, source: 1 } : null;
};

const stepOverEntity = ({ value, at, source, position }: Cursor): { text: number; source: number } | null => {
  ENTITY.lastIndex = position;
  const entity = ENTITY.exec(source)?.[0];
  if (entity === undefined) return null;
  if (value.startsWith(entity, at)) return { text: entity.length, source: entity.length };
  return { text: (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1, source: entity.length };
};

const isEntity = (source: string, position: number): boolean => {
  ENTITY.lastIndex = position;
  return ENTITY.test(source);
};

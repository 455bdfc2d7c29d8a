import type { TreePath } from '../domain/tree.ts';

/** A part of a header that holds a place, so that not all of it has to be parsed with positions. */
export interface HeaderPart {
  /** Where the part stands in the header. */
  readonly start: number;
  readonly end: number;
  /** The path of the place within the part. */
  readonly path: TreePath;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** What stands behind the indent. */
  readonly text: string;
}

/**
 * The lines of a header that a path leads to, told by keys and indents alone; `null` where they do not tell. Whoever
 * parses the part must find the whole path in it, without errors: what only looks like a key is then seen.
 */
export const narrowHeader = (source: string, path: TreePath): HeaderPart | null => {
  let lines = linesOf(source);
  let part: HeaderPart | null = null;
  for (const [depth, step] of path.entries()) {
    const own = childOf(lines, step);
    const [first, second] = own;
    if (!first) return part;
    part = { start: first.start, end: own.at(-1)?.end ?? first.end, path: [typeof step === 'number' ? 0 : step, ...path.slice(depth + 1)] };
    if (typeof step === 'number' || !second || first.text.trimEnd() !== `${step}:`) return part;
    lines = own.slice(1);
  }
  return part;
};

/** The lines of one field of a mapping, or of one entry of a list; none where that is not plain. */
const childOf = (lines: readonly Line[], step: string | number): readonly Line[] => {
  const indent = lines[0]?.indent ?? 0;
  const starts = lines.flatMap((line, index) => (line.indent === indent && isStart(line, step) ? [index] : []));
  const at = typeof step === 'number' ? starts[step] : starts.length === 1 ? starts[0] : undefined;
  if (at === undefined) return [];
  const after = lines.findIndex((line, index) => index > at && line.indent <= indent && (typeof step === 'number' || line.indent < indent || !line.text.startsWith('- ')));
  return lines.slice(at, after === -1 ? undefined : after);
};

const isStart = ({ text }: Line, step: string | number): boolean => {
  if (typeof step === 'number') return text.startsWith('- ');
  const next = text[step.length + 1];
  return text.startsWith(step) && text[step.length] === ':' && (next === undefined || next === ' ' || next === '\r');
};

/** All lines but blank ones and comments. */
const linesOf = (source: string): readonly Line[] => {
  const lines: Line[] = [];
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start);
    const end = newline === -1 ? source.length : newline + 1;
    let at = start;
    while (source[at] === ' ') at++;
    const text = source.slice(at, newline === -1 ? end : newline);
    if (text.trim() !== '' && !text.startsWith('#')) lines.push({ start, end, indent: at - start, text });
    start = end;
  }
  return lines;
};

import type { ReadingFinding } from '../domain/finding.ts';
import { textAt } from '../domain/place.ts';
import type { YamlProblem } from './load-tree.ts';
import { originalOffset, type SourceEdit } from './source-edit.ts';

const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/nesting/, 'nesting'],
  [/within a (?:double|single) quoted scalar/, 'quote-open'],
  [/flow collection|missed comma/, 'bracket-open'],
  [/unknown escape|expected hexadecimal/, 'escape'],
  [/tab characters/, 'tab-other'],
  [/multiline key|document separator is expected|implicit key/, 'no-colon'],
  [/bad indentation|expected/, 'indent'],
  [/non-printable/, 'control'],
];

/** What YAML could not read, as a clerk would say it, at the line that caused it. */
export const describeYamlProblem = (problem: YamlProblem, context: { source: string; start: number; edits: readonly SourceEdit[] }): ReadingFinding => {
  const { source, start, edits } = context;
  const variant = VARIANTS.find(([reason]) => reason.test(problem.problem))?.[1] ?? 'other';
  const stop = Math.min(originalOffset(problem.offset, edits), source.length);
  const { at, length } = stretchOf(variant, source, stop);
  return { rule: variant === 'nesting' ? 'yaml-plain' : 'yaml-readable', variant, place: textAt(start + at, start + at + length), values: { found: source.slice(at, at + length).trim().slice(0, 60) } };
};

const stretchOf = (variant: string, source: string, stop: number): { at: number; length: number } => {
  if (variant === 'no-colon') return lineWithoutColon(source, stop) ?? lineAt(source, stop);
  if (variant === 'quote-open' || variant === 'bracket-open') return openingMark(variant, source, stop) ?? lineAt(source, stop);
  return lineAt(source, stop);
};

/** The line of an offset without its indentation; of the end of the source, the last line that has something. */
const lineAt = (source: string, offset: number): { at: number; length: number } => {
  const before = offset >= source.length || source[offset] === '\n' ? source.slice(0, offset).trimEnd().length : offset;
  const from = source.lastIndexOf('\n', Math.max(before - 1, 0)) + 1;
  const [line = ''] = /^[^\r\n]*/.exec(source.slice(from)) ?? [];
  const indent = line.length - line.trimStart().length;
  return { at: from + indent, length: Math.max(1, line.trim().length) };
};

/** YAML notices a line without a colon only at the line after it. */
const lineWithoutColon = (source: string, stop: number): { at: number; length: number } | null => {
  let end = source.indexOf('\n', stop);
  end = end === -1 ? source.length : end;
  const lines = source.slice(0, end).split('\n');
  const index = lines.findLastIndex((line) => /\S/.test(line) && !/:(?:\s|$)|^\s*(?:#|- )/.test(line.trimEnd()));
  if (index < 0) return null;
  return lineAt(source, lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0) + (/^\s*/.exec(lines[index] ?? '')?.[0].length ?? 0));
};

/** The last quote or bracket that opens a value; the reader only notices at the end that it never closes. */
const openingMark = (variant: string, source: string, stop: number): { at: number; length: number } | null => {
  const marks = variant === 'quote-open' ? /(?:^|[\s[{,:])(["'])/g : /(?:^|[\s,:])([[{])/g;
  const matches = [...source.slice(0, stop).matchAll(marks)];
  const match = matches.find((candidate) => isOpen(source.slice(candidate.index + candidate[0].length - 1, stop))) ?? matches.at(-1);
  return match ? { at: match.index + match[0].length - 1, length: 1 } : null;
};

const isOpen = (rest: string): boolean => {
  const mark = rest[0] ?? '';
  const close = mark === '[' ? ']' : mark === '{' ? '}' : mark;
  const [line = ''] = /^[^\n]*/.exec(rest.slice(1)) ?? [];
  return !line.includes(close);
};

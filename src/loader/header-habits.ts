import { findBracketHabits } from './bracket-habits.ts';
import { quoteScalar } from './quote-scalar.ts';
import type { SourceEdit } from './source-edit.ts';

/** A mistake in one line of a header that has an evident remedy, so that the rest can be read on. */
export interface Habit {
  readonly variant:
    | 'colon-wide' | 'colon-space' | 'colon-blank' | 'colon-joined' | 'colon-other' | 'dash-wide' | 'dash-space' | 'tab' | 'stray-indent' | 'wide-marks' | 'bracket-missing' | 'quote-wide'
    | 'value-colon' | 'value-start' | 'quoted-rest';
  /** The offset and length of what is wrong, in the line. */
  readonly at: number;
  readonly length: number;
  readonly edits: readonly SourceEdit[];
}

/** The lines before and after one, where there are any. */
export interface Neighbours {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const KEY = '[A-Za-z][A-Za-z0-9_-]*';
const LEAD = '^(?:[ \\t\\u3000\\u00A0]*)(?:- +)*';

/** Mistakes that are plain from the line alone. */
export const findPlainHabits = (line: string): readonly Habit[] => [...findOddBlanks(line), ...dashWide(line), ...colonWide(line), ...colonSpace(line), ...quoteWide(line)];

/** Blanks of another sort where YAML needs plain ones; it takes them for letters, often without a word. */
export const findOddBlanks = (line: string): readonly Habit[] => [...tab(line), ...colonBlank(line)];

/** Mistakes that may be read from a line that YAML refused. */
export const findRefusedHabits = (line: string, neighbours: Neighbours): readonly Habit[] =>
  [
    ...findBracketHabits(line, neighbours), ...dashSpace(line), ...quotedRest(line), ...strayIndent(line, neighbours), ...valueStart(line), ...valueColon(line), ...colonOther(line),
  ].slice(0, 1);

const one = (variant: Habit['variant'], edit: SourceEdit, mark: { at: number; length: number } = edit): readonly Habit[] => [{ variant, at: mark.at, length: Math.max(1, mark.length), edits: [edit] }];

const tab = (line: string): readonly Habit[] => {
  const lead = /^[ \t\u3000\u00A0]*[\t\u3000\u00A0][ \t\u3000\u00A0]*(?=\S)/.exec(line)?.[0];
  return lead === undefined ? [] : one('tab', { at: 0, length: lead.length, by: lead.replaceAll(/[\t\u3000]/g, '  ').replaceAll('\u00A0', ' ') });
};

const colonBlank = (line: string): readonly Habit[] => {
  const match = new RegExp(`${LEAD}${KEY}:([ \\t]*[\\u3000\\u00A0][ \\t\\u3000\\u00A0]*)`).exec(line);
  const blanks = match?.[1] ?? '';
  return match ? one(blanks.includes('\u3000') ? 'colon-blank' : 'colon-joined', { at: match[0].length - blanks.length, length: blanks.length, by: match[0].length === line.length ? '' : ' ' }) : [];
};

/** `date; …` and `date=…`: another sign where the colon belongs. */
const colonOther = (line: string): readonly Habit[] => {
  const match = new RegExp(`${LEAD}${KEY}([;；=＝])[ \\t\\u3000\\u00A0]*(?=\\S)`).exec(line);
  const at = match ? match[0].search(/[;；=＝]/) : 0;
  return match ? one('colon-other', { at, length: match[0].length - at, by: ': ' }, { at, length: 1 }) : [];
};

/** A field that stands farther right than the complete field before it, or than all fields after it. */
const strayIndent = (line: string, { before, after }: Neighbours): readonly Habit[] => {
  const indent = new RegExp(`^ +(?=${KEY}:(?: |$))`).exec(line)?.[0].length ?? 0;
  if (indent === 0) return [];
  if (before === undefined) return after !== undefined && /^[A-Za-z]/.test(after) ? one('stray-indent', { at: 0, length: indent, by: '' }) : [];
  const above = new RegExp(`^( *)${KEY}: +[^\\s"'{[|>#]`).exec(before)?.[1];
  return above !== undefined && above.length < indent ? one('stray-indent', { at: 0, length: indent, by: above }) : [];
};

/** A text that begins with a plain quote and ends with a Chinese one. */
const quoteWide = (line: string): readonly Habit[] => {
  const match = new RegExp(`${LEAD}(?:${KEY}: +)?(?:"([^"]*)[”“＂]|'([^']*)[’‘＇])(?=\\s*$)`).exec(line);
  const inner = match?.[1] ?? match?.[2] ?? '';
  if (!match || inner.split(/[“‘]/).length > inner.split(/[”’]/).length) return [];
  return one('quote-wide', { at: match[0].length - 1, length: 1, by: match[1] === undefined ? "'" : '"' });
};

const dashWide = (line: string): readonly Habit[] => {
  const match = /^([ \t\u3000]*)([－—–−•·●▪])[ \u3000]*(?=\S)/.exec(line);
  return match ? one('dash-wide', { at: match[1]?.length ?? 0, length: match[0].length - (match[1]?.length ?? 0), by: '- ' }, { at: match[1]?.length ?? 0, length: 1 }) : [];
};

const colonWide = (line: string): readonly Habit[] => {
  const match = new RegExp(`${LEAD}${KEY}(：)[ \\u3000]*`).exec(line);
  if (!match) return [];
  const at = match[0].indexOf('：');
  return one('colon-wide', { at, length: match[0].length - at, by: match[0].length === line.length ? ':' : ': ' }, { at, length: 1 });
};

const colonSpace = (line: string): readonly Habit[] => {
  const match = new RegExp(`${LEAD}${KEY}:(?=[^\\s:/])`).exec(line);
  return match ? one('colon-space', { at: match[0].length, length: 0, by: ' ' }, { at: match[0].length - 1, length: 1 }) : [];
};

const dashSpace = (line: string): readonly Habit[] => {
  const match = /^([ \t]*)-(?=[^\s-])/.exec(line);
  return match ? one('dash-space', { at: match[0].length, length: 0, by: ' ' }, { at: match[0].length - 1, length: 1 }) : [];
};

const VALUE = new RegExp(`${LEAD}${KEY}: +`);

const valueOf = (line: string): { at: number; value: string } | null => {
  const lead = (VALUE.exec(line) ?? /^[ \t]*- +/.exec(line))?.[0];
  return lead === undefined ? null : { at: lead.length, value: line.slice(lead.length).trimEnd() };
};

const quoted = (variant: Habit['variant'], { at, value }: { at: number; value: string }): readonly Habit[] => one(variant, { at, length: value.length, by: quoteScalar(value) });

const quotedRest = (line: string): readonly Habit[] => {
  const found = valueOf(line);
  return found && /^(?:"[^"]*"|'[^']*')\s*[^\s#,]/.test(found.value) ? quoted('quoted-rest', found) : [];
};

const valueStart = (line: string): readonly Habit[] => {
  const found = valueOf(line);
  return found && /^(?:[@`%&*!]|[|>][^\n]|- |[?:] |[{[](?![^{}[\]]*[}\]]$))/.test(found.value) ? quoted('value-start', found) : [];
};

const valueColon = (line: string): readonly Habit[] => {
  const found = valueOf(line);
  return found && /^[^"'{[]*:(?: |$)/.test(found.value) ? quoted('value-colon', found) : [];
};

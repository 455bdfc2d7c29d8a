import { quoteScalar } from './quote-scalar.ts';
import type { SourceEdit } from './source-edit.ts';

/** A mistake in one line of a header that has an evident remedy, so that the rest can be read on. */
export interface Habit {
  readonly variant: 'colon-wide' | 'colon-space' | 'dash-wide' | 'dash-space' | 'tab' | 'wide-marks' | 'value-colon' | 'value-start' | 'quoted-rest';
  /** The offset and length of what is wrong, in the line. */
  readonly at: number;
  readonly length: number;
  readonly edits: readonly SourceEdit[];
}

const KEY = '[A-Za-z][A-Za-z0-9_-]*';
const LEAD = '^(?:[ \\t\\u3000]*)(?:- +)*';

/** Mistakes that are plain from the line alone. */
export const findPlainHabits = (line: string): readonly Habit[] => [...tab(line), ...dashWide(line), ...colonWide(line), ...colonSpace(line)];

/** Mistakes that may be read from a line that YAML refused. */
export const findRefusedHabits = (line: string): readonly Habit[] => [...wideMarks(line), ...dashSpace(line), ...quotedRest(line), ...valueStart(line), ...valueColon(line)].slice(0, 1);

const one = (variant: Habit['variant'], edit: SourceEdit, mark: { at: number; length: number } = edit): readonly Habit[] => [{ variant, at: mark.at, length: Math.max(1, mark.length), edits: [edit] }];

const tab = (line: string): readonly Habit[] => {
  const lead = /^[ \t\u3000]*[\t\u3000][ \t\u3000]*(?=\S)/.exec(line)?.[0];
  return lead === undefined ? [] : one('tab', { at: 0, length: lead.length, by: lead.replaceAll(/[\t\u3000]/g, '  ') });
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

const MARKS: Readonly<Record<string, string>> = { '，': ', ', '：': ': ', '｛': '{', '｝': '}', '［': '[', '］': ']' };

/** Full-width marks that part the fields of a value in braces; a comma or colon inside the words of a value stays. */
const wideMarks = (line: string): readonly Habit[] => {
  const lead = new RegExp(`${LEAD}(?:${KEY}[:：] *)?(?=[{｛[［])`).exec(line)?.[0];
  if (lead === undefined || !/[}\]｝］][ \t]*$/.test(line)) return [];
  const marks = new RegExp(`[｛｝［］]|，(?=\\s*${KEY}\\s*[:：])|(?<=[{｛,，]\\s*${KEY})：`, 'g');
  const edits = [...line.slice(lead.length).matchAll(marks)].map((match) => ({ at: lead.length + match.index, length: 1, by: MARKS[match[0]] ?? match[0] }));
  const [first] = edits;
  return first ? [{ variant: 'wide-marks', at: first.at, length: 1, edits }] : [];
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

import type { Habit, Neighbours } from './header-habits.ts';
import type { SourceEdit } from './source-edit.ts';

const KEY = '[A-Za-z][A-Za-z0-9_-]*';
const LEAD = `^(?:[ \\t\\u3000]*)(?:- +)*(?:${KEY}[:：] *)?`;

/** Mistakes in a line whose value stands in brackets: full-width signs, a colon without its blank, no closing bracket. */
export const findBracketHabits = (line: string, neighbours: Neighbours): readonly Habit[] => [...wideMarks(line), ...gluedColons(line), ...bracketMissing(line, neighbours)];

const isOddKey = (key: string): boolean => /[：，]/.test(key) || /^[^【［｛]*[】］｝]$/.test(key);

/** Whether a key without a value, or with a full-width mark inside, was meant as something else than a key. */
export const isMeantOtherwise = (key: string, isEmpty: boolean): boolean => isOddKey(key) || (isEmpty && new RegExp(`^${KEY}:[^\\s/]`).test(key));

/** What the full-width signs become that part the fields of a value in braces; a comma or colon inside the words of a value stays. */
const wideMarks = (line: string): readonly Habit[] => {
  const lead = new RegExp(`${LEAD}(?=[{｛[［【]|（\\s*${KEY}\\s*[:：])`).exec(line)?.[0];
  if (lead === undefined || !/[}\]｝］】）][ \t]*$/.test(line)) return [];
  const value = line.slice(lead.length);
  const edits = [...roundBraces(value), ...wideLists(value), ...singleMarks(value)].map((edit) => ({ ...edit, at: edit.at + lead.length })).toSorted((a, b) => a.at - b.at);
  const [first] = edits;
  return first ? [{ variant: 'wide-marks', at: first.at, length: 1, edits }] : [];
};

const MARKS: Readonly<Record<string, string>> = { '，': ', ', '：': ': ', '｛': '{', '｝': '}', '［': '[', '］': ']' };

const singleMarks = (value: string): readonly SourceEdit[] => {
  const marks = new RegExp(`[｛｝［］]|，[ \\u3000]*(?=${KEY}\\s*[:：])|(?<=[{｛（,，]\\s*${KEY})：[ \\u3000]*`, 'g');
  return [...value.matchAll(marks)].map(({ index, 0: mark }) => ({ at: index, length: mark.length, by: MARKS[mark.charAt(0)] ?? mark }));
};

/** `（value: 1860, unit: household）` where braces belong. */
const roundBraces = (value: string): readonly SourceEdit[] => {
  const end = value.search(/）[ \t]*$/);
  return value.startsWith('（') && end > 0 ? [{ at: 0, length: 1, by: '{' }, { at: end, length: 1, by: '}' }] : [];
};

/** `【a，b】` as a whole value is a list; inside words it is a title. */
const wideLists = (value: string): readonly SourceEdit[] =>
  [...value.matchAll(/(?<=^|[:：,，{[]\s*)【([^【】]*)】(?=\s*(?:[,，}\]｝］]|$))/g)].flatMap(({ index, 0: whole, 1: inner = '' }) => [
    { at: index, length: 1, by: '[' },
    ...[...inner.matchAll(/[，、；;]\s*/g)].map((mark) => ({ at: index + 1 + mark.index, length: mark[0].length, by: ', ' })),
    { at: index + whole.length - 1, length: 1, by: ']' },
  ]);

/** `{numerator:96}`: YAML takes it for one long key. */
const gluedColons = (line: string): readonly Habit[] => {
  if (!new RegExp(`${LEAD}[{[]`).test(line)) return [];
  const edits = [...line.matchAll(new RegExp(`(?<=[{,]\\s*)${KEY}:(?=[^\\s:/,}\\]])`, 'g'))].map(({ index, 0: found }) => ({ at: index + found.length, length: 0, by: ' ' }));
  const [first] = edits;
  return first ? [{ variant: 'colon-space', at: first.at - 1, length: 1, edits }] : [];
};

/** A list or braces on one line whose other half is missing; the next line must not go on with it. */
const bracketMissing = (line: string, { after }: Neighbours): readonly Habit[] => {
  const match = new RegExp(`${LEAD}(?:(\\[)[^[\\]{}"':]*|(\\{)[^[\\]{}"']*)$`).exec(line.trimEnd());
  if (!match || /[[{,，][ \t]*$/.test(line) || (after !== undefined && !new RegExp(`^\\s*(?:- +)?${KEY}:(?: |$)`).test(after))) return [];
  const open = match[1] ?? match[2] ?? '';
  const at = line.indexOf(open);
  return [{ variant: 'bracket-missing', at, length: 1, edits: [{ at: line.trimEnd().length, length: 0, by: open === '[' ? ']' : '}' }] }];
};

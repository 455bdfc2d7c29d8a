import type { Edit, ReadingFinding } from '../domain/finding.ts';
import { textAt } from '../domain/place.ts';
import { findOddBlanks, findPlainHabits, findRefusedHabits, type Habit } from './header-habits.ts';
import { type LoadedTree, loadTree, type YamlProblem } from './load-tree.ts';
import { applyEdits, originalOffset, type SourceEdit, withoutOverlaps } from './source-edit.ts';

/** A header after evident mistakes were put right, as far as they could be. */
export interface RepairedHeader {
  readonly source: string;
  readonly loaded: LoadedTree | YamlProblem;
  readonly findings: readonly ReadingFinding[];
  readonly edits: readonly SourceEdit[];
  originalOf(offset: number): number;
}

const MOST_ROUNDS = 40;

/** Loads a header; where YAML refuses it, habits that have an evident remedy are put right and reported one by one. */
export const repairHeader = (source: string, start: number, known: readonly SourceEdit[]): RepairedHeader => {
  let edits = known;
  let findings: readonly ReadingFinding[] = [];
  for (let round = 0; ; round++) {
    const text = applyEdits(source, edits);
    const loaded = loadTree(text);
    const habits = round > MOST_ROUNDS ? [] : isRead(loaded) ? blanksOf(source, { round, edits, loaded }) : habitsOf(source, { round, edits, loaded });
    if (habits.length === 0) return { source: text, loaded, findings, edits, originalOf: (offset) => originalOffset(offset, edits) };
    edits = withoutOverlaps([...edits, ...habits.flatMap((habit) => habit.edits)]);
    findings = [...findings, ...habits.map((habit) => findingOf(habit, source, start))];
  }
};

const isRead = (loaded: LoadedTree | YamlProblem): boolean => 'tree' in loaded && typeof loaded.tree !== 'string' && loaded.oddKey === null;

/** Habits by their offsets in the header. */
interface PlacedHabit extends Habit {
  readonly line: string;
}

interface RepairState {
  readonly round: number;
  readonly edits: readonly SourceEdit[];
  readonly loaded: LoadedTree | YamlProblem;
}

/** Lines that begin with another blank, or have one behind the colon; YAML reads most of them as something else. */
const ODD_BLANKS = /^[ \t]*[\u3000\u00A0][ \u3000\u00A0]*(?:- +)*[A-Za-z][\w-]*[:：]|^[ \t]*(?:- +)*[A-Za-z][\w-]*:[ \t]*[\u3000\u00A0]/m;

/** What is to be mended although the reader took it for something. */
const blanksOf = (source: string, state: RepairState): readonly PlacedHabit[] =>
  state.round > 0 || !ODD_BLANKS.test(source) ? [] : everywhere(source, state.edits, (line) => (ODD_BLANKS.test(line) ? findOddBlanks(line) : []));

const everywhere = (source: string, edits: readonly SourceEdit[], find: (line: string) => readonly Habit[]): readonly PlacedHabit[] =>
  linesOf(source).filter(({ isText }) => !isText).flatMap(({ at, line }) => placed(find(line), at, line)).filter((habit) => isFree(habit, edits));

const habitsOf = (source: string, state: RepairState): readonly PlacedHabit[] => {
  if (state.round === 0) {
    const plain = everywhere(source, state.edits, findPlainHabits);
    if (plain.length > 0) return plain;
  }
  const stop = stopOf(source, state);
  if (stop === null) return [];
  const lines = linesOf(source).filter(({ line }) => line.trim() !== '');
  const last = lines.findLastIndex(({ at }) => at <= stop);
  // An open bracket is only noticed lines behind it.
  const reach = 'problem' in state.loaded && /flow collection|missed comma/.test(state.loaded.problem) ? FAR : NEAR;
  const near = lines.slice(Math.max(0, last + 1 - reach), last + 1).map(({ at, line }, index) => ({ at, line, number: Math.max(0, last + 1 - reach) + index })).toReversed();
  return near.flatMap(({ at, line, number }) => placed(findRefusedHabits(line, { before: lines[number - 1]?.line, after: lines[number + 1]?.line }), at, line)).filter((habit) => isFree(habit, state.edits)).slice(0, 1);
};

const NEAR = 2;
const FAR = 6;

/** Where the reader stopped, or where it read two fields as one. */
const stopOf = (source: string, { loaded, edits }: { loaded: LoadedTree | YamlProblem; edits: readonly SourceEdit[] }): number | null => {
  if ('problem' in loaded) return originalOffset(loaded.offset, edits);
  const at = loaded.oddKey === null ? -1 : source.indexOf(loaded.oddKey);
  return at === -1 ? null : at;
};

const placed = (habits: readonly Habit[], at: number, line: string): readonly PlacedHabit[] =>
  habits.map((habit) => ({ ...habit, line, at: habit.at + at, edits: habit.edits.map((edit) => ({ ...edit, at: edit.at + at })) }));

const isFree = (habit: Habit, edits: readonly SourceEdit[]): boolean =>
  habit.edits.every((edit) => !edits.some((done) => edit.at < done.at + Math.max(1, done.length) && done.at < edit.at + Math.max(1, edit.length)));

interface HeaderLine {
  readonly at: number;
  readonly line: string;
  /** Whether it belongs to a text block (`|` or `>`), where every character is meant. */
  readonly isText: boolean;
}

const linesOf = (source: string): readonly HeaderLine[] => {
  const lines: HeaderLine[] = [];
  let at = 0;
  let block = -1;
  for (const line of source.split('\n')) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '' && indent <= block) block = -1;
    lines.push({ at, line: line.replace(/\r$/, ''), isText: block >= 0 || /^\s*#/.test(line) });
    if (block < 0 && /: *[|>][+-]?\d?\s*$/.test(line)) block = indent;
    at += line.length + 1;
  }
  return lines;
};

const findingOf = (habit: PlacedHabit, source: string, start: number): ReadingFinding => {
  const edits = habit.edits.map(({ at, length, by }): Edit => ({ replace: textAt(start + at, start + at + length), by }));
  const first = habit.edits[0]?.at ?? habit.at;
  const lineStart = source.lastIndexOf('\n', Math.max(first - 1, -1)) + 1;
  const nearest = applyEdits(habit.line, habit.edits.map((edit) => ({ ...edit, at: edit.at - lineStart }))).trim();
  return { rule: 'yaml-readable', variant: habit.variant, place: textAt(start + habit.at, start + habit.at + habit.length), values: { found: habit.line.trim(), nearest, sign: habit.edits[0]?.by ?? '' }, fix: { edits } };
};

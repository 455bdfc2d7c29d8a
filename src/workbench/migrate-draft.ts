import { ANSWER_FIELDS } from '../domain/assessment.ts';
import type { Item } from '../domain/standard.ts';
import { isTreeMap, type Tree, type TreeMap } from '../domain/tree.ts';
import { METHODS } from '../scoring/methods/methods.ts';
import type { Bench } from './bench.ts';
import { baseTree, type Draft } from './draft.ts';
import { mapAt, setIn, textIn } from './edit-tree.ts';

/** An answer that has no place in the standard of today. */
export interface Moved {
  readonly item: string;
  readonly why: 'gone' | 'method';
  readonly answer: string;
}

/** A draft that was made on another version of the standard or of the self-assessment, on that of today. */
export interface Migrated {
  readonly draft: Draft;
  /** Whether it was made on something else. */
  readonly changed: boolean;
  /** What was moved into the text below, so that nothing is lost. */
  readonly moved: readonly Moved[];
  /** Items whose rule or self-answer is another now. */
  readonly changedItems: readonly string[];
}

/** Brings a draft to the standard of the page; answers that no longer fit go into its text. */
export const migrateDraft = (draft: Draft, bench: Bench): Migrated => {
  const base = mapAt(draft.header, 'base');
  if (textIn(base, 'sha256') === bench.base.sha256 && textIn(draft.header, 'standard') === bench.reference) return { draft, changed: false, moved: [], changedItems: [] };
  const items = new Map(bench.standard.items.map((item) => [item.id, item]));
  const answers = mapAt(draft.header, 'answers');
  const moved = Object.entries(answers).flatMap(([id, answer]) => movedAnswer(id, answer, items.get(id)));
  const marks = mapAt(base, 'items');
  return {
    draft: withoutMoved({ ...draft, header: { ...draft.header, standard: bench.reference, base: baseTree(bench, draft) } }, moved, textIn(draft.header, 'standard')),
    changed: true, moved, changedItems: Object.keys(bench.base.items).filter((id) => Object.hasOwn(answers, id) && marks[id] !== undefined && marks[id] !== bench.base.items[id]),
  };
};

const movedAnswer = (id: string, answer: Tree, item: Item | undefined): readonly Moved[] => {
  if (!item) return [{ item: id, why: 'gone', answer: plainWords(answer) }];
  const fields: readonly string[] = METHODS[item.method].fields;
  const fits = !isTreeMap(answer) || ANSWER_FIELDS.every((field) => answer[field] === undefined || fields.includes(field));
  return fits ? [] : [{ item: id, why: 'method', answer: plainWords(answer) }];
};

const withoutMoved = (draft: Draft, moved: readonly Moved[], standard: string): Draft => {
  if (moved.length === 0) return draft;
  const header = moved.reduce((rest: TreeMap, { item }) => setIn(rest, ['answers', item], null), draft.header);
  const lines = moved.map(({ item, answer }) => `- ${item}：${answer}`);
  return { ...draft, header, body: [draft.body.trim(), `${standard}：`, lines.join('\n')].filter((part) => part !== '').join('\n\n') };
};

/** An answer in plain words; braces would mean something in the text of a file. */
const plainWords = (tree: Tree): string => {
  if (tree === null || typeof tree === 'string') return tree ?? '';
  return isTreeMap(tree) ? Object.entries(tree).map(([key, value]) => `${key} ${plainWords(value)}`).join('，') : tree.map(plainWords).join('、');
};

import { STAGES, type Stage } from '../domain/enumerations.ts';
import { isTreeMap, type Tree, type TreeMap, type TreePath } from '../domain/tree.ts';
import type { Bench } from './bench.ts';
import { mapAt, setIn } from './edit-tree.ts';

/** A review as it stands: what the file will say, in the very characters that were typed. */
export interface Draft {
  readonly format: 1;
  /** `<community>/<period>`. */
  readonly page: string;
  /** The stage and the reviewer's letter or post, which the name of the file will say. */
  readonly stage: Stage;
  readonly reviewer: string;
  /** The frontmatter. */
  readonly header: TreeMap;
  readonly body: string;
}

/** One change of a draft: where, and what stands there from now on; `null` for nothing. */
export interface Change {
  readonly path: TreePath;
  readonly value: Tree;
}

/** An empty review of a page. */
export const newDraft = (bench: Bench, stage: Stage, reviewer: string): Draft => ({
  format: 1, page: bench.page, stage, reviewer, body: '',
  header: {
    standard: bench.reference,
    period: { from: bench.covers.from, to: bench.covers.to },
    status: 'draft',
    base: baseTree(bench, { page: bench.page, stage, reviewer }),
  },
});

/** What the file says of where it belongs and what it was made on. */
export const baseTree = (bench: Bench, draft: Pick<Draft, 'page' | 'stage' | 'reviewer'>): TreeMap => ({ sha256: bench.base.sha256, on: bench.on, for: placeOf(draft), items: bench.base.items });

/** Where a draft belongs: `<community>/<period>/<stage>[.<reviewer>]`. */
export const placeOf = ({ page, stage, reviewer }: Pick<Draft, 'page' | 'stage' | 'reviewer'>): string => `${page}/${stage}${reviewer === '' ? '' : `.${reviewer}`}`;

/** The draft after a change; a path begins with the name of one of its parts. */
export const applyChange = (draft: Draft, { path: [part, ...rest], value }: Change): Draft => {
  const text = typeof value === 'string' ? value : '';
  switch (part) {
    case 'header':
      return { ...draft, header: setIn(draft.header, rest, value) };
    case 'body':
      return { ...draft, body: text };
    case 'reviewer':
      return withPlace({ ...draft, reviewer: text.trim() });
    case 'stage':
      return withPlace({ ...draft, stage: STAGES.find((stage) => stage === text) ?? draft.stage });
    default:
      return draft;
  }
};

const withPlace = (draft: Draft): Draft => ({ ...draft, header: setIn(draft.header, ['base', 'for'], placeOf(draft)) });

/** The answer to an item as typed. */
export const answerIn = (draft: Draft, item: string): TreeMap => mapAt(mapAt(draft.header, 'answers'), item);

/** Whether somebody has written anything into a draft. */
export const isUntouched = ({ header, body }: Draft): boolean => body === '' && Object.keys(header).every((key) => ['standard', 'period', 'status', 'base'].includes(key));

/** Whether something that was stored or received has the form of a draft. */
export const isDraftRecord = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 1 && 'page' in value && typeof value.page === 'string' &&
  'stage' in value && STAGES.some((stage) => stage === value.stage) && 'reviewer' in value && typeof value.reviewer === 'string' &&
  'body' in value && typeof value.body === 'string' && 'header' in value && isTree(value.header) && isTreeMap(value.header);

const isTree = (value: unknown): value is Tree => {
  if (value === null || typeof value === 'string') return true;
  return typeof value === 'object' && Object.values(value).every(isTree);
};

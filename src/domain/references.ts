import type { Kind } from './kind.ts';
import type { Entry } from './library.ts';
import { isTreeMap, type Tree, type TreePath } from './tree.ts';

/** A kind of thing that an id in a frontmatter may refer to. */
export type ReferenceTarget =
  | 'region' | 'notice' | 'meeting' | 'survey' | 'activity' | 'document' | 'plan' | 'evidence' | 'unit' | 'team' | 'organisation' | 'source' | 'dimension'
  | 'measure' | 'item' | 'standard';

/** An id of a frontmatter that refers to something, with its path. */
export interface Reference {
  readonly id: string;
  readonly path: TreePath;
}

/**
 * Where the frontmatter of each kind refers to something else: `*` is any key or position, `**` any way down. A test
 * proves that every reference of the schemas stands here.
 */
export const REFERENCES: Readonly<Partial<Record<Kind, Readonly<Record<string, ReferenceTarget>>>>> = {
  region: { parent: 'region', '**.source': 'source' },
  profile: {
    region: 'region', '**.source': 'source', 'organisations.*.parent': 'organisation', 'facilities.*.providedBy': 'unit',
    'units.*.commitments.*.evidence.*': 'evidence', 'honours.*.evidence': 'evidence', 'methods.*.dimension': 'dimension', 'projects.*.tender': 'notice',
  },
  plan: {
    '**.source': 'source', 'years.*.measures.*.items.*': 'item', 'years.*.measures.*.evidence.*': 'evidence', adoptedBy: 'meeting', notice: 'notice',
  },
  assessment: {
    standard: 'standard', 'answers.*.evidence.*': 'evidence', 'bonus.*.evidence.*': 'evidence', 'evidence.*.notice': 'notice', 'evidence.*.meeting': 'meeting',
    'evidence.*.survey': 'survey', 'evidence.*.activity': 'activity', 'evidence.*.document': 'document', 'evidence.*.plan': 'plan', 'findings.*.item': 'item',
    'findings.*.dimension': 'dimension', 'findings.*.measure': 'measure', 'recommendations.*.items.*': 'item', 'recommendations.*.measure': 'measure',
    'changes.*.item': 'item', resultNotice: 'notice',
  },
  replies: { 'replies.*.item': 'item' },
  notice: {
    'suggestions.*.items.*': 'item', 'corrects.notice': 'notice', 'withdraws.notice': 'notice', republishes: 'notice', resultOf: 'notice',
    'withdrawn.republishedAs': 'notice', 'items.*': 'item',
  },
  meeting: { notice: 'notice' },
  survey: { 'questions.*.item': 'item' },
  activity: { '**.source': 'source', 'partners.*': 'unit', 'items.*': 'item', team: 'team' },
  'activity-year': { '**.source': 'source', 'rows.*.team': 'team', 'rows.*.items.*': 'item' },
  document: { adoptedBy: 'meeting', replaces: 'document' },
};

interface Route {
  readonly to: ReferenceTarget;
  readonly steps: readonly string[];
}

const ROUTES: ReadonlyMap<Kind, readonly Route[]> = new Map(
  Object.entries(REFERENCES).map(([kind, paths]): [Kind, readonly Route[]] => [
    kind as Kind, // `Object.entries` forgets that the keys are kinds.
    Object.entries(paths).map(([path, to]) => ({ to, steps: path.split('.') })),
  ]),
);

/** The references of a document to one kind of thing, as they were written. */
export function* referencesOf(entry: Entry, to: ReferenceTarget): Generator<Reference> {
  for (const route of ROUTES.get(entry.kind) ?? []) if (route.to === to) yield* follow(entry.tree, route.steps, []);
}

function* follow(node: Tree | undefined, steps: readonly string[], path: TreePath): Generator<Reference> {
  if (node === undefined || node === null) return;
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof node === 'string' && node.trim() !== '') yield { id: node.trim(), path };
    return;
  }
  if (typeof node === 'string') return;
  if (step === '**') yield* followAnywhere(node, rest, path);
  else if (step === '*') yield* followEach(node, rest, path);
  else if (isTreeMap(node) && Object.hasOwn(node, step)) yield* follow(node[step], rest, [...path, step]);
}

function* followEach(node: Exclude<Tree, string | null>, rest: readonly string[], path: TreePath): Generator<Reference> {
  for (const [key, child] of childrenOf(node)) yield* follow(child, rest, [...path, key]);
}

/** Looks for the rest of a route at every depth. */
function* followAnywhere(node: Tree, rest: readonly string[], path: TreePath): Generator<Reference> {
  if (node === null || typeof node === 'string') return;
  if (isTreeMap(node)) yield* follow(node, rest, path);
  for (const [key, child] of childrenOf(node)) {
    if (child !== null && typeof child !== 'string') yield* followAnywhere(child, rest, [...path, key]);
  }
}

const childrenOf = (node: Exclude<Tree, string | null>): Iterable<readonly [string | number, Tree]> =>
  isTreeMap(node) ? Object.entries(node) : node.map((child, index) => [index, child] as const);

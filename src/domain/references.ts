import type { Kind } from './kind.ts';
import type { Entry } from './library.ts';
import { rememberPer } from './remember.ts';
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
export const referencesOf = (entry: Entry, to: ReferenceTarget): readonly Reference[] => allReferences(entry).get(to) ?? [];

/** Every rule about references asks for its own sort, so all are gathered in one walk. */
const allReferences = rememberPer((entry: Entry): ReadonlyMap<ReferenceTarget, readonly Reference[]> => {
  const found = new Map<ReferenceTarget, Reference[]>();
  for (const { to, steps } of ROUTES.get(entry.kind) ?? []) {
    const walk = { steps, path: [], found: found.get(to) ?? [] };
    follow(entry.tree, 0, walk);
    if (walk.found.length > 0) found.set(to, walk.found);
  }
  return found;
});

/** Where a walk along a route is; the path is only copied where something is found. */
interface Walk {
  readonly steps: readonly string[];
  readonly path: (string | number)[];
  readonly found: Reference[];
}

const follow = (node: Tree | undefined, at: number, walk: Walk): void => {
  if (node === undefined || node === null) return;
  const step = walk.steps[at];
  if (step === undefined) {
    if (typeof node === 'string' && node.trim() !== '') walk.found.push({ id: node.trim(), path: [...walk.path] });
  } else if (typeof node === 'string') return;
  else if (step === '**') followAnywhere(node, at + 1, walk);
  else if (step === '*') forEachChild(node, walk, (child) => follow(child, at + 1, walk));
  else if (isTreeMap(node) && Object.hasOwn(node, step)) below(step, walk, () => follow(node[step], at + 1, walk));
};

/** Looks for the rest of a route at every depth. */
const followAnywhere = (node: Tree, at: number, walk: Walk): void => {
  if (node === null || typeof node === 'string') return;
  if (isTreeMap(node)) follow(node, at, walk);
  forEachChild(node, walk, (child) => followAnywhere(child, at, walk));
};

const forEachChild = (node: Exclude<Tree, string | null>, walk: Walk, visit: (child: Tree) => void): void => {
  if (isTreeMap(node)) for (const [key, child] of Object.entries(node)) below(key, walk, () => visit(child));
  else node.forEach((child, index) => below(index, walk, () => visit(child)));
};

const below = (step: string | number, walk: Walk, visit: () => void): void => {
  walk.path.push(step);
  visit();
  walk.path.pop();
};

import type { Body } from '../domain/body.ts';
import type { Entry } from '../domain/library.ts';
import { scalarsOf, type TreePath } from '../domain/tree.ts';

/** Keys whose values name something else or are for machines. */
const NOT_READ = new Set(['allow', 'sha256', 'lang', 'source', 'status', 'access', 'file', 'base', 'derived', 'consent']);
const READ_BLOCKS: readonly string[] = ['heading', 'paragraph', 'cell', 'code'];
const HAN_OR_WORD = /\p{Script=Han}|[A-Za-z]{2}/u;

/** Everything that a reader can read of a document: the texts of its frontmatter and its body. */
export const entryText = (entry: Entry): string => [...frontmatterTexts(entry), ...bodyTexts(entry.body)].join('\n');

/** The texts of a body as readers see them. */
export const bodyTexts = (body: Body | null): readonly string[] => (body?.blocks ?? []).filter(({ kind }) => READ_BLOCKS.includes(kind)).map(({ text }) => text);

function* frontmatterTexts(entry: Entry): Generator<string> {
  const hidden = hiddenEvidence(entry);
  for (const { path, value } of scalarsOf(entry.tree)) {
    if (path.some((step) => NOT_READ.has(String(step))) || (path[0] === 'evidence' && hidden.has(String(path[1])))) continue;
    if (HAN_OR_WORD.test(value) && !isIdentifier(path, value)) yield value;
  }
}

/** Evidence that only reviewers may see is in no index. */
const hiddenEvidence = (entry: Entry): ReadonlySet<string> =>
  new Set(entry.kind === 'assessment' ? Object.entries(entry.data.evidence ?? {}).flatMap(([id, { access }]) => (access === 'reviewers' ? [id] : [])) : []);

const isIdentifier = (path: TreePath, value: string): boolean => /^[a-z0-9@./-]+$/.test(value) || path.at(-1) === 'id';

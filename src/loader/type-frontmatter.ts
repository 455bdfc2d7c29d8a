import type { z } from 'zod';
import { valueAt } from '../domain/place.ts';
import type { Kind } from '../domain/kind.ts';
import { type DataOf, SCHEMAS } from '../domain/schema/schemas.ts';
import type { Tree, TreeMap, TreePath } from '../domain/tree.ts';
import type { ReadingFinding } from '../domain/finding.ts';
import { describeIssue } from './describe-issue.ts';
import { dropEmpty } from './drop-empty.ts';
import { keysAt } from './schema-keys.ts';

/** Typed frontmatter, with what was found on the way. */
export interface TypedFrontmatter {
  /** The data, without the fields that have findings; `null` where a required field is among them. */
  readonly data: DataOf<Kind> | null;
  readonly partial: boolean;
  readonly findings: readonly ReadingFinding[];
}

/** Gives the texts of a frontmatter their types. A field with a finding is left out, so that the rest can still be looked at. */
export const typeFrontmatter = (kind: Kind, written: TreeMap): TypedFrontmatter => {
  const schema = SCHEMAS[kind];
  const { tree, dropped } = dropEmpty(written);
  const empty = dropped.map((path): ReadingFinding => ({ rule: 'value-not-empty', place: valueAt(...path), values: { key: String(path.at(-1)) } }));
  const first = schema.safeParse(tree);
  if (first.success) return { data: first.data, partial: false, findings: empty };
  const findings = first.error.issues
    .flatMap((issue) => describeIssue(issue, tree, (path) => keysAt(schema, path)))
    .filter((finding) => !isEcho(finding, dropped));
  const second = schema.safeParse(withoutIssues(tree, first.error.issues));
  return { data: second.success ? second.data : null, partial: true, findings: [...empty, ...findings] };
};

/** A required field that is there but empty has its own finding already. */
const isEcho = (finding: ReadingFinding, dropped: readonly TreePath[]): boolean =>
  finding.rule === 'field-required' && dropped.some((path) => path.length <= 1 && String(path.at(-1)) === finding.values?.['key']);

const withoutIssues = (tree: TreeMap, issues: readonly z.core.$ZodIssue[]): Tree => {
  const copy = structuredClone(tree);
  for (const issue of issues) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code === 'unrecognized_keys') issue.keys.forEach((key) => remove(copy, [...path, key]));
    else remove(copy, path);
  }
  return copy;
};

/** Removes the value at a path; of a list entry's field the whole entry goes, as half an entry means something else. */
const remove = (tree: Tree, path: TreePath): void => {
  const last = path.at(-1);
  let node: unknown = tree;
  for (const step of path.slice(0, -1)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return;
    node = Reflect.get(node, step);
  }
  if (last === undefined || typeof node !== 'object' || node === null) return;
  if (Array.isArray(node) && typeof last === 'number') node.splice(last, 1, null);
  else Reflect.deleteProperty(node, last);
};

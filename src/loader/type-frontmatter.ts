import type { z } from 'zod';
import type { ReadingFinding } from '../domain/finding.ts';
import type { Kind } from '../domain/kind.ts';
import { keyAt, type Place, valueAt } from '../domain/place.ts';
import { type DataOf, SCHEMAS } from '../domain/schema/schemas.ts';
import { treeAt, type TreeMap, type TreePath } from '../domain/tree.ts';
import { describeIssue } from './describe-issue.ts';
import { dropPaths } from './drop-paths.ts';
import { emptyPaths } from './empty-paths.ts';
import { type FieldWords, WITHOUT_WORDS } from './field-words.ts';
import { findRepeatedIds } from './find-repeated-ids.ts';
import { restorePlace } from './restore-path.ts';
import { guideOf } from './schema-keys.ts';

/** Typed frontmatter, with what was found on the way. */
export interface TypedFrontmatter {
  /** The data, without the fields that have findings; `null` where a required field is among them. */
  readonly data: DataOf<Kind> | null;
  readonly partial: boolean;
  readonly findings: readonly ReadingFinding[];
}

/** Gives the texts of a frontmatter their types. A field with a finding is left out, so that the rest can still be looked at. */
export const typeFrontmatter = (kind: Kind, written: TreeMap, words: FieldWords = WITHOUT_WORDS): TypedFrontmatter => {
  const schema = SCHEMAS[kind];
  const empty = emptyPaths(written);
  const tree = empty.length === 0 ? written : dropPaths(written, empty);
  const first = schema.safeParse(tree);
  const repeated = findRepeatedIds(written);
  if (first.success) return { data: first.data, partial: false, findings: [...empty.map(emptyFinding), ...repeated] };
  const described = first.error.issues.flatMap((issue) => describeIssue(issue, tree, guideOf(schema, words)));
  const required = described.filter(({ rule }) => rule === 'field-required').map(({ values }) => values?.['key']);
  const emptied = empty.map((path) => (required.includes(String(path.at(-1))) ? requiredEmpty(path) : emptyFinding(path)));
  const findings = described.filter((finding) => !isEcho(finding, empty) && !isMeant(finding, described)).map((finding) => restorePlace(finding, empty));
  return { data: typeRest(schema, tree, first.error.issues), partial: true, findings: [...emptied, ...findings, ...repeated] };
};

/** A required field that is there under a mistyped key has the finding of the key. */
const isMeant = (finding: ReadingFinding, all: readonly ReadingFinding[]): boolean =>
  finding.rule === 'field-required' && all.some(({ rule, values, place }) => rule === 'key-known' && values?.['nearest'] === finding.values?.['key'] && isBeside(place, finding.place));

/** Whether a key stands in the mapping that a finding is about; the mapping of the whole header has no path. */
const isBeside = (key: Place, mapping: Place): boolean => {
  if (key.in !== 'frontmatter') return false;
  const parent = key.path.slice(0, -1).join('/');
  return mapping.in === 'frontmatter' ? mapping.path.join('/') === parent : parent === '';
};

const emptyFinding = (path: TreePath): ReadingFinding => gluedKey(path) ?? splitNumber(path) ?? ({ rule: 'value-not-empty', variant: 'optional', severity: 'warning', place: valueAt(...path), values: { key: String(path.at(-1)) } });

/** `{count:3}` is a key without a value to YAML; to its author it is a value. */
const gluedKey = (path: TreePath): ReadingFinding | null => {
  const key = String(path.at(-1));
  const match = /^([A-Za-z][\w-]*)[:：](.+)$/.exec(key);
  return match && { rule: 'key-known', variant: 'colon', place: keyAt(...path), values: { key, nearest: `${match[1]}: ${match[2]?.trim()}` } };
};

/** `{amount: 8,800.25}` is an amount of 8 and a key `800.25` to YAML. */
const splitNumber = (path: TreePath): ReadingFinding | null => {
  const key = String(path.at(-1));
  return /^\d{3}(?:\.\d+)?$/.test(key) && typeof path.at(-1) === 'string' ? { rule: 'value-not-empty', variant: 'split', severity: 'error', place: keyAt(...path), values: { key } } : null;
};

const requiredEmpty = (path: TreePath): ReadingFinding => ({ ...emptyFinding(path), variant: 'required', severity: 'error' });

/** A required field that is there but empty has its own finding already, and so has a list that only has empty entries. */
const isEcho = (finding: ReadingFinding, empty: readonly TreePath[]): boolean => {
  if (finding.rule === 'list-length') return finding.variant === 'few' && empty.length > 0;
  if (finding.rule === 'key-known' && finding.variant === 'colon') return false;
  return finding.rule === 'field-required' && empty.some((path) => String(path.at(-1)) === finding.values?.['key']);
};

const MOST_ROUNDS = 8;

/** Leaves out what has issues, then whatever lacks a required part because of that, until the rest has its types. */
const typeRest = (schema: z.ZodType<DataOf<Kind>>, tree: TreeMap, issues: readonly z.core.$ZodIssue[]): DataOf<Kind> | null => {
  let rest = tree;
  let open = issues;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const paths = open.flatMap((issue) => droppedBy(issue, rest));
    if (paths.some((path) => path.length === 0)) return null;
    rest = dropPaths(rest, paths);
    const result = schema.safeParse(rest);
    if (result.success) return result.data;
    open = result.error.issues;
  }
  return null;
};

/** Records whose entries only make sense whole: half an answer is no answer. */
const WHOLE = ['answers', 'bonus', 'moderation', 'external', 'derived'];

const droppedBy = (issue: z.core.$ZodIssue, tree: TreeMap): readonly TreePath[] => {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (path.length > 1 && WHOLE.includes(String(path[0]))) return [path.slice(0, 2)];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  return [treeAt(tree, path) === undefined ? path.slice(0, -1) : path];
};

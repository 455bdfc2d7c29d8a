import type { z } from 'zod';
import type { ReadingFinding } from '../domain/finding.ts';
import { nearestOf } from '../domain/nearest.ts';
import { keyAt, valueAt } from '../domain/place.ts';
import { isTreeMap, treeAt, type Tree, type TreePath } from '../domain/tree.ts';

/** What a schema's issue means to the author: which rule, at which place, with which values. */
export const describeIssue = (issue: z.core.$ZodIssue, tree: Tree, legalKeys: (path: TreePath) => readonly string[]): readonly ReadingFinding[] => {
  const path = treePath(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], legalKeys(path)));
    case 'invalid_type':
      return [treeAt(tree, path) === undefined ? { rule: 'field-required', place: parentPlace(path), values: { key: String(path.at(-1) ?? '') } } : wrongShape(path, tree, issue.expected)];
    case 'invalid_value':
      return [notListed(path, tree, issue.values.map(String))];
    case 'invalid_key':
      return [{ rule: 'id-form', place: keyAt(...path), values: { found: String(path.at(-1)) } }];
    case 'invalid_union':
      return describeUnion(issue, tree, legalKeys);
    case 'too_small':
    case 'too_big':
      return [{ rule: 'list-length', place: valueAt(...path) }];
    case 'custom':
      return [describeCustom(issue, path)];
    default:
      return [{ rule: 'value-shape', place: valueAt(...path), values: { found: textOf(treeAt(tree, path)) } }];
  }
};

const unknownKey = (path: TreePath, legal: readonly string[]): ReadingFinding => {
  const key = String(path.at(-1));
  const nearest = nearestOf(key, legal);
  return { rule: 'key-known', place: keyAt(...path), values: { key, nearest: nearest ?? '', known: legal.join('、') }, variant: nearest === null ? 'unknown' : 'near' };
};

const wrongShape = (path: TreePath, tree: Tree, expected: string): ReadingFinding => ({
  rule: 'value-shape', place: valueAt(...path), values: { found: textOf(treeAt(tree, path)) },
  variant: expected === 'array' ? 'list' : expected === 'object' || expected === 'record' ? 'mapping' : 'text',
});

const notListed = (path: TreePath, tree: Tree, legal: readonly string[]): ReadingFinding => {
  const found = textOf(treeAt(tree, path));
  const nearest = nearestOf(found, legal);
  return { rule: 'value-listed', place: valueAt(...path), values: { found, legal: legal.join('、'), nearest: nearest ?? '' }, variant: nearest === null ? 'unknown' : 'near' };
};

const describeCustom = (issue: z.core.$ZodIssueCustom, path: TreePath): ReadingFinding => {
  const { rule, values } = issue.params ?? {};
  return { rule, values, place: valueAt(...path) };
};

/** Of a union the branch speaks that fits the shape of what was written. */
const describeUnion = (issue: z.core.$ZodIssueInvalidUnion, tree: Tree, legalKeys: (path: TreePath) => readonly string[]): readonly ReadingFinding[] => {
  const path = treePath(issue.path);
  const written = treeAt(tree, path);
  const fitting = issue.errors.filter((errors) => !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0));
  const branch = fitting.toSorted((a, b) => a.length - b.length)[0];
  if (!branch) return [wrongShape(path, tree, isTreeMap(written) ? 'string' : 'object')];
  return branch.flatMap((inner) => describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, tree, legalKeys));
};

const parentPlace = (path: TreePath) => (path.length <= 1 ? { in: 'file' as const } : keyAt(...path.slice(0, -1)));

const treePath = (path: readonly PropertyKey[]): TreePath => path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const textOf = (tree: Tree | undefined): string => (typeof tree === 'string' ? tree : tree === null || tree === undefined ? '' : Array.isArray(tree) ? '[…]' : '{…}');

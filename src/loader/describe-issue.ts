import type { z } from 'zod';
import { CHINESE_KEYS } from '../domain/chinese-keys.ts';
import type { ReadingFinding } from '../domain/finding.ts';
import { nearestOf } from '../domain/nearest.ts';
import { keyAt, type Place, valueAt, WHOLE_FILE } from '../domain/place.ts';
import type { ReadingRuleId } from '../domain/reading-rules.ts';
import { isTreeMap, treeAt, type Tree, type TreePath } from '../domain/tree.ts';
import { suggestValue } from './suggest-value.ts';

/** What a schema's issue means to the author: which rule, at which place, with which values. */
export const describeIssue = (issue: z.core.$ZodIssue, tree: Tree, legalKeys: (path: TreePath) => readonly string[]): readonly ReadingFinding[] => {
  const path = treePath(issue.path);
  if (treeAt(tree, path) === undefined && issue.code !== 'invalid_key') return [missing(path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], legalKeys(path)));
    case 'invalid_type':
      return [wrongShape(path, tree, issue.expected)];
    case 'invalid_value':
      return [notListed(path, tree, issue.values.map(String))];
    case 'invalid_key':
      return [suggestValue({ rule: 'id-form', place: keyAt(...path) }, String(path.at(-1)))];
    case 'invalid_union':
      return describeUnion(issue, tree, legalKeys);
    case 'too_small':
    case 'too_big':
      return [wrongLength(issue, path, tree)];
    case 'invalid_format':
      return [{ rule: 'value-shape', place: valueAt(...path), variant: FORMATS[issue.format] ?? formatOf(path), values: { found: textOf(treeAt(tree, path)) } }];
    case 'custom':
      return [describeCustom(issue, path, tree)];
    default:
      return [{ rule: 'value-shape', place: valueAt(...path), variant: 'form', values: { found: textOf(treeAt(tree, path)) } }];
  }
};

const FORMATS: Readonly<Record<string, string>> = { email: 'email', url: 'url' };

const DAYS_WITH_HOURS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'workdays', 'weekend', 'everyDay'];

/** Which form a pattern stands for follows from the field. */
const formatOf = (path: TreePath): string => {
  const names = path.filter((step) => typeof step === 'string');
  if (DAYS_WITH_HOURS.includes(names.at(-1) ?? '')) return 'hours';
  return names.at(-1) === 'sha256' ? 'hash' : names.at(-1) === 'adminCode' ? 'code' : 'form';
};

/** Keys by which other programs choose templates or addresses. */
const RESERVED = ['layout', 'slug', 'url', 'file', 'permalink', 'draft', '<<'];

const unknownKey = (path: TreePath, legal: readonly string[]): ReadingFinding => {
  const key = String(path.at(-1));
  const place = keyAt(...path);
  if (path.length === 1 && RESERVED.includes(key)) return { rule: 'key-allowed', variant: 'reserved', place, values: { key } };
  const glued = /^([A-Za-z][\w-]*)[:：](.+)$/.exec(key);
  if (glued?.[1] !== undefined && glued[2] !== undefined) return { rule: 'key-known', variant: 'colon', place, values: { key, nearest: `${glued[1]}: ${glued[2].trim()}` } };
  const nearest = CHINESE_KEYS[key]?.find((candidate) => legal.includes(candidate)) ?? nearestOf(key, legal);
  return { rule: 'key-known', place, values: { key, nearest: nearest ?? '', known: legal.join('、') }, variant: nearest !== null ? 'near' : legal.length === 0 ? 'none' : 'unknown' };
};

const missing = (path: TreePath): ReadingFinding => ({ rule: 'field-required', place: parentPlace(path), values: { key: String(path.at(-1) ?? '') } });

const wrongShape = (path: TreePath, tree: Tree, expected: string): ReadingFinding => {
  const found = textOf(treeAt(tree, path));
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  return { rule: 'value-shape', place: valueAt(...path), values: { found, key, nearest: spaced(found) }, variant: shapeVariant(expected, found) };
};

const shapeVariant = (expected: string, found: string): string => {
  if (expected === 'array') return /^-\S/.test(found) ? 'dash' : WIDE_DASH.test(found) ? 'dash-wide' : 'list';
  if (expected !== 'object' && expected !== 'record') return 'text';
  return GLUED.test(found) ? 'colon' : 'mapping';
};

const GLUED = /^([A-Za-z][\w-]*)[:：]\s*(\S.*)$/;

/** What a text would have been with the blank that is missing. */
const spaced = (found: string): string => found.replace(GLUED, '$1: $2').replace(/^[-－—–−•·]\s*(\S+).*$/s, '- $1');

const WIDE_DASH = /^[－—–−•·]\s*\S/;

const notListed = (path: TreePath, tree: Tree, legal: readonly string[]): ReadingFinding => {
  const found = textOf(treeAt(tree, path));
  const nearest = nearestOf(found, legal);
  return { rule: 'value-listed', place: valueAt(...path), values: { found, legal: legal.join('、'), nearest: nearest ?? '' }, variant: nearest === null ? 'unknown' : 'near' };
};

const wrongLength = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, path: TreePath, tree: Tree): ReadingFinding => {
  const list = treeAt(tree, path);
  const found = Array.isArray(list) ? list.length : 0;
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  return { rule: 'list-length', place: keyAt(...path), variant: issue.code === 'too_big' ? 'many' : 'few', values: { found, limit, key: String(path.at(-1) ?? '') } };
};

const describeCustom = (issue: z.core.$ZodIssueCustom, path: TreePath, tree: Tree): ReadingFinding => {
  const { rule, values }: { rule?: ReadingRuleId; values?: Readonly<Record<string, string | number>> } = issue.params ?? {};
  const found = textOf(treeAt(tree, path));
  if (rule === undefined) return { rule: 'value-shape', place: valueAt(...path), variant: 'form', values: { found } };
  return suggestValue({ rule, values: { found, ...values }, place: valueAt(...path), ...rangeVariant(rule, values) }, found);
};

const rangeVariant = (rule: ReadingRuleId, values: Readonly<Record<string, unknown>> = {}) => {
  if (rule !== 'number-range') return {};
  return { variant: values['min'] === undefined ? 'most' : values['max'] === undefined ? 'least' : 'between' };
};

/** Of a union the branch speaks that fits the shape of what was written. */
const describeUnion = (issue: z.core.$ZodIssueInvalidUnion, tree: Tree, legalKeys: (path: TreePath) => readonly string[]): readonly ReadingFinding[] => {
  const path = treePath(issue.path);
  const written = treeAt(tree, path);
  const fitting = issue.errors.filter((errors) => !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0));
  const branch = fitting.toSorted((a, b) => a.length - b.length)[0];
  if (!branch) return [wrongShape(path, tree, isTreeMap(written) || Array.isArray(written) ? 'string' : 'object')];
  return branch.flatMap((inner) => describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, tree, legalKeys));
};

const parentPlace = (path: TreePath): Place => (path.length <= 1 ? WHOLE_FILE : keyAt(...path.slice(0, -1)));

const treePath = (path: readonly PropertyKey[]): TreePath => path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const textOf = (tree: Tree | undefined): string => (typeof tree === 'string' ? tree : tree === null || tree === undefined ? '' : Array.isArray(tree) ? '[…]' : '{…}');

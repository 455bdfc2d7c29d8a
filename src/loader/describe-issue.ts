import type { z } from 'zod';
import { CHINESE_KEYS } from '../domain/chinese-keys.ts';
import type { ReadingFinding } from '../domain/finding.ts';
import { nearestOf } from '../domain/nearest.ts';
import { keyAt, type Place, valueAt, WHOLE_FILE } from '../domain/place.ts';
import type { ReadingRuleId } from '../domain/reading-rules.ts';
import { isTreeMap, treeAt, type Tree, type TreePath } from '../domain/tree.ts';
import { describeShape } from './describe-shape.ts';
import { inEveryLanguage } from './field-words.ts';
import type { SchemaGuide } from './schema-keys.ts';
import { listOfTexts, nearestHours } from './suggest-shape.ts';
import { suggestValue } from './suggest-value.ts';

/** What a schema's issue means to the author: which rule, at which place, with which values. */
export const describeIssue = (issue: z.core.$ZodIssue, tree: Tree, guide: SchemaGuide): readonly ReadingFinding[] => {
  const path = treePath(issue.path);
  if (treeAt(tree, path) === undefined && issue.code !== 'invalid_key') return [missing(path, guide)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], guide));
    case 'invalid_type':
      return [describeShape({ path, found: textOf(treeAt(tree, path)), expected: issue.expected }, guide)];
    case 'invalid_value':
      return severalInOne({ path, tree, guide }, issue.values.map(String)) ?? [notListed({ path, found: textOf(treeAt(tree, path)) }, issue.values.map(String), guide)];
    case 'invalid_key':
      return [suggestValue({ rule: 'id-form', place: keyAt(...path) }, String(path.at(-1)))];
    case 'invalid_union':
      return describeUnion(issue, tree, guide);
    case 'too_small':
    case 'too_big':
      return wrongLength(issue, path, tree);
    case 'invalid_format':
      return [wrongFormat(FORMATS[issue.format] ?? formatOf(path), path, textOf(treeAt(tree, path)))];
    case 'custom':
      return severalInOne({ path, tree, guide }, []) ?? [describeCustom(issue, path, tree)];
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

const wrongFormat = (variant: string, path: TreePath, found: string): ReadingFinding => {
  const place = valueAt(...path);
  const nearest = variant === 'hours' ? nearestHours(found) : null;
  return nearest === null ? { rule: 'value-shape', place, variant, values: { found } } : { rule: 'value-shape', place, variant: 'hours-near', values: { found, nearest }, fix: { replace: place, by: nearest } };
};

const unknownKey = (path: TreePath, guide: SchemaGuide): ReadingFinding => {
  const key = String(path.at(-1));
  const place = keyAt(...path);
  const mapping = path.slice(0, -1);
  const legal = guide.keysAt(mapping);
  if (path.length === 1 && RESERVED.includes(key)) return { rule: 'key-allowed', variant: 'reserved', place, values: { key } };
  const glued = /^([A-Za-z][\w-]*)[:：](.+)$/.exec(key);
  if (glued?.[1] !== undefined && glued[2] !== undefined) return { rule: 'key-known', variant: 'colon', place, values: { key, nearest: `${glued[1]}: ${glued[2].trim()}` } };
  const nearest = CHINESE_KEYS[key]?.find((candidate) => legal.includes(candidate)) ?? guide.words.keyFor(key, guide.shapeAt(mapping), legal) ?? nearestOf(key, legal);
  const known = [...legal.filter((name) => !COMMON.includes(name)), ...legal.filter((name) => COMMON.includes(name))];
  return { rule: 'key-known', place, values: { key, nearest: nearest ?? '', known: inEveryLanguage((locale) => known.join(locale === 'en' ? ', ' : '、')) }, variant: nearest !== null ? 'near' : legal.length === 0 ? 'none' : 'unknown' };
};

/** Fields that every document may carry and few need stand last in a list of names. */
const COMMON = ['lang', 'sample', 'allow'];

const missing = (path: TreePath, guide: SchemaGuide): ReadingFinding => {
  const key = String(path.at(-1) ?? '');
  const about = guide.words.textOf(guide.shapeAt(path.slice(0, -1)), key);
  return { rule: 'field-required', place: parentPlace(path), variant: about === null ? 'plain' : 'about', values: { key, ...(about === null ? {} : { about }) } };
};

/** An entry of a list that holds several, parted by signs that part nothing in a header: `[a，b，c]`. */
const severalInOne = ({ path, tree, guide }: { path: TreePath; tree: Tree; guide: SchemaGuide }, legal: readonly string[]): readonly ReadingFinding[] | null => {
  const list = treeAt(tree, path.slice(0, -1));
  if (!Array.isArray(list) || !SEPARATED.test(textOf(treeAt(tree, path)))) return null;
  const texts = list.map(textOf);
  if (texts.findIndex((entry) => SEPARATED.test(entry)) !== path.at(-1)) return []; // The first one stands for all.
  const { sign, unknown, nearest } = listOfTexts(texts.filter((entry) => entry !== ''), legal, guide.words);
  return [{ rule: 'value-shape', place: valueAt(...path), variant: unknown.length > 0 ? 'separator-listed' : 'separator', values: { found: textOf(treeAt(tree, path)), sign: sign ?? '', nearest, legal: guide.words.namesOf(legal, null) } }];
};

const SEPARATED = /[，、；;]/;

const notListed = ({ path, found }: { path: TreePath; found: string }, legal: readonly string[], guide: SchemaGuide): ReadingFinding => {
  const about = guide.words.textOf(guide.shapeAt(path.slice(0, -1)), String(path.at(-1)));
  const nearest = guide.words.valueFor(found, legal) ?? nearestOf(found, legal);
  return { rule: 'value-listed', place: valueAt(...path), values: { found, legal: guide.words.namesOf(legal, about), nearest: nearest ?? '' }, variant: nearest === null ? 'unknown' : 'near' };
};

const wrongLength = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, path: TreePath, tree: Tree): readonly ReadingFinding[] => {
  const list = treeAt(tree, path);
  if (!Array.isArray(list)) return []; // What is no list at all is reported as that.
  const found = list.length;
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  return [{ rule: 'list-length', place: keyAt(...path), variant: issue.code === 'too_big' ? 'many' : 'few', values: { found, limit, key: String(path.at(-1) ?? '') } }];
};

const describeCustom = (issue: z.core.$ZodIssueCustom, path: TreePath, tree: Tree): ReadingFinding => {
  const { rule, values }: { rule?: ReadingRuleId; values?: Readonly<Record<string, string | number>> } = issue.params ?? {};
  const found = textOf(treeAt(tree, path));
  if (rule === undefined) return { rule: 'value-shape', place: valueAt(...path), variant: 'form', values: { found } };
  return suggestValue({ rule, values: { found, ...values }, place: valueAt(...path), ...rangeVariant(rule, values) }, found, { isCount: isCount(path, tree) });
};

/** Fields that count something: a percentage in them would be recorded as that many persons. */
const COUNTS = ['numerator', 'denominator'];

const isCount = (path: TreePath, tree: Tree): boolean => {
  if (COUNTS.includes(String(path.at(-1)))) return true;
  const figure = treeAt(tree, path.slice(0, -1));
  return (path.at(-1) === 'value' || path.at(-1) === 'max') && isTreeMap(figure) && figure['unit'] !== 'percent';
};

const rangeVariant = (rule: ReadingRuleId, values: Readonly<Record<string, unknown>> = {}) => {
  if (rule !== 'number-range') return {};
  return { variant: values['min'] === undefined ? 'most' : values['max'] === undefined ? 'least' : 'between' };
};

/** Of a union the branch speaks that fits the shape of what was written. */
const describeUnion = (issue: z.core.$ZodIssueInvalidUnion, tree: Tree, guide: SchemaGuide): readonly ReadingFinding[] => {
  const path = treePath(issue.path);
  const written = treeAt(tree, path);
  const fitting = issue.errors.filter((errors) => !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0));
  const branch = fitting.toSorted((a, b) => a.length - b.length)[0];
  if (!branch) return [describeShape({ path, found: textOf(written), expected: isTreeMap(written) || Array.isArray(written) ? 'string' : 'object' }, guide)];
  return branch.flatMap((inner) => describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, tree, guide));
};

const parentPlace = (path: TreePath): Place => (path.length <= 1 ? WHOLE_FILE : keyAt(...path.slice(0, -1)));

const treePath = (path: readonly PropertyKey[]): TreePath => path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const textOf = (tree: Tree | undefined): string => (typeof tree === 'string' ? tree : tree === null || tree === undefined ? '' : Array.isArray(tree) ? '[…]' : '{…}');

import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { ReadingFinding } from '../domain/finding.ts';
import { keyAt } from '../domain/place.ts';
import type { Tree } from '../domain/tree.ts';
import { isMeantOtherwise } from './bracket-habits.ts';

/** Why YAML could not be read. */
export interface YamlProblem {
  readonly problem: string;
  /** Where the reader stopped. */
  readonly offset: number;
}

/** A tree of texts, and what was left out of it. */
export interface LoadedTree {
  readonly tree: Tree;
  readonly hasDuplicates: boolean;
  readonly findings: readonly ReadingFinding[];
  /** A key that was meant otherwise: two fields that were read as one, or half of a list. */
  readonly oddKey: string | null;
}

const DEEPEST = 32;

/** Loads YAML with every scalar as text: types are given by the schemas, which lose no digit. */
export const loadTree = (source: string): LoadedTree | YamlProblem => {
  const first = attempt(source, false);
  if (!('problem' in first) || first.problem !== 'duplicated mapping key') return first;
  const second = attempt(source, true);
  return 'problem' in second ? second : { ...second, hasDuplicates: true };
};

const attempt = (source: string, allowsDuplicates: boolean): LoadedTree | YamlProblem => {
  try {
    const findings: ReadingFinding[] = [];
    let oddKey: string | null = null;
    const noteKey = (key: string, isEmpty: boolean): void => {
      if (isMeantOtherwise(key, isEmpty)) oddKey ??= key;
    };
    const tree = toTree(load(source, { schema: FAILSAFE_SCHEMA, json: allowsDuplicates }), { path: [], findings, noteKey });
    return { tree, hasDuplicates: false, findings, oddKey };
  } catch (error) {
    if (error instanceof YAMLException) return { problem: error.reason, offset: markOf(error)?.position ?? 0 };
    // The reader of YAML is recursive; a header that exhausts the stack is nested too deep for any author.
    if (error instanceof RangeError) return { problem: 'nesting', offset: 0 };
    throw error;
  }
};

/** Some problems have no mark, whatever the types of the library say. */
const markOf = (error: YAMLException): { readonly position: number } | undefined => error.mark;

/** Keys that mean something to the machinery, never to a community. */
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype', 'toJSON', 'toString', 'valueOf', 'hasOwnProperty', 'then']);

/** Where the walk is, and what it notes; the path is only copied where something is found. */
interface Walk {
  readonly path: (string | number)[];
  readonly findings: ReadingFinding[];
  noteKey(key: string, isEmpty: boolean): void;
}

const toTree = (value: unknown, walk: Walk): Tree => {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return null;
  if (walk.path.length > DEEPEST) throw new RangeError('nested too deep');
  if (Array.isArray(value)) return value.map((child, index) => below(child, index, walk));
  // Without types of its own the reader gives texts, lists and mappings alone.
  return typeof value === 'object' ? toMap(value, walk) : null;
};

const below = (child: unknown, step: string | number, walk: Walk): Tree => {
  walk.path.push(step);
  const tree = toTree(child, walk);
  walk.path.pop();
  return tree;
};

const toMap = (value: object, walk: Walk): Tree => {
  const map: Record<string, Tree> = {};
  for (const [key, child] of Object.entries(value)) {
    walk.noteKey(key, child === null);
    if (DANGEROUS.has(key)) walk.findings.push({ rule: 'key-allowed', variant: 'dangerous', place: keyAt(...walk.path, key), values: { key } });
    else map[key] = below(child, key, walk);
  }
  return map;
};

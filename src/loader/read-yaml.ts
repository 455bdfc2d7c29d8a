import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isTreeMap, type Tree, type TreeMap } from '../domain/tree.ts';

/** The frontmatter as a tree of texts, or what kept it from being one. */
export type YamlReading =
  | { readonly tree: TreeMap }
  | { readonly problem: 'syntax'; readonly reason: string; readonly offset: number }
  | { readonly problem: 'not-a-mapping' };

/** Reads YAML with every scalar as text: types are given by the schemas, which lose no digit. */
export const readYaml = (source: string): YamlReading => {
  try {
    const value = toTree(load(source, { schema: FAILSAFE_SCHEMA }));
    return isTreeMap(value) ? { tree: value } : { problem: 'not-a-mapping' };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { problem: 'syntax', reason: error.reason, offset: error.mark?.position ?? 0 };
  }
};

const toTree = (value: unknown): Tree => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toTree);
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, toTree(child)]));
  return String(value);
};

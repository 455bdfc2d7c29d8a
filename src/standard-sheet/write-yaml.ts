import { isTreeMap, type Tree, type TreeMap } from '../domain/tree.ts';
import { writeScalar } from '../loader/quote-scalar.ts';

/** A tree as YAML: mappings of scalars on one line, everything else line by line. */
export const writeYaml = (tree: TreeMap): string => `${Object.entries(tree).flatMap(([key, value]) => lines(key, value, '')).join('\n')}\n`;

const lines = (key: string, value: Tree, indent: string): readonly string[] => {
  if (Array.isArray(value) && value.some((entry: Tree) => isTreeMap(entry))) return [`${indent}${key}:`, ...value.flatMap((entry: Tree) => entryLines(entry, `${indent}  `))];
  return [`${indent}${key}: ${flow(value)}`];
};

const entryLines = (entry: Tree, indent: string): readonly string[] => {
  if (!isTreeMap(entry) || isShort(entry)) return [`${indent}- ${flow(entry)}`];
  const [first = '', ...rest] = Object.entries(entry).flatMap(([key, value]) => lines(key, value, `${indent}  `));
  return [`${indent}- ${first.trimStart()}`, ...rest];
};

const WIDEST = 140;

const isShort = (entry: TreeMap): boolean => !Object.values(entry).some((value) => Array.isArray(value) && value.some((inner: Tree) => isTreeMap(inner))) && flow(entry).length <= WIDEST;

const flow = (tree: Tree): string => {
  if (tree === null) return '';
  if (typeof tree === 'string') return writeScalar(tree);
  if (!isTreeMap(tree)) return `[${tree.map(flow).join(', ')}]`;
  return `{${Object.entries(tree).map(([key, value]) => `${key}: ${flow(value)}`).join(', ')}}`;
};

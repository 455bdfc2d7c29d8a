import { isMap, isScalar, isPair, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TreePath } from '../../domain/tree.ts';

/** A header as nodes with their places. */
export interface Found {
  readonly root: Node | null;
  readonly source: string;
}

/** The nodes of a header, every value as text. */
export const parseHeader = (source: string): Found => ({ root: parseDocument(source, { schema: 'failsafe', uniqueKeys: false }).contents, source });

/** A node on the way along a path: what holds it, and its key where it has one. */
export interface Step {
  readonly holder: YAMLMap | YAMLSeq;
  readonly pair: Pair | null;
  readonly node: unknown;
  readonly at: number;
}

/** The nodes along a path, as far as it goes. */
export const stepsTo = (root: unknown, path: TreePath): readonly Step[] => {
  const steps: Step[] = [];
  let node = root;
  for (const key of path) {
    const step = stepAt(node, key);
    if (!step) break;
    steps.push(step);
    node = step.node;
  }
  return steps;
};

/** The node at a key or a number, or `null`. */
export const stepAt = (node: unknown, key: string | number): Step | null => {
  if (isMap(node)) {
    const at = node.items.findIndex((item) => isScalar(item.key) && String(item.key.value) === String(key));
    const pair = node.items[at];
    return pair && isPair(pair) ? { holder: node, pair, node: pair.value, at } : null;
  }
  return isSeq(node) && typeof key === 'number' && key < node.items.length ? { holder: node, pair: null, node: node.items[key], at: key } : null;
};

/** Where a node begins and ends, or `null` where it stands nowhere. */
export const rangeOf = (node: unknown): readonly [number, number] | null => {
  const range = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range : null;
  return range ? [Number(range[0]), Number(range[1])] : null;
};

/** Whether a collection stands between brackets. */
export const isFlow = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow === true;

/** How far from the beginning of its line a place is. */
export const columnOf = (source: string, at: number): number => at - (source.lastIndexOf('\n', at - 1) + 1);

/** Behind the last line that belongs to a collection; blank lines and comments below it stay below. */
export const lastLineEnd = (source: string, end: number): number => {
  const written = source.slice(0, end).trimEnd();
  const newline = source.indexOf('\n', written.length);
  return newline === -1 ? source.length : newline + 1;
};

import { isTreeMap, type Tree, type TreeMap, type TreePath } from '../domain/tree.ts';

/** A tree without the values at some paths; entries of lists close up, and nothing else changes. */
export const dropPaths = (tree: TreeMap, paths: readonly TreePath[]): TreeMap => {
  const dropped = new Set(paths.map((path) => JSON.stringify(path.map(String))));
  const keep = (node: Tree, path: readonly string[]): Tree => {
    if (node === null || typeof node === 'string') return node;
    if (isTreeMap(node)) return keepMap(node, path);
    return node.flatMap((child, index) => (isDropped([...path, String(index)]) ? [] : [keep(child, [...path, String(index)])]));
  };
  const isDropped = (path: readonly string[]): boolean => dropped.has(JSON.stringify(path));
  const keepMap = (node: TreeMap, path: readonly string[]): TreeMap =>
    Object.fromEntries(Object.entries(node).filter(([key]) => !isDropped([...path, key])).map(([key, child]) => [key, keep(child, [...path, key])]));
  return keepMap(tree, []);
};

import { isTreeMap, type Tree, type TreeMap, type TreePath } from '../domain/tree.ts';

/** A tree without its empty values, and the paths at which they stood: an empty value is absent. */
export const dropEmpty = (tree: TreeMap): { tree: TreeMap; dropped: readonly TreePath[] } => {
  const dropped: TreePath[] = [];
  const keep = (node: Tree, path: TreePath): Tree => {
    if (node === null || typeof node === 'string') return node;
    if (!isTreeMap(node)) return node.filter((child, index) => !isDropped(child, [...path, index])).map((child, index) => keep(child, [...path, index]));
    return keepMap(node, path);
  };
  const isDropped = (node: Tree, path: TreePath): boolean => {
    const empty = node === null || (typeof node === 'string' && node.trim() === '');
    if (empty) dropped.push(path);
    return empty;
  };
  const keepMap = (node: TreeMap, path: TreePath): TreeMap =>
    Object.fromEntries(
      Object.entries(node)
        .filter(([key, child]) => !isDropped(child, [...path, key]))
        .map(([key, child]) => [key, keep(child, [...path, key])]),
    );
  return { tree: keepMap(tree, []), dropped };
};

import { isTreeMap, type Tree, type TreeMap, type TreePath } from '../domain/tree.ts';

/** The paths of the empty values of a tree: an empty value is absent. */
export const emptyPaths = (tree: TreeMap): readonly TreePath[] => {
  const found: TreePath[] = [];
  const look = (node: Tree, path: TreePath): void => {
    if (node === null || typeof node === 'string') {
      if (node === null || isBlank(node)) found.push(path);
    } else if (isTreeMap(node)) {
      for (const key in node) look(node[key] ?? null, [...path, key]);
    } else {
      node.forEach((child, index) => look(child, [...path, index]));
    }
  };
  look(tree, []);
  return found;
};

const isBlank = (text: string): boolean => text === '' || text.trim() === '';

import { isTreeMap, type Tree, type TreeMap, type TreePath } from '../domain/tree.ts';

/** The paths of the empty values of a tree: an empty value is absent. */
export const emptyPaths = (tree: TreeMap): readonly TreePath[] => {
  const found: TreePath[] = [];
  const path: (string | number)[] = [];
  const look = (node: Tree, step: string | number): void => {
    path.push(step);
    if (node === null || typeof node === 'string') {
      if (node === null || isBlank(node)) found.push([...path]);
    } else if (isTreeMap(node)) {
      for (const key in node) look(node[key] ?? null, key);
    } else {
      node.forEach(look);
    }
    path.pop();
  };
  for (const key in tree) look(tree[key] ?? null, key);
  return found;
};

const isBlank = (text: string): boolean => text === '' || text.trim() === '';

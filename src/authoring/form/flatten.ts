import { isTreeList, isTreeMap, type Tree, type TreePath } from '../../domain/tree.ts';

/** A leaf of a header: a text, or a list or map without anything in it. */
export interface Leaf {
  readonly path: TreePath;
  /** The text, or which of both it is: `empty-list`, `empty-map`. */
  readonly value: string;
  readonly isText: boolean;
}

/** Every leaf of a header in its order; what has no value is left out. */
export const leavesOf = (tree: Tree, path: TreePath = []): readonly Leaf[] => {
  if (tree === null) return [];
  if (typeof tree === 'string') return [{ path, value: tree, isText: true }];
  const children: readonly (readonly [string | number, Tree])[] = isTreeMap(tree) ? Object.entries(tree) : tree.map((child, index) => [index, child] as const);
  if (children.length === 0) return path.length === 0 ? [] : [{ path, value: isTreeList(tree) ? 'empty-list' : 'empty-map', isText: false }];
  return children.flatMap(([step, child]) => leavesOf(child, [...path, step]));
};

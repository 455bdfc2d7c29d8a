/** Frontmatter as written: every scalar is text, an empty value is `null`. */
export type Tree = string | null | readonly Tree[] | TreeMap;

/** A mapping of the frontmatter. */
export interface TreeMap {
  readonly [key: string]: Tree;
}

/** Keys and positions that lead from the root of the frontmatter to a value. */
export type TreePath = readonly (string | number)[];

/** Whether a tree is a mapping. */
export const isTreeMap = (tree: Tree | undefined): tree is TreeMap =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree);

/** Whether a tree is a list. */
export const isTreeList = (tree: Tree | undefined): tree is readonly Tree[] => Array.isArray(tree);

/** The value at a path, or `undefined` where there is none. */
export const treeAt = (tree: Tree, path: TreePath): Tree | undefined => {
  let node: Tree | undefined = tree;
  for (const step of path) {
    if (node === null || node === undefined || typeof node === 'string') return undefined;
    node = childOf(node, step);
  }
  return node;
};

/** A scalar of a tree with its path. */
export interface PlacedScalar {
  readonly path: TreePath;
  readonly value: string;
}

/** Every scalar of a tree with its path, in the order of the file. */
export const scalarsOf = (tree: Tree, path: TreePath = []): readonly PlacedScalar[] => {
  const found: PlacedScalar[] = [];
  const way: (string | number)[] = [...path];
  const look = (node: Tree): void => {
    if (node === null) return;
    if (typeof node === 'string') {
      found.push({ path: [...way], value: node });
      return;
    }
    if (isTreeMap(node)) for (const key in node) step(key, node[key] ?? null);
    else node.forEach((child, index) => step(index, child));
  };
  const step = (name: string | number, child: Tree): void => {
    way.push(name);
    look(child);
    way.pop();
  };
  look(tree);
  return found;
};

function childOf(node: readonly Tree[] | TreeMap, step: string | number): Tree | undefined {
  if (isTreeMap(node)) return Object.hasOwn(node, step) ? node[step] : undefined;
  return typeof step === 'number' ? node[step] : undefined;
}

/** Whether two trees say the same, in whatever order their keys stand. */
export const sameTree = (a: Tree | undefined, b: Tree | undefined): boolean => {
  if (a === b) return true;
  if (isTreeList(a) && isTreeList(b)) return a.length === b.length && a.every((entry, index) => sameTree(entry, b[index]));
  if (!isTreeMap(a) || !isTreeMap(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameTree(a[key], b[key]));
};

import { isTreeMap, type Tree, type TreeMap, type TreePath } from '../../domain/tree.ts';

/** Every mapping of a frontmatter with its path, the outer ones first. */
export function* mappingsOf(node: Tree, path: TreePath = []): Generator<{ readonly node: TreeMap; readonly path: TreePath }> {
  if (node === null || typeof node === 'string') return;
  if (isTreeMap(node)) {
    yield { node, path };
    for (const key in node) yield* mappingsOf(node[key] ?? null, [...path, key]);
  } else {
    for (const [index, child] of node.entries()) yield* mappingsOf(child, [...path, index]);
  }
}

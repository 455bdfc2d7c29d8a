import { keyAt, valueAt } from '../place.ts';
import { isTreeMap, type Tree, type TreeMap, type TreePath } from '../tree.ts';
import { BORDER, type JoinedText } from './joined-text.ts';

/** Adds the keys and values of a header: the fields of one entry of a list stand on one line, as in a row of a table. */
export const addHeader = (joined: JoinedText, tree: TreeMap): void => {
  for (const [key, child] of Object.entries(tree)) {
    if (key === 'allow') continue; // Reasons of exceptions are looked at by `exception-explained`.
    addField(joined, [key], child);
    joined.gloss(BORDER);
  }
};

const addField = (joined: JoinedText, path: TreePath, child: Tree): void => {
  const key = String(path.at(-1));
  joined.add({ text: key, kind: 'key', placeOf: () => keyAt(...path) });
  joined.gloss('：');
  addTree(joined, path, child);
};

const addTree = (joined: JoinedText, path: TreePath, tree: Tree): void => {
  if (tree === null) return;
  if (typeof tree === 'string') {
    joined.add({ text: tree, kind: 'value', placeOf: () => valueAt(...path) });
    return;
  }
  if (isTreeMap(tree)) {
    for (const [key, child] of Object.entries(tree)) {
      addField(joined, [...path, key], child);
      joined.gloss('；');
    }
    return;
  }
  tree.forEach((child, index) => {
    addTree(joined, [...path, index], child);
    joined.gloss(typeof child === 'string' ? '；' : BORDER);
  });
};

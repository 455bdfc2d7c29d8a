import type { ReadingFinding } from '../domain/finding.ts';
import { valueAt } from '../domain/place.ts';
import { isTreeMap, type Tree, type TreeMap, type TreePath } from '../domain/tree.ts';

/** A veto may be found twice on different papers; of a fact stated twice `fact-has-one-value` says more. */
const MAY_REPEAT = ['vetoes', 'otherFacts'];

/** Ids that two entries of one list have. */
export const findRepeatedIds = (tree: TreeMap): readonly ReadingFinding[] => {
  const findings: ReadingFinding[] = [];
  const path: (string | number)[] = [];
  const look = (node: Tree, step: string | number): void => {
    if (node === null || typeof node === 'string') return;
    path.push(step);
    if (isTreeMap(node)) for (const key in node) look(node[key] ?? null, key);
    else {
      if (node.length > 1 && typeof node[0] !== 'string' && !MAY_REPEAT.includes(String(step))) findings.push(...repeatedIn(node, [...path]));
      node.forEach(look);
    }
    path.pop();
  };
  for (const key in tree) look(tree[key] ?? null, key);
  return findings;
};

function* repeatedIn(list: readonly Tree[], path: TreePath): Generator<ReadingFinding> {
  const first = new Map<string, number>();
  for (const [index, entry] of list.entries()) {
    const id = isTreeMap(entry) ? entry['id'] : undefined;
    if (typeof id !== 'string') continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else yield repeated(id, [...path, index, 'id'], [...path, earlier, 'id']);
  }
}

const repeated = (id: string, path: TreePath, earlier: TreePath): ReadingFinding => ({
  rule: 'id-unique', place: valueAt(...path), values: { id },
  related: [{ file: '', place: valueAt(...earlier), note: { 'zh-Hans': '第一次用在这里', 'zh-Hant': '第一次用在這裡', en: 'first used here' } }],
});

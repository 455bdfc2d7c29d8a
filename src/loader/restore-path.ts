import type { ReadingFinding } from '../domain/finding.ts';
import type { Place } from '../domain/place.ts';
import type { TreePath } from '../domain/tree.ts';

/** The finding with its place counted in the file, where empty entries of lists stand before it. */
export const restorePlace = (finding: ReadingFinding, empty: readonly TreePath[]): ReadingFinding => {
  const { place } = finding;
  if (place.in !== 'frontmatter' || !empty.some((path) => typeof path.at(-1) === 'number')) return finding;
  const restored: Place = { ...place, path: restorePath(place.path, empty) };
  const fix = finding.fix && 'replace' in finding.fix ? { fix: { ...finding.fix, replace: restored } } : {};
  return { ...finding, place: restored, ...fix };
};

const restorePath = (path: TreePath, empty: readonly TreePath[]): TreePath => {
  const restored: (string | number)[] = [];
  for (const step of path) {
    restored.push(typeof step === 'number' ? restoreIndex(step, droppedIn(restored, empty)) : step);
  }
  return restored;
};

const droppedIn = (list: TreePath, empty: readonly TreePath[]): readonly number[] =>
  empty.filter((path) => path.length === list.length + 1 && list.every((step, index) => path[index] === step)).map((path) => Number(path.at(-1)));

const restoreIndex = (index: number, dropped: readonly number[]): number => {
  let restored = index;
  for (const gap of dropped.toSorted((a, b) => a - b)) if (gap <= restored) restored++;
  return restored;
};

import { isTreeList, isTreeMap, type Tree, type TreePath } from '../domain/tree.ts';

/** The tree with a value at a path; `null` takes the value away, and with it whatever above it has nothing left. */
export const withValue = (tree: Tree | undefined, [step, ...rest]: TreePath, value: Tree): Tree => {
  if (step === undefined) return value;
  if (typeof step === 'number') return withEntry(isTreeList(tree) ? tree : [], step, { rest, value });
  const map = isTreeMap(tree) ? tree : {};
  const inner = withValue(map[step], rest, value);
  if (!isNothing(inner)) return { ...map, [step]: inner };
  return Object.fromEntries(Object.entries(map).filter(([key]) => key !== step));
};

const withEntry = (list: readonly Tree[], at: number, { rest, value }: { readonly rest: TreePath; readonly value: Tree }): Tree => {
  const inner = withValue(list[at], rest, value);
  if (isNothing(inner)) return list.filter((_, index) => index !== at);
  return at < list.length ? list.map((entry, index) => (index === at ? inner : entry)) : [...list, inner];
};

/** Nothing, or a mapping or list in which nothing is left. */
const isNothing = (tree: Tree): boolean => tree === null || (typeof tree === 'object' && Object.keys(tree).length === 0);

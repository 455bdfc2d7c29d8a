import { isTreeList, isTreeMap, type Tree, type TreeMap, type TreePath } from '../domain/tree.ts';

/**
 * The tree with a value at a path of keys; `null` takes the value away and with it every mapping above that has
 * nothing left. A mapping or list that is put in empty stays: no faults were counted, none of the criteria is met.
 */
export const setIn = (tree: TreeMap, [key, ...rest]: TreePath, value: Tree): TreeMap => {
  if (key === undefined) return isTreeMap(value) ? value : tree;
  const name = String(key);
  if (rest.length === 0) return value === null ? without(tree, name) : { ...tree, [name]: value };
  const below = tree[name];
  const inner = setIn(isTreeMap(below) ? below : {}, rest, value);
  return value === null && Object.keys(inner).length === 0 ? without(tree, name) : { ...tree, [name]: inner };
};

/** The tree without one of its keys. */
export const without = (tree: TreeMap, name: string): TreeMap => Object.fromEntries(Object.entries(tree).filter(([key]) => key !== name));

/** The mapping at a key, empty where there is none. */
export const mapAt = (tree: TreeMap | undefined, key: string): TreeMap => {
  const found = tree && Object.hasOwn(tree, key) ? tree[key] : undefined;
  return isTreeMap(found) ? found : {};
};

/** The text at a key, empty where there is none; of a text in several languages the first. */
export const textIn = (tree: TreeMap, key: string): string => {
  const found = Object.hasOwn(tree, key) ? tree[key] : undefined;
  if (typeof found === 'string') return found;
  const first = isTreeMap(found) ? Object.values(found)[0] : undefined;
  return typeof first === 'string' ? first : '';
};

/** The texts of a list at a key. */
export const listIn = (tree: TreeMap, key: string): readonly string[] => {
  const found = Object.hasOwn(tree, key) ? tree[key] : undefined;
  return isTreeList(found) ? found.filter((entry) => typeof entry === 'string') : [];
};

/** The mappings of a list at a key. */
export const listOfClaims = (tree: TreeMap, key: string): readonly TreeMap[] => {
  const found = Object.hasOwn(tree, key) ? tree[key] : undefined;
  return isTreeList(found) ? found.filter(isTreeMap) : [];
};

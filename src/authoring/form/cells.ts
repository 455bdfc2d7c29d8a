import { isTreeList, isTreeMap, type Tree } from '../../domain/tree.ts';
import { readCell, writeCell } from './form.ts';
import type { CellForm } from './layout.ts';

const NOTHING = '无';
const BORDER = '、';

/** A value as a cell, or `null` where the cell could not be read back as the same. */
export const cellOf = (tree: Tree | undefined, form: CellForm | undefined): string | null => {
  if (tree === undefined || tree === null) return null;
  if (form === undefined) return typeof tree === 'string' && tree !== '' ? writeCell(tree) : null;
  const words = form === 'list' ? wordsOfList(tree) : wordsOfCounts(tree);
  if (words === null || words.includes(NOTHING)) return null;
  return words.length === 0 ? NOTHING : words.join(BORDER);
};

/** The value of a cell; `null` for an empty one. */
export const valueOfCell = (cell: string, form: CellForm | undefined): Tree => {
  const text = cell.trim();
  if (text === '') return null;
  if (form === undefined) return readCell(text);
  const words = text === NOTHING ? [] : text.split(/[、,，;；]\s*/u).filter((word) => word !== '');
  if (form === 'list') return words;
  return Object.fromEntries(words.map((word) => {
    const [name = '', count = '1'] = word.split(/[:：×]/u).map((part) => part.trim());
    return [name, count];
  }));
};

const PLAIN = /^[^\s、,，;；:：×"']+$/u;

const wordsOfList = (tree: Tree): readonly string[] | null => (isTreeList(tree) && tree.every((word): word is string => typeof word === 'string' && PLAIN.test(word)) ? tree : null);

const wordsOfCounts = (tree: Tree): readonly string[] | null => {
  if (!isTreeMap(tree)) return null;
  const words = Object.entries(tree).map(([name, count]) => (PLAIN.test(name) && typeof count === 'string' && PLAIN.test(count) ? `${name}:${count}` : null));
  return words.every((word) => word !== null) ? words : null;
};

import { isTreeList, isTreeMap, type Tree, type TreeMap, type TreePath } from '../../domain/tree.ts';
import { putAt } from '../import/extraction.ts';
import { RefusedSource } from '../source/source-document.ts';
import { valueOfCell } from './cells.ts';
import { type FormReading, readCell } from './form.ts';
import type { TableLayout } from './layout.ts';

/** The document that a form holds. */
export interface FormDocument {
  readonly header: TreeMap;
  readonly body: string;
}

/** Reads the document that a form holds; nothing is guessed, a table whose first row was changed is refused. */
export const readForm = ({ tables }: FormReading, layouts: readonly TableLayout[]): FormDocument => {
  let header: Tree = {};
  for (const layout of layouts) {
    const table = tables.get(layout.id);
    if (table) header = layout.shape === 'fields' ? readFields(header, layout, table) : readRows(header, layout, table);
  }
  for (const [path = '', sort = '', value = ''] of tables.get('others')?.slice(2) ?? []) if (path !== '') header = putAt(header, pathOf(path), otherValue(sort, value));
  const body = (tables.get('body')?.slice(2) ?? []).map(([line = '']) => readCell(line)).join('\n');
  const packed = pack(header);
  return { header: isTreeMap(packed) ? packed : {}, body };
};

type Table = readonly (readonly string[])[];

const readFields = (header: Tree, layout: Extract<TableLayout, { shape: 'fields' }>, [keys = [], , ...rows]: Table): Tree => {
  const column = columnOf(keys, 'value', layout.id);
  const known = new Map(layout.fields.map((field) => [field.key, field]));
  return rows.reduce<Tree>((tree, row) => {
    const field = known.get(row[0] ?? '');
    const value = field ? valueOfCell(row[column] ?? '', field.form) : null;
    return field && value !== null ? putAt(tree, field.key.split('.'), value) : tree;
  }, header);
};

const readRows = (header: Tree, layout: Extract<TableLayout, { shape: 'rows' }>, [keys = [], , ...rows]: Table): Tree => {
  const columns = layout.fields.map((field) => ({ field, column: columnOf(keys, field.key, layout.id) }));
  const yearColumn = keys.indexOf('^year');
  let tree = header;
  for (const row of rows) {
    const cells = columns.flatMap(({ field, column }) => {
      const value = valueOfCell(row[column] ?? '', field.form);
      return value === null ? [] : [{ path: field.key.split('.'), value }];
    });
    if (cells.length === 0 || (layout.needs !== undefined && !cells.some(({ path }) => path.join('.') === layout.needs))) continue;
    const place = placeOf(row[0] ?? '', layout.at, { tree, year: yearColumn < 0 ? '' : (row[yearColumn] ?? '') });
    if (place === null) throw new RefusedSource('form-damaged', { found: `${layout.id}: ${row.filter((cell) => cell !== '').join(' ').slice(0, 40)}` });
    for (const { path, value } of cells) tree = putAt(tree, [...place, ...path], value);
  }
  return tree;
};

const columnOf = (keys: readonly string[], key: string, table: string): number => {
  const at = keys.indexOf(key);
  if (at < 0) throw new RefusedSource('form-damaged', { found: `${table}: ${key}` });
  return at;
};

/** Where a row belongs: by its number or key, else behind the last one, in the year that it names. */
const placeOf = (number: string, at: readonly string[], { tree, year }: { tree: Tree; year: string }): TreePath | null => {
  if (at.includes('@')) return number === '' ? null : at.map((step) => (step === '@' ? readCell(number) : step));
  const numbers = /^\d+(?:\.\d+)*$/.test(number) ? number.split('.').map((part) => Number(part) - 1) : [];
  const path: (string | number)[] = [];
  for (const step of at) {
    if (step !== '*') path.push(step);
    else {
      const index = numbers.shift() ?? freePlace(tree, path, { year, isLast: path.length === at.length - 1 });
      if (index === null || index < 0) return null;
      path.push(index);
    }
  }
  return path;
};

const freePlace = (tree: Tree, path: TreePath, { year, isLast }: { year: string; isLast: boolean }): number | null => {
  const list = listAt(tree, path);
  if (isLast) return list.length;
  const found = list.findIndex((entry) => isTreeMap(entry) && entry['year'] === year.trim());
  return found < 0 ? null : found;
};

const listAt = (tree: Tree, path: TreePath): readonly Tree[] => {
  const found = path.reduce<Tree>((node, step) => (isTreeMap(node) ? (node[String(step)] ?? null) : isTreeList(node) && typeof step === 'number' ? (node[step] ?? null) : null), tree);
  return isTreeList(found) ? found : [];
};

const pathOf = (text: string): TreePath => {
  try {
    const path: unknown = JSON.parse(text);
    if (Array.isArray(path) && path.every((step) => typeof step === 'string' || (Number.isInteger(step) && step >= 0 && step < 10_000))) return path as TreePath; // Just looked at.
  } catch {
    // Refused below, as any other text that is no path.
  }
  throw new RefusedSource('form-damaged', { found: text.slice(0, 40) });
};

const otherValue = (sort: string, value: string): Tree => (sort === 'empty-list' ? [] : sort === 'empty-map' ? {} : readCell(value));

/** A header without the gaps that deleted rows leave in lists. */
const pack = (tree: Tree): Tree => {
  if (isTreeList(tree)) return tree.filter((entry) => entry !== null).map(pack);
  return isTreeMap(tree) ? Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, pack(value)])) : tree;
};

import { isTreeList, isTreeMap, type Tree, treeAt, type TreeMap, type TreePath } from '../../domain/tree.ts';
import { cellOf } from './cells.ts';
import { leavesOf } from './flatten.ts';
import { type Form, type FormColumn, type FormMark, type FormSheet, quoteCell, writeCell } from './form.ts';
import type { FieldLayout, TableLayout } from './layout.ts';

/** Words for the parts of a form. */
export interface FormWords {
  label(key: string): string;
  /** What belongs into a field, by its place in the schemas. */
  hint(key: string | undefined): string;
  /** What is shown beside an entry, such as the title and the rule of an item. */
  shown(table: string, key: string): string;
  /** What usually stands in a cell of an empty row, such as the unit of a fact. */
  usual(table: string, key: string, field: string): string;
}

/** What a form is filled with. */
export interface FormContent {
  readonly mark: FormMark;
  readonly title: string;
  readonly header: TreeMap;
  readonly body: string;
}

/** A document as a form: every value of its header stands in just one cell, what has no place of its own in the last table. */
export const fillForm = ({ mark, title, header, body }: FormContent, layouts: readonly TableLayout[], words: FormWords): Form => {
  const claimed = new Set<string>();
  const claim = (path: TreePath, value: Tree): void => {
    for (const leaf of leavesOf(value, path)) claimed.add(JSON.stringify(leaf.path));
    claimed.add(JSON.stringify(path));
  };
  const sheets = layouts.map((layout) => (layout.shape === 'fields' ? fieldSheet(layout, { header, words, claim }) : rowSheet(layout, { header, words, claim })));
  const others = leavesOf(header).filter(({ path }) => !claimed.has(JSON.stringify(path)));
  return { mark, title, sheets: [...sheets, otherSheet(others, words), bodySheet(body, words)] };
};

interface Filling {
  readonly header: TreeMap;
  readonly words: FormWords;
  readonly claim: (path: TreePath, value: Tree) => void;
}

const fieldSheet = (layout: Extract<TableLayout, { shape: 'fields' }>, { header, words, claim }: Filling): FormSheet => ({
  id: layout.id, title: words.label(layout.title),
  columns: [
    { key: '', label: '', width: 14 }, { key: '^label', label: words.label('form.field'), width: 16, isShown: true },
    { key: 'value', label: words.label('form.value'), width: 50 }, { key: '^hint', label: words.label('form.hint'), width: 60, isShown: true },
  ],
  rows: layout.fields.map((field) => {
    const path = field.key.split('.');
    return [field.key, words.label(field.label), cellAt(header, path, { field, claim }), words.hint(field.hint)];
  }),
});

const cellAt = (header: TreeMap, path: TreePath, { field, claim }: { field: FieldLayout; claim: Filling['claim'] }): string => {
  const value = treeAt(header, path);
  const cell = cellOf(value, field.form);
  if (cell === null || value === undefined) return '';
  claim(path, value);
  return cell;
};

const rowSheet = (layout: Extract<TableLayout, { shape: 'rows' }>, filling: Filling): FormSheet => {
  const { header, words, claim } = filling;
  const hasYear = layout.at.filter((step) => step === '*').length > 1;
  const shown = layout.keys ? [{ key: '^entry', label: words.label('form.entry'), width: 50, isShown: true } as const] : [];
  const columns: readonly FormColumn[] = [
    { key: '', label: words.label(layout.at.includes('@') ? 'form.id' : 'form.number'), width: 10 }, ...shown,
    ...(hasYear ? [{ key: '^year', label: words.label('form.year'), width: 8 }] : []),
    ...layout.fields.map((field) => ({ key: field.key, label: [words.label(field.label), words.hint(field.hint)].filter((part) => part !== '').join('：'), width: field.width ?? 14, ...(field.choices ? { choices: field.choices } : {}) })),
  ];
  const places = [...placesOf(header, layout.at), ...(layout.keys ?? []).map((key): TreePath => layout.at.map((step) => (step === '@' ? key : step)))];
  const known = new Map(places.map((path) => [JSON.stringify(path), path]));
  const rows = [...known.values()].map((path) => [
    numberOf(path, layout.at), ...(layout.keys ? [words.shown(layout.id, String(path.at(-1)))] : []), ...(hasYear ? [yearOf(header, path)] : []),
    ...layout.fields.map((field) => (isFilled(header, path, layout.needs) ? cellAt(header, [...path, ...field.key.split('.')], { field, claim }) : words.usual(layout.id, String(path.at(-1)), field.key))),
  ]);
  return { id: layout.id, title: words.label(layout.title), columns, rows: [...rows, ...Array.from({ length: layout.blank }, () => columns.map(() => ''))] };
};

const isFilled = (header: TreeMap, path: TreePath, needs: string | undefined): boolean => needs === undefined || typeof treeAt(header, [...path, needs]) === 'string';

/** Every path in a header that a path with `*` and `@` stands for. */
const placesOf = (tree: Tree | undefined, at: readonly string[], before: TreePath = []): readonly TreePath[] => {
  const [step, ...rest] = at;
  if (step === undefined) return [before];
  if (step === '*') return isTreeList(tree) ? tree.flatMap((child, index) => placesOf(child, rest, [...before, index])) : [];
  if (step === '@') return isTreeMap(tree) ? Object.entries(tree).flatMap(([key, child]) => placesOf(child, rest, [...before, key])) : [];
  return isTreeMap(tree) && Object.hasOwn(tree, step) ? placesOf(tree[step], rest, [...before, step]) : [];
};

/** `2.1` for the first measure of the second year; the key of an entry of a map. */
const numberOf = (path: TreePath, at: readonly string[]): string =>
  at.includes('@') ? writeCell(String(path.at(-1))) : path.filter((_, index) => at[index] === '*').map((index) => Number(index) + 1).join('.');

const yearOf = (header: TreeMap, path: TreePath): string => {
  const year = treeAt(header, [...path.slice(0, 2), 'year']);
  return typeof year === 'string' ? year : '';
};

const otherSheet = (leaves: ReturnType<typeof leavesOf>, words: FormWords): FormSheet => ({
  id: 'others', title: words.label('form.others'),
  columns: [{ key: '', label: words.label('form.path'), width: 40 }, { key: 'sort', label: words.label('form.sort'), width: 12 }, { key: 'value', label: words.label('form.value'), width: 60 }],
  rows: leaves.map(({ path, value, isText }) => [pathCell(path), isText ? 'text' : value, isText ? quoteCell(value) : '']),
});

const pathCell = (path: TreePath): string => `[${path.map((step) => (typeof step === 'number' ? String(step) : quoteCell(step))).join(',')}]`;

const bodySheet = (body: string, words: FormWords): FormSheet => ({
  id: 'body', title: words.label('form.body'), columns: [{ key: '', label: words.label('form.bodyHint'), width: 100 }],
  rows: (body === '' ? [] : body.split('\n')).map((line) => [writeCell(line)]),
});

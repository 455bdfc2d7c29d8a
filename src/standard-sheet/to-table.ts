import { isTreeMap, type Tree, type TreeMap, treeAt } from '../domain/tree.ts';
import { COLUMNS, LANGUAGE_ENDINGS, LIST_SETTINGS, ROW_NAMES, type RowKind, SETTINGS, WORD_SETTINGS } from './columns.ts';

/** A table as rows of cells, its head first. */
export type Table = readonly (readonly string[])[];

type Cells = Readonly<Record<string, Tree | undefined>>;

interface Row {
  readonly kind: RowKind;
  readonly cells: Cells;
}

/** A standard as a table: one row for each setting, dimension, item, level, band and so on. */
export const standardTable = (standard: TreeMap): Table => {
  const rows = [...rowsOf(standard)];
  const used = COLUMNS.flatMap(({ key, name, form }) => {
    const languages = form === 'words' ? (['zhHans', 'zhHant', 'en'] as const) : (['zhHans'] as const);
    return languages.filter((language) => rows.some((row) => cellOf(row, key, language) !== '')).map((language) => ({ key, language, head: language === 'zhHans' ? name : `${name}${LANGUAGE_ENDINGS[language]}` }));
  });
  return [used.map(({ head }) => head), ...rows.map((row) => used.map(({ key, language }) => cellOf(row, key, language)))];
};

const cellOf = ({ kind, cells }: Row, key: string, language: 'zhHans' | 'zhHant' | 'en'): string => {
  if (key === 'row') return language === 'zhHans' ? ROW_NAMES[kind] : '';
  const value = cells[key];
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return language === 'zhHans' ? plain(value, key) : '';
  if (isTreeMap(value)) return textOf(value[language]);
  return language === 'zhHans' ? value.map(textOf).join('、') : '';
};

const FLAGS: Readonly<Record<string, string>> = { true: '是', false: '否' };

const plain = (value: string, key: string): string => (COLUMNS.find((column) => column.key === key)?.form === 'flag' ? (FLAGS[value] ?? value) : value);

const textOf = (tree: Tree | undefined): string => (typeof tree === 'string' ? tree : '');

function* rowsOf(standard: TreeMap): Generator<Row> {
  for (const setting of SETTINGS) {
    const value = treeAt(standard, setting.split('.'));
    if (value === undefined || value === null) continue;
    yield { kind: 'setting', cells: WORD_SETTINGS.includes(setting) ? { id: setting, title: value } : { id: setting, value: LIST_SETTINGS.includes(setting) ? value : textOf(value) } };
  }
  for (const cells of listOf(standard, 'dimensions')) yield { kind: 'dimension', cells };
  for (const item of listOf(standard, 'items')) yield* itemRows(item);
  for (const bonus of listOf(standard, 'bonus')) yield* bonusRows(bonus);
  for (const cells of listOf(standard, 'vetoes')) yield { kind: 'veto', cells };
  for (const cells of listOf(standard, 'preconditions')) yield { kind: 'precondition', cells };
  for (const cells of listOf(standard, 'grades')) yield { kind: 'grade', cells };
  for (const stage of listOf(standard, 'stages')) yield { kind: 'stage', cells: { ...stage, ...mapOf(stage['combine']) } };
}

function* itemRows(item: TreeMap): Generator<Row> {
  const of = item['id'];
  yield { kind: 'item', cells: item };
  for (const [list, kind] of [['rubric', 'level'], ['criteria', 'criterion'], ['faults', 'fault'], ['bands', 'band']] as const) {
    for (const part of listOf(item, list)) yield { kind, cells: { ...part, of } };
  }
  for (const profile of listOf(item, 'byKind')) for (const band of listOf(profile, 'bands')) yield { kind: 'band', cells: { ...band, of, kinds: profile['kinds'] } };
}

function* bonusRows(bonus: TreeMap): Generator<Row> {
  yield { kind: 'bonus', cells: bonus };
  for (const [id, points] of Object.entries(mapOf(bonus['levels']))) yield { kind: 'bonus-level', cells: { of: bonus['id'], id, points } };
}

const listOf = (tree: TreeMap, key: string): readonly TreeMap[] => {
  const list = tree[key];
  return Array.isArray(list) ? list.filter((entry: Tree) => isTreeMap(entry)) : [];
};

const mapOf = (tree: Tree | undefined): TreeMap => (isTreeMap(tree) ? tree : {});

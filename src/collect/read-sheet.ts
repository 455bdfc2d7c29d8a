import exceljs, { type Cell, type Worksheet } from 'exceljs';
import { parseDay } from '../domain/day.ts';
import { parseDecimal } from '../domain/decimal.ts';
import { isLocale } from '../domain/locale.ts';
import type { Item } from '../domain/standard.ts';
import type { TreeMap } from '../domain/tree.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import type { Bench } from '../workbench/bench.ts';
import { type Draft, newDraft } from '../workbench/draft.ts';
import { setIn } from '../workbench/edit-tree.ts';
import { tidyNumber } from '../workbench/read-number.ts';
import { readInput, type ReadCell } from './read-input.ts';
import { type Column, COLUMNS, FIRST_ROW, formulaOf, HEAD_ROWS, type HeadRow, KEY_SHEET, rowsOf } from './sheet-layout.ts';

/** Something in a workbook that somebody has to look at. */
export interface SheetProblem {
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  /** A note keeps nobody from taking the workbook in. */
  readonly isNote: boolean;
}

/** A workbook that was handed in. */
export interface ReadSheet {
  readonly draft: Draft;
  readonly problems: readonly SheetProblem[];
  /** The cell of each item's row and column, for what the check has to say. */
  readonly cellOf: (item: string, field: string) => string;
  readonly sheet: string;
}

/** What a workbook says of itself, or `null` where it is none of ours. */
export const openSheet = async (bytes: Uint8Array): Promise<{ readonly page: string; readonly read: (bench: Bench) => ReadSheet } | null> => {
  const workbook = new exceljs.Workbook();
  try {
    // The library takes any bytes, its types name an older buffer.
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  } catch {
    return null; // A damaged file says nothing of itself.
  }
  const key = workbook.getWorksheet(KEY_SHEET);
  const sheet = workbook.worksheets.find((candidate) => candidate !== key);
  if (!key || !sheet) return null;
  const said = new Map(Array.from({ length: key.rowCount }, (_, index) => [cellText(key.getCell(`A${index + 1}`)), cellText(key.getCell(`B${index + 1}`))] as const));
  const page = said.get('page');
  return page === undefined ? null : { page, read: (bench) => readRows(sheet, said, bench) };
};

interface Reading {
  readonly sheet: Worksheet;
  readonly t: Translate;
  readonly own: Translate;
  readonly problems: SheetProblem[];
}

const readRows = (sheet: Worksheet, said: ReadonlyMap<string, string>, bench: Bench): ReadSheet => {
  const locale = said.get('locale') ?? '';
  const reading: Reading = { sheet, t: translator(bench.locale), own: translator(isLocale(locale) ? locale : 'zh-Hans'), problems: [] };
  const rows = findRows(reading, bench);
  let draft = readHead(reading, said, bench);
  const base: unknown = JSON.parse(said.get('base') ?? '{}');
  draft = { ...draft, header: { ...draft.header, standard: said.get('standard') ?? '', base: { ...asTexts(base), for: `${bench.page}/${draft.stage}${draft.reviewer === '' ? '' : `.${draft.reviewer}`}` } } };
  for (const [item, row] of rows) {
    const answer = readAnswer(reading, item, row);
    if (Object.keys(answer).length > 0) draft = { ...draft, header: setIn(draft.header, ['answers', item.id], answer) };
  }
  const rowOf = new Map([...rows].map(([item, row]) => [item.id, row]));
  return { draft, problems: reading.problems, sheet: sheet.name, cellOf: (item, field) => `${COLUMNS[columnOf(field)]}${rowOf.get(item) ?? FIRST_ROW}` };
};

const asTexts = (value: unknown): TreeMap => JSON.parse(JSON.stringify(value), (_key, part: unknown) => (typeof part === 'number' ? String(part) : part)) as TreeMap; // Only what this program wrote into the hidden sheet.

const columnOf = (field: string): Column => {
  switch (field) {
    case 'denominator':
      return 'second';
    case 'approvedBy':
      return 'by';
    case 'note':
    case 'reason':
    case 'na':
    case 'evidence':
      return field;
    default:
      return 'input';
  }
};

const problem = ({ sheet, problems }: Reading, cell: string, message: string): void => void problems.push({ sheet: sheet.name, cell, message, isNote: false });

/** Rows are known by the id in their first cell, wherever they stand. */
const findRows = (reading: Reading, { standard }: Bench): ReadonlyMap<Item, number> => {
  const { sheet, t } = reading;
  const items = new Map(rowsOf(standard).map((item) => [item.id, item]));
  const rows = new Map<Item, number>();
  for (let row = FIRST_ROW; row <= Math.min(sheet.rowCount, FIRST_ROW + 400); row++) {
    const id = cellText(sheet.getCell(`A${row}`));
    const item = items.get(id);
    if (item && rows.has(item)) problem(reading, `A${row}`, t('collect.cellTwice', { found: id }));
    else if (item) rows.set(item, row);
    else if (id !== '') problem(reading, `A${row}`, t('collect.cellItem', { found: id }));
  }
  for (const [id, item] of items) if (!rows.has(item)) problem(reading, `A${FIRST_ROW}`, t('collect.cellGone', { found: id }));
  return rows;
};

const readHead = (reading: Reading, said: ReadonlyMap<string, string>, bench: Bench): Draft => {
  const { sheet, own, t } = reading;
  const field = (name: HeadRow): string => cellText(sheet.getCell(`B${HEAD_ROWS[name]}`)).trim();
  // Only what this program wrote into the hidden sheet.
  const stages = JSON.parse(said.get('stages') ?? '[]') as readonly { value: string; label: string }[];
  const label = field('stage');
  const chosen = stages.find((candidate) => candidate.label === label || candidate.value === label);
  if (!chosen) problem(reading, `B${HEAD_ROWS.stage}`, t('collect.cellChoice', { found: label, known: stages.map((stage) => stage.label).join('、') }));
  const stage = bench.standard.stages.find(({ id }) => id === chosen?.value)?.id ?? 'street';
  const ties = field('ties');
  const date = field('date').replaceAll(/[./年月]/g, '-').replace(/日$/, '').replaceAll(/-(\d)(?!\d)/g, '-0$1');
  if (date !== '' && !parseDay(date)) problem(reading, `B${HEAD_ROWS.date}`, t('collect.cellNumber', { found: date }));
  const isYes = [own('review.yes'), '是', 'yes', '√'].includes(field('confirm'));
  const fields: TreeMap = {
    ...(isYes ? { status: 'submitted' } : {}),
    ...(date === '' ? {} : { date }),
    ...(ties === '' ? {} : { ties: [own('review.tiesNone'), '无', '無', 'none', '没有', '沒有'].includes(ties) ? [] : ties.split(/[；;\n]/).map((tie) => tie.trim()).filter((tie) => tie !== '') }),
    ...(field('post') + field('organisation') === '' ? {} : { reviewer: { ...(field('post') === '' ? {} : { post: field('post') }), ...(field('organisation') === '' ? {} : { organisation: field('organisation') }) } }),
  };
  const blank = newDraft(bench, stage, field('reviewer'));
  return { ...blank, header: { ...blank.header, ...fields } };
};

const readAnswer = (reading: Reading, item: Item, row: number): TreeMap => {
  const { sheet, own, t } = reading;
  const at = (column: Column): Cell => sheet.getCell(`${COLUMNS[column]}${row}`);
  const text = (column: Column): string => cellText(at(column)).trim();
  const read = readInput({ input: text('input'), second: text('second') }, item, own);
  for (const each of read.problems) problem(reading, at(each.column).address, wordsOf(each, t));
  checkFormula(reading, item, row);
  const na = naOf(reading, text('na'), at('na').address);
  const evidence = text('evidence').split(/[、,，\s]+/).filter((id) => id !== '');
  return {
    ...(na === null ? read.answer : { na }),
    ...(text('reason') === '' ? {} : { reason: text('reason') }),
    ...(text('by') === '' ? {} : { approvedBy: text('by') }),
    ...(text('note') === '' ? {} : { note: text('note') }),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
};

const wordsOf = ({ kind, found, known }: ReadCell, t: Translate): string => (kind === 'fault' ? t('collect.cellFault', { found }) : kind === 'choice' ? t('collect.cellChoice', { found, known }) : t('collect.cellNumber', { found }));

const naOf = (reading: Reading, text: string, cell: string): string | null => {
  if (text === '') return null;
  const { own, t } = reading;
  const states = ['no-event', 'not-applicable'] as const;
  const found = states.find((state) => text === own(`enum.naState.${state}`) || text === state);
  if (!found) problem(reading, cell, t('collect.cellChoice', { found: text, known: states.map((state) => own(`enum.naState.${state}`)).join('、') }));
  return found ?? null;
};

/** The points are computed again, so a broken formula is only said. */
const checkFormula = (reading: Reading, item: Item, row: number): void => {
  const expected = formulaOf(item, row, reading.own);
  const cell = reading.sheet.getCell(`${COLUMNS.score}${row}`);
  if (expected !== null && cell.formula !== expected) reading.problems.push({ sheet: reading.sheet.name, cell: cell.address, message: reading.t('collect.cellFormula'), isNote: true });
};

/** What a cell shows, without anything that only formats it. */
export const cellText = (cell: Cell): string => {
  const { value } = cell;
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return plainNumber(value);
  return typeof value === 'object' ? ('result' in value ? cellResult(value.result) : cell.text) : String(value);
};

const cellResult = (result: unknown): string => (typeof result === 'number' ? plainNumber(result) : typeof result === 'string' ? result : '');

/** A number of a cell in plain digits: cells hold doubles, which print their own noise. */
const plainNumber = (value: number): string => {
  const text = tidyNumber(String(Number(value.toFixed(6))));
  return parseDecimal(text) ? text : String(value);
};

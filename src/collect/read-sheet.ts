import exceljs, { type Cell, type Worksheet } from 'exceljs';
import { parseDay } from '../domain/day.ts';
import { isLocale } from '../domain/locale.ts';
import type { Item } from '../domain/standard.ts';
import type { TreeMap, TreePath } from '../domain/tree.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import type { Bench } from '../workbench/bench.ts';
import { type Draft, newDraft } from '../workbench/draft.ts';
import { listOfClaims, setIn, textIn } from '../workbench/edit-tree.ts';
import { readInput, type ReadCell } from './read-input.ts';
import { readEnd } from './read-sheet-end.ts';
import { cellText, dayText } from './sheet-cells.ts';
import { type Column, COLUMNS, END_COLUMNS, FIRST_ROW, formulaOf, HEAD_ROWS, type HeadRow, KEY_SHEET, rowsOf } from './sheet-layout.ts';

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
  /** The cell in which a value of the frontmatter stands, for what the check has to say. */
  readonly cellOf: (path: TreePath) => string | null;
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

/** A sheet while it is read: its own language, and that of those who collect. */
export interface Reading {
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
  const items = new Map(rowsOf(bench.standard).map((item) => [item.id, item]));
  for (const [id, row] of rows) {
    const item = items.get(id);
    if (!item) continue;
    const answer = readAnswer(reading, item, row);
    if (Object.keys(answer).length > 0) draft = { ...draft, header: setIn(draft.header, ['answers', id], answer) };
  }
  const { fields, body } = readEnd(reading, bench, rows);
  draft = { ...draft, body, header: { ...draft.header, ...fields } };
  return { draft, problems: reading.problems, sheet: sheet.name, cellOf: (path) => cellAt(path, rows, draft) };
};

/** The cell in which a value of the frontmatter stands, or `null` where it stands in none. */
const cellAt = ([part, name = '', field, below]: TreePath, rows: ReadonlyMap<string, number>, draft: Draft): string | null => {
  const at = (id: string, column: string): string | null => (rows.has(id) ? `${column}${rows.get(id) ?? FIRST_ROW}` : null);
  switch (part) {
    case 'answers':
      return at(String(name), COLUMNS[columnOf(String(field ?? ''))]);
    case 'bonus':
      return at(String(name), field === 'note' ? END_COLUMNS.bonusNote : END_COLUMNS.bonusPoints);
    case 'preconditions':
      return at(String(name), END_COLUMNS.met);
    case 'vetoes':
      return at(textIn(listOfClaims(draft.header, 'vetoes')[Number(name)] ?? {}, 'id'), END_COLUMNS[below === 'document' || below === 'on' ? below : 'by']);
    case 'reviewer':
      return `B${name === 'organisation' ? HEAD_ROWS.organisation : HEAD_ROWS.post}`;
    case 'date':
    case 'ties':
      return `B${HEAD_ROWS[part]}`;
    case 'status':
      return `B${HEAD_ROWS.confirm}`;
    default:
      return null;
  }
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
const findRows = ({ sheet, t, own, problems }: Reading, { standard }: Bench): ReadonlyMap<string, number> => {
  const known = new Set([...rowsOf(standard), ...(standard.bonus ?? []), ...(standard.vetoes ?? []), ...(standard.preconditions ?? [])].map(({ id }) => id)).add(own('review.body'));
  const rows = new Map<string, number>();
  const say = (row: number, message: string): void => void problems.push({ sheet: sheet.name, cell: `A${row}`, message, isNote: false });
  for (let row = FIRST_ROW; row <= Math.min(sheet.rowCount, FIRST_ROW + 400); row++) {
    const id = cellText(sheet.getCell(`A${row}`)).trim();
    if (rows.has(id)) say(row, t('collect.cellTwice', { found: id }));
    else if (known.has(id)) rows.set(id, row);
    else if (id !== '') say(row, t('collect.cellItem', { found: id }));
  }
  const order = rowsOf(standard).map(({ id }) => id);
  for (const id of known) if (!rows.has(id)) say(FIRST_ROW + Math.max(order.indexOf(id), 0), t('collect.cellGone', { found: id }));
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
  const date = dayText(field('date'));
  if (date !== '' && !parseDay(date)) problem(reading, `B${HEAD_ROWS.date}`, t('collect.cellDate', { found: field('date') }));
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

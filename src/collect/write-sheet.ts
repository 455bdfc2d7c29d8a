import exceljs, { type Cell, type Worksheet } from 'exceljs';
import type { Answer } from '../domain/assessment.ts';
import type { Item } from '../domain/standard.ts';
import type { ViewContext } from '../views/context.ts';
import type { ReviewItem, ReviewView } from '../views/review/review.ts';
import type { Bench } from '../workbench/bench.ts';
import { baseTree, type Draft } from '../workbench/draft.ts';
import { listIn, mapAt, textIn } from '../workbench/edit-tree.ts';
import { readAnswers } from '../workbench/read-answers.ts';
import { tidyHeader } from '../workbench/tidy-draft.ts';
import { atLeastZero, chooseFrom, openCell } from './sheet-cells.ts';
import { cellsOf, choicesOf, type Column, COLUMNS, FIRST_ROW, formulaOf, HEAD_ROWS, type HeadRow, hintOf, KEY_SHEET, rowsOf } from './sheet-layout.ts';
import { writeEnd } from './write-sheet-end.ts';

/** What a workbook is made of. */
export interface SheetSource {
  readonly context: ViewContext;
  readonly view: ReviewView;
  readonly bench: Bench;
  /** What stands in it already. */
  readonly draft: Draft;
}

/** A workbook on which a review is written where the form does not run: lists to choose from, formulas that nobody breaks by mistake. */
export const writeSheet = async (source: SheetSource): Promise<Uint8Array> => {
  const { context: { t } } = source;
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(t('sheet.name'), { views: [{ state: 'frozen', ySplit: FIRST_ROW - 1 }], pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${FIRST_ROW - 1}:${FIRST_ROW - 1}` } });
  // A4; the library names the number only in an enumeration that is not there at run time.
  Object.assign(sheet.pageSetup, { paperSize: 9 });
  writeHead(sheet, source);
  writeItems(sheet, source);
  writeKey(workbook.addWorksheet(KEY_SHEET, { state: 'veryHidden' }), source);
  await sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true, spinCount: 1000 });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const writeHead = (sheet: Worksheet, { context: { t }, view, bench, draft }: SheetSource): void => {
  sheet.getCell('A1').value = t('sheet.title', { community: bench.communityName, period: bench.period });
  sheet.getCell('A1').font = { bold: true, size: 16 };
  const reviewer = mapAt(draft.header, 'reviewer');
  const ties = draft.header['ties'];
  const said: Readonly<Record<HeadRow, readonly [string, string]>> = {
    stage: [t('review.stage'), view.stages.find(({ value }) => value === draft.stage)?.label ?? draft.stage],
    reviewer: [t('review.reviewer'), draft.reviewer],
    post: [t('review.post'), textIn(reviewer, 'post')],
    organisation: [t('review.organisation'), textIn(reviewer, 'organisation')],
    date: [t('review.date'), textIn(draft.header, 'date')],
    ties: [t('review.ties'), ties === undefined ? '' : listIn(draft.header, 'ties').join('；') || t('review.tiesNone')],
    confirm: [t('sheet.confirm'), draft.header['status'] === 'submitted' ? t('review.yes') : ''],
  };
  for (const [name, [label, value]] of Object.entries(said)) {
    const row = HEAD_ROWS[name as HeadRow]; // `Object.entries` forgets the keys.
    sheet.getCell(`A${row}`).value = label;
    sheet.mergeCells(`B${row}:C${row}`);
    openCell(sheet.getCell(`B${row}`), value);
  }
  chooseFrom(sheet.getCell(`B${HEAD_ROWS.stage}`), view.stages.map(({ label }) => label));
  chooseFrom(sheet.getCell(`B${HEAD_ROWS.confirm}`), [t('review.yes')]);
  sheet.getCell(`B${HEAD_ROWS.ties}`).note = t('review.tiesText');
};

const WIDTHS: Readonly<Record<Column, number>> = { id: 9, title: 26, rule: 44, max: 7, self: 22, input: 14, second: 10, score: 10, na: 12, reason: 20, by: 16, note: 30, evidence: 18 };
const TITLES = { id: 'item', title: 'itemTitle', rule: 'rule', max: 'max', self: 'self', input: 'input', second: 'second', score: 'score', na: 'na', reason: 'reason', by: 'by', note: 'note' } as const;

const writeItems = (sheet: Worksheet, source: SheetSource): void => {
  const { context: { t }, view, bench } = source;
  for (const [name, letter] of Object.entries(COLUMNS)) {
    const column = name as Column; // `Object.entries` forgets the keys.
    sheet.getColumn(letter).width = WIDTHS[column];
    const head = sheet.getCell(`${letter}${FIRST_ROW - 1}`);
    head.value = column === 'evidence' ? t('item.evidence') : t(`sheet.${TITLES[column]}`);
    head.font = { bold: true };
    head.border = { bottom: { style: 'medium' } };
  }
  const forms = new Map(view.dimensions.flatMap(({ items }) => items.map((item) => [item.form.id, item] as const)));
  const rows = rowsOf(bench.standard);
  const { answers } = readAnswers(mapAt(tidyHeader(source.draft, bench), 'answers'));
  rows.forEach((item, index) => writeItem(sheet, { source, item, row: FIRST_ROW + index, known: forms.get(item.id), answer: answers[item.id] }));
  const last = FIRST_ROW + rows.length;
  sheet.getCell(`B${last}`).value = t('sheet.total');
  sheet.getCell(`${COLUMNS.score}${last}`).value = { formula: `SUM(${COLUMNS.score}${FIRST_ROW}:${COLUMNS.score}${last - 1})` };
  writeEnd(sheet, source, last + 2);
};

interface ItemRow {
  readonly source: SheetSource;
  readonly item: Item;
  readonly row: number;
  readonly known: ReviewItem | undefined;
  readonly answer: Answer | undefined;
}

const writeItem = (sheet: Worksheet, { source: { context: { t } }, item, row, known, answer }: ItemRow): void => {
  const cell = (column: Column): Cell => sheet.getCell(`${COLUMNS[column]}${row}`);
  cell('id').value = item.id;
  cell('title').value = typeof item.title === 'string' ? item.title : item.id;
  cell('rule').value = ruleText(item, known);
  cell('max').value = item.max / 100;
  cell('self').value = known?.self ? [known.self.answer, known.self.points].filter((part) => part !== '').join('  ') : '';
  for (const column of ['title', 'rule', 'self', 'note'] as const) cell(column).alignment = { wrapText: true, vertical: 'top' };
  const cells = answer ? cellsOf(item, answer, t) : { input: null, second: null };
  const input = openCell(cell('input'), cells.input);
  input.note = hintOf(item, t);
  const choices = choicesOf(item, t);
  if (choices) chooseFrom(input, choices);
  else if (item.method === 'count-capped') input.dataValidation = { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], allowBlank: true, showErrorMessage: true };
  else if (item.method === 'points' || item.method === 'ratio-bands') atLeastZero(input);
  if (item.method === 'ratio-bands' && item.denominator !== undefined && item.denominator !== '1') atLeastZero(openCell(cell('second'), cells.second));
  const formula = formulaOf(item, row, t);
  if (formula !== null) cell('score').value = { formula };
  if (item.notApplicable) {
    openCell(cell('na'), answer?.na === undefined ? null : t(`enum.naState.${answer.na}`));
    chooseFrom(cell('na'), [t('enum.naState.no-event'), t('enum.naState.not-applicable')]);
  }
  openCell(cell('reason'), textOf(answer?.reason));
  openCell(cell('by'), textOf(answer?.approvedBy));
  openCell(cell('note'), textOf(answer?.note));
  openCell(cell('evidence'), answer?.evidence?.join('、') ?? null);
};

/** The rule with the letters by which conditions and faults are named in the cell. */
const ruleText = (item: Item, known: ReviewItem | undefined): string => {
  const lines = known?.form.rule ?? [];
  const ids = item.method === 'checklist' ? (item.criteria ?? []).map(({ id }) => id) : item.method === 'deduct-per-fault' ? ['', ...(item.faults ?? []).map(({ id }) => id)] : [];
  return lines.map((line, index) => (ids[index] === undefined || ids[index] === '' ? line : `${ids[index]} · ${line}`)).join('\n');
};

const textOf = (text: Answer['note']): string | null => (typeof text === 'string' ? text : null);

const writeKey = (sheet: Worksheet, { context: { t }, bench, draft, view }: SheetSource): void => {
  const base = baseTree(bench, draft);
  sheet.addRows([
    ['note', t('sheet.key')], ['page', bench.page], ['standard', bench.reference], ['base', JSON.stringify(base)], ['locale', bench.locale], ['stages', JSON.stringify(view.stages)],
  ]);
};

import type { Entry } from '../../domain/library.ts';
import { allTexts } from '../../domain/local-text.ts';
import { type Item, itemsInForce } from '../../domain/standard.ts';
import type { Tree, TreeMap } from '../../domain/tree.ts';
import { foldScript } from '../../search/fold.ts';
import { refuseMerged, rowPlace, type SourceBlock, type SourceTable } from '../source/source-document.ts';
import { answerOfCells, type ChecklistCells } from './checklist-answer.ts';
import { type ChecklistColumn, type ChecklistColumns, headOfChecklist } from './checklist-head.ts';
import type { NotTaken } from './extraction.ts';
import { withoutNumber } from './outline.ts';

/** Whether a table lists items of a standard with what was scored or counted. */
export const isChecklist = (table: SourceTable, standard: Entry<'standard'>): boolean => {
  const head = headOfChecklist(table);
  return head !== null && table.rows.slice(head.firstRow).some((row) => itemOf(row, head.columns, standard) !== null);
};

/** The answers that a checklist gives, by item; what does not say what was counted is left, with its place. */
export const answersOfTable = (block: SourceBlock & { kind: 'table' }, standard: Entry<'standard'>): { readonly answers: TreeMap; readonly notTaken: readonly NotTaken[] } => {
  const { table } = block;
  const head = headOfChecklist(table);
  const columns: ChecklistColumns = head?.columns ?? new Map();
  const answers: Record<string, Tree> = {};
  const notTaken: NotTaken[] = [];
  for (const [index, row] of table.rows.slice(head?.firstRow).entries()) {
    const number = (head?.firstRow ?? 0) + index;
    const at = rowPlace(block, number);
    const item = itemOf(row, columns, standard);
    const words = row.filter((cell) => cell !== '').join(' ').slice(0, 60);
    if (!item) {
      if (words !== '' && new Set(row.filter((cell) => cell !== '')).size > 1) notTaken.push({ reason: /合计|合計|总分|總分|小计|小計|总计/.test(words) ? 'sum' : 'no-item', found: words, at });
      continue;
    }
    refuseMerged(block, number, [columns.get('points') ?? -1, columns.get('input') ?? -1]);
    const cells = cellsOf(row, columns);
    const answer = answerOfCells(item, cells);
    if (answer) answers[item.id] = answer;
    else if (cells.points !== '' || cells.input !== '') notTaken.push({ reason: cells.input === '' ? 'no-input' : 'unread-input', found: words, at });
  }
  return { answers, notTaken };
};

const cellsOf = (row: readonly string[], columns: ChecklistColumns): ChecklistCells => {
  const cell = (name: ChecklistColumn): string => (row[columns.get(name) ?? -1] ?? '').trim();
  return { points: cell('points').replace(/分$/, ''), input: cell('input'), note: cell('note') };
};

const ITEM_ID = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/;

/** The item of a row: by its id, else by its title in either script. */
const itemOf = (row: readonly string[], columns: ChecklistColumns, { data }: Entry<'standard'>): Item | null => {
  const items = itemsInForce(data);
  const ids = row.map((cell) => cell.trim().toUpperCase()).filter((cell) => ITEM_ID.test(cell));
  const byId = items.find(({ id }) => ids.includes(id));
  if (byId) return byId;
  const given = [columns.get('points'), columns.get('input'), columns.get('note')];
  const titles = new Set(row.filter((_, column) => !given.includes(column)).map(plainTitle).filter((title) => title !== ''));
  return items.find((item) => allTexts(item.title).some((text) => titles.has(plainTitle(text)))) ?? null;
};

/** A title without the number before it, the points behind it, and all marks. */
const plainTitle = (text: string): string => foldScript(withoutNumber(text.trim())).toLowerCase().replace(/[（(][^（）()]*[）)]$/, '').replaceAll(/[^\p{Script=Han}a-z0-9-]/gu, '');

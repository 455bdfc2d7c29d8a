import { parseDecimal } from '../../domain/decimal.ts';
import type { Entry } from '../../domain/library.ts';
import { allTexts } from '../../domain/local-text.ts';
import { formatAmount } from '../../domain/points.ts';
import { type Item, itemsInForce, takesValue } from '../../domain/standard.ts';
import type { Tree, TreeMap } from '../../domain/tree.ts';
import { foldScript } from '../../search/fold.ts';
import { refuseMerged, rowPlace, type SourceBlock, type SourceTable } from '../source/source-document.ts';
import type { NotTaken } from './extraction.ts';

/** The columns of a checklist by the words of their heads, in simplified script. */
const COLUMNS = {
  id: /^(?:编号|序号|指标编号|代码)$/, title: /指标|评价内容|考核内容|评价项目|考核项目|项目名称|^项目$|^内容$/, max: /^(?:分值|标准分|满分|权重|应得分)$/,
  points: /自评|得分|实得|评分(?!标准|办法|细则)|评价分/, input: /完成情况|填报|实际|数据|完成值|情况$/, note: /说明|备注|理由|依据/,
} as const;

type Column = keyof typeof COLUMNS;
type Columns = ReadonlyMap<Column, number>;

const columnsOf = (row: readonly string[]): Columns => {
  const columns = new Map<Column, number>();
  for (const [at, cell] of row.entries()) {
    const folded = foldScript(cell).replaceAll(/\s/g, '');
    const name = (Object.keys(COLUMNS) as Column[]).find((candidate) => !columns.has(candidate) && folded.length < 14 && COLUMNS[candidate].test(folded));
    if (name) columns.set(name, at);
  }
  return columns;
};

const headOf = ({ rows }: SourceTable): number => rows.findIndex((row) => new Set(row).size > 1 && isHead(columnsOf(row)));

const isHead = (columns: Columns): boolean => (columns.has('title') || columns.has('id')) && (columns.has('points') || columns.has('input'));

/** Whether a table lists items of a standard with what was scored or counted. */
export const isChecklist = (table: SourceTable, standard: Entry<'standard'>): boolean => {
  const head = headOf(table);
  return head >= 0 && table.rows.slice(head + 1).some((row) => itemOf(row, columnsOf(table.rows[head] ?? []), standard) !== null);
};

/** The answers that a checklist gives, by item; what does not say what was counted is left, with its place. */
export const answersOfTable = (block: SourceBlock & { kind: 'table' }, standard: Entry<'standard'>): { readonly answers: TreeMap; readonly notTaken: readonly NotTaken[] } => {
  const { table } = block;
  const headAt = headOf(table);
  const columns = columnsOf(table.rows[headAt] ?? []);
  const answers: Record<string, Tree> = {};
  const notTaken: NotTaken[] = [];
  for (const [index, row] of table.rows.slice(headAt + 1).entries()) {
    const number = headAt + 1 + index;
    const at = rowPlace(block, number);
    const item = itemOf(row, columns, standard);
    const words = row.filter((cell) => cell !== '').join(' ').slice(0, 60);
    if (!item) {
      if (words !== '' && new Set(row.filter((cell) => cell !== '')).size > 1) notTaken.push({ reason: /合计|合計|总分|總分|小计|小計|总计/.test(words) ? 'sum' : 'no-item', found: words, at });
      continue;
    }
    refuseMerged(block, number, [columns.get('points') ?? -1, columns.get('input') ?? -1]);
    const answer = answerOf(item, cellsOf(row, columns));
    if (answer) answers[item.id] = answer;
    else if (cellsOf(row, columns).points !== '' || cellsOf(row, columns).input !== '') notTaken.push({ reason: 'no-input', found: words, at });
  }
  return { answers, notTaken };
};

interface Cells {
  readonly points: string;
  readonly input: string;
  readonly note: string;
}

const cellsOf = (row: readonly string[], columns: Columns): Cells => {
  const cell = (name: Column): string => (row[columns.get(name) ?? -1] ?? '').trim();
  return { points: cell('points').replace(/分$/, ''), input: cell('input'), note: cell('note') };
};

const ITEM_ID = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/;

/** The item of a row: by its id, else by its title in either script. */
const itemOf = (row: readonly string[], columns: Columns, { data }: Entry<'standard'>): Item | null => {
  const items = itemsInForce(data);
  const ids = row.map((cell) => cell.trim().toUpperCase()).filter((cell) => ITEM_ID.test(cell));
  const byId = items.find(({ id }) => ids.includes(id));
  if (byId) return byId;
  const title = plainTitle(row[columns.get('title') ?? -1] ?? '');
  return title === '' ? null : (items.find((item) => allTexts(item.title).some((text) => plainTitle(text) === title || title.startsWith(item.id.toLowerCase()))) ?? null);
};

const plainTitle = (text: string): string => foldScript(text).toLowerCase().replaceAll(/[^\p{Script=Han}a-z0-9-]/gu, '');

/** What the cells of a row say in the form of the item's method, or `null` where they only give points for something counted. */
const answerOf = (item: Item, { points, input, note }: Cells): TreeMap | null => {
  const given = inputOf(item, input) ?? inputOf(item, note, true) ?? fromPoints(item, points);
  if (!given) return null;
  const words = [note === input ? '' : note].filter((text) => text !== '').join('；').slice(0, 1000);
  return words === '' ? given : { ...given, note: words };
};

/** The input itself; in a note only a fraction is clear enough. */
const inputOf = (item: Item, text: string, onlyFraction = false): TreeMap | null => {
  const folded = foldScript(text);
  if (!onlyFraction && /^(?:不适用|不涉及|无此项|本(?:年|期)无.*|N\/A)$/i.test(folded)) return item.notApplicable ? { na: 'no-event', reason: text, approvedBy: '待街道确认' } : null;
  const fraction = /(\d+(?:\.\d+)?)\s*[/／÷]\s*(\d+(?:\.\d+)?)/.exec(folded);
  if (item.method === 'ratio-bands' && fraction?.[1] !== undefined && fraction[2] !== undefined && !takesValue(item)) return { numerator: fraction[1], denominator: fraction[2] };
  if (onlyFraction) return null;
  switch (item.method) {
    case 'points':
      return numberTree('points', folded);
    case 'yesno':
      return /^(?:是|有|做到|达到|已|√|✓|y)/i.test(folded) ? { yes: 'true' } : /^(?:否|没有|无|未|×|✗|n)/i.test(folded) ? { yes: 'false' } : null;
    case 'checklist':
      return metIn(item, folded);
    case 'ratio-bands':
      return takesValue(item) ? numberTree('value', folded) : null;
    case 'count-capped':
      return numberTree('count', folded);
    case 'deduct-per-fault':
      return faultsIn(item, folded);
  }
};

const numberTree = (field: string, text: string): TreeMap | null => {
  const number = /^(?:共|约)?(\d+(?:\.\d+)?)(?![\d/／])\s*\p{Script=Han}{0,3}$/u.exec(text)?.[1];
  return number === undefined || !parseDecimal(number) || (field === 'count' && number.includes('.')) ? null : { [field]: number };
};

const metIn = (item: Item, text: string): TreeMap | null => {
  if (/^(?:无|没有|均未|都未)/.test(text)) return { met: [] };
  if (/^(?:全部|均已?|都已?)(?:做到|符合|达到|具备)/.test(text)) return { met: (item.criteria ?? []).map(({ id }) => id) };
  const known = new Set((item.criteria ?? []).map(({ id }) => id));
  const named = text.toLowerCase().split(/[、,，;；\s]+/).filter((word) => word !== '');
  return named.length > 0 && named.every((word) => known.has(word)) ? { met: named } : null;
};

const faultsIn = (item: Item, text: string): TreeMap | null => {
  if (/^(?:无|没有|未发现|0)/.test(text)) return { faults: {} };
  const [only, ...others] = item.faults ?? [];
  const count = /^(\d+)\s*(?:处|次|件|项|个)?$/.exec(text)?.[1];
  return only && others.length === 0 && count !== undefined ? { faults: { [only.id]: count } } : null;
};

/** Points say what was counted only where they leave no choice: judged points, full marks or none of a yes-or-no, all conditions, no fault. */
const fromPoints = (item: Item, points: string): TreeMap | null => {
  if (!parseDecimal(points)) return null;
  const isFull = Number(points) === Number(formatAmount(item.max));
  switch (item.method) {
    case 'points':
      return { points };
    case 'yesno':
      return isFull ? { yes: 'true' } : Number(points) === 0 ? { yes: 'false' } : null;
    case 'checklist':
      return isFull ? { met: (item.criteria ?? []).map(({ id }) => id) } : Number(points) === 0 ? { met: [] } : null;
    case 'deduct-per-fault':
      return isFull ? { faults: {} } : null;
    case 'ratio-bands':
    case 'count-capped':
      return null;
  }
};

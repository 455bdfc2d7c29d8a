import type { Tree, TreeMap } from '../../domain/tree.ts';
import { foldScript } from '../../search/fold.ts';
import { RefusedSource, refuseMerged, rowPlace, type SourceBlock, type SourceDocument, type SourcePlace, type SourceTable } from '../source/source-document.ts';
import { partialDateIn } from './dates.ts';
import type { Extraction, NotTaken } from './extraction.ts';

const OPENING = /^(?:期初|上(?:期|月|季|年)(?:度)?)(?:余额|结余|结转|结存)/;
const CLOSING = /^(?:期末|本(?:期|月|季|年)(?:度)?)?(?:余额|结余|结存)/;
const SUM = /合计|小计|总计|共计/;

type Side = 'income' | 'spending';

interface MoneyColumns {
  readonly item: number;
  /** One column for each side, or one for both. */
  readonly amount: Readonly<Partial<Record<Side | 'both', number>>>;
  readonly side: number;
  readonly note: number;
  /** By which power of ten the amounts are larger than yuan. */
  readonly power: number;
}

/** Reads an account of income and spending: one table with both, or one table for each. */
export const readFinance = (source: SourceDocument, covers: { readonly from: string; readonly to: string } | null): Extraction => {
  const tables = source.blocks.flatMap((block) => (block.kind === 'table' ? [{ block, columns: moneyColumns(block.table) }] : [])).filter(({ columns }) => columns !== null);
  if (tables.length === 0) throw new RefusedSource('no-table');
  if (tables.length > 1 && new Set(tables.map(({ block }) => sideOf(block.table.title))).size !== tables.length) throw new RefusedSource('two-tables', { count: tables.length });
  const reader = new AccountReader();
  for (const { block } of tables) reader.add(block);
  const words = source.blocks.flatMap((block) => ('text' in block ? [block.text] : block.kind === 'table' ? block.table.rows.slice(0, 3).flat() : []));
  const title = words.find((text) => /收支|财务|財務|收入|支出|账|帳/.test(text) && text.length > 5 && text.length < 60) ?? '';
  const span = covers ?? coversIn(words.join(' '));
  return {
    header: { kind: 'finance', title, ...(span ? { covers: { from: span.from, to: span.to } } : {}), details: reader.details() },
    proposals: [], body: [], notTaken: reader.notTaken,
  };
};

class AccountReader {
  readonly notTaken: NotTaken[] = [];
  private readonly rows: Record<Side, Tree[]> = { income: [], spending: [] };
  private readonly balances: Record<string, string> = {};

  add(block: SourceBlock & { kind: 'table' }): void {
    const columns = moneyColumns(block.table);
    if (!columns) return;
    let side = sideOf(block.table.title);
    for (const [index, row] of block.table.rows.slice(headAt(block.table) + 1).entries()) {
      const number = headAt(block.table) + 1 + index;
      const at = rowPlace(block, number);
      const isSection = row.filter((cell) => cell !== '').length === 1 || new Set(row.filter((cell) => cell !== '')).size === 1;
      if (isSection) side = sideOf(row.find((cell) => cell !== '') ?? '') ?? side;
      else {
        refuseMerged(block, number, Object.values(columns.amount));
        this.addRow(row, { columns, side: sideOf(row[columns.side] ?? '') ?? side, at });
      }
    }
  }

  private addRow(row: readonly string[], { columns, side, at }: { columns: MoneyColumns; side: Side | null; at: SourcePlace }): void {
    const item = (row[columns.item] ?? '').trim();
    const amounts = Object.entries(columns.amount).flatMap(([name, column]) => {
      const amount = amountOf(row[column] ?? '', columns.power);
      return amount === null ? [] : [{ side: name === 'both' ? side : name === 'income' ? ('income' as const) : ('spending' as const), amount }];
    });
    const folded = foldScript(item).replace(/^[一二三四五六七八九十\d]+[、.．]/u, '');
    if (OPENING.test(folded) || CLOSING.test(folded)) {
      const [first] = amounts;
      if (first) this.balances[OPENING.test(folded) ? 'opening' : 'closing'] = first.amount;
    } else if (SUM.test(folded)) this.notTaken.push({ reason: 'sum', found: row.filter((cell) => cell !== '').join(' ').slice(0, 60), at });
    else if (amounts.length === 0 || item === '') this.leave(row, at);
    else for (const each of amounts) this.addAmount(each, { item, note: (row[columns.note] ?? '').trim(), row, at });
  }

  private addAmount({ side, amount }: { side: Side | null; amount: string }, { item, note, row, at }: { item: string; note: string; row: readonly string[]; at: SourcePlace }): void {
    if (side === null) return this.leave(row, at);
    this.rows[side].push({ item, amount, ...(note === '' || note === item ? {} : { note }) });
  }

  private leave(row: readonly string[], at: SourcePlace): void {
    const found = row.filter((cell) => cell !== '').join(' ').slice(0, 60);
    if (found !== '') this.notTaken.push({ reason: 'no-item', found, at });
  }

  details(): TreeMap {
    const { opening, closing } = this.balances;
    return { ...(opening === undefined ? {} : { opening }), income: this.rows.income, spending: this.rows.spending, ...(closing === undefined ? {} : { closing }) };
  }
}

const sideOf = (text: string): Side | null => {
  const folded = foldScript(text);
  const [income, spending] = [folded.includes('收入') || folded === '收', folded.includes('支出') || folded === '支'];
  return income === spending ? null : income ? 'income' : 'spending';
};

const headAt = (table: SourceTable): number => table.rows.findIndex((row) => columnsOfRow(row) !== null);

const moneyColumns = (table: SourceTable): MoneyColumns | null => {
  const row = table.rows[headAt(table)];
  const columns = row ? columnsOfRow(row) : null;
  // The unit often stands in the title above the head.
  const isTenThousand = table.rows.slice(0, headAt(table) + 1).some((cells) => cells.some((cell) => /万元|萬元/.test(cell)));
  return columns && { ...columns, power: isTenThousand ? 4 : 0 };
};

const columnsOfRow = (row: readonly string[]): MoneyColumns | null => {
  const folded = row.map((cell) => foldScript(cell).replaceAll(/\s|[（(].*[）)]/g, ''));
  const find = (pattern: RegExp): number => folded.findIndex((cell) => pattern.test(cell));
  const item = find(/^(?:项目|摘要|名称|内容|事项|科目|收支项目|用途)$/);
  const [both, income, spending] = [find(/^(?:金额|数额|发生额)$/), find(/^收入(?:金额)?$/), find(/^支出(?:金额)?$/)];
  if (item < 0 || (both < 0 && income < 0 && spending < 0)) return null;
  const amount = both >= 0 ? { both } : { ...(income >= 0 ? { income } : {}), ...(spending >= 0 ? { spending } : {}) };
  return { item, amount, side: find(/^(?:类别|收支|收支类别|类型)$/), note: find(/说明|备注/), power: 0 };
};

/** An amount in yuan with at most two decimals, in plain digits. */
const amountOf = (cell: string, power: number): string | null => {
  const match = /^[¥￥]?\s*(-?[\d,，]+(?:\.\d+)?)\s*(万)?元?$/.exec(foldScript(cell).trim());
  if (match?.[1] === undefined) return null;
  const shifted = Number(match[1].replaceAll(/[,，]/g, '')) * 10 ** (match[2] === undefined ? power : 4);
  const fen = Math.round(shifted * 100);
  return Number.isSafeInteger(fen) ? String(fen / 100) : null;
};

/** `2026年第一季度`, `2026年1月至3月` or `2026年3月` as a span of months. */
export const coversIn = (text: string): { readonly from: string; readonly to: string } | null => {
  const folded = foldScript(text);
  const quarter = /((?:19|20|21)\d{2})年(?:第)?([一二三四1234])季度/.exec(folded);
  if (quarter?.[1] !== undefined && quarter[2] !== undefined) {
    const at = '一二三四1234'.indexOf(quarter[2]) % 4;
    return { from: `${quarter[1]}-${String(at * 3 + 1).padStart(2, '0')}`, to: `${quarter[1]}-${String(at * 3 + 3).padStart(2, '0')}` };
  }
  const months = /((?:19|20|21)\d{2})年(\d{1,2})月?\s*[-–—~至到]\s*(\d{1,2})月/.exec(folded);
  if (months?.[1] !== undefined && months[2] !== undefined && months[3] !== undefined) return { from: `${months[1]}-${months[2].padStart(2, '0')}`, to: `${months[1]}-${months[3].padStart(2, '0')}` };
  const date = partialDateIn(folded);
  return date === null || date.length > 7 ? null : { from: date, to: date };
};

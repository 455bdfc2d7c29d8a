import { parseDecimal } from './decimal.ts';
import type { Entry, Library } from './library.ts';
import { kindOfNotice } from './notice.ts';
import { pointsOf } from './points.ts';
import { isTreeList, isTreeMap, type Tree, type TreeMap } from './tree.ts';

/** The account of a period as a finance notice states it, in fen. */
export interface Balance {
  readonly opening: number;
  readonly income: number;
  readonly spending: number;
  readonly closing: number;
}

/** The account that a finance notice states, or `null` where it is no finance notice or an amount cannot be read. */
export const balanceOf = (library: Library, notice: Entry<'notice'>): Balance | null => {
  if (kindOfNotice(library, notice.data)?.balance !== true) return null;
  const { opening, income, spending, closing } = notice.data.details ?? {};
  const [first, inflow, outflow, last] = [fenOf(opening), sumOf(income), sumOf(spending), fenOf(closing)];
  if (first === null || inflow === null || outflow === null || last === null) return null;
  return { opening: first, income: inflow, spending: outflow, closing: last };
};

/** A line of income or spending that states no amount. */
export interface BareLine {
  readonly table: 'income' | 'spending';
  readonly index: number;
}

/** The lines of a finance notice without an amount, which no sum can prove. */
export const bareLinesOf = (library: Library, notice: Entry<'notice'>): readonly BareLine[] => {
  if (kindOfNotice(library, notice.data)?.balance !== true) return [];
  return (['income', 'spending'] as const).flatMap((table) => {
    const lines = notice.data.details?.[table];
    return isTreeList(lines) ? lines.flatMap((line, index) => (isTreeMap(line) && isBare(line) ? [{ table, index }] : [])) : [];
  });
};

// A line of the form that nobody filled in yet is found as empty.
const isBare = (line: TreeMap): boolean => (line['amount'] ?? null) === null && Object.values(line).some((value) => value !== null);

/** An amount in yuan as fen, or `null` where it is not one. */
export const fenOf = (tree: Tree | undefined): number | null => {
  const decimal = typeof tree === 'string' ? parseDecimal(tree) : null;
  return decimal && pointsOf(decimal);
};

const sumOf = (table: Tree | undefined): number | null => {
  if (!isTreeList(table)) return null;
  let sum = 0;
  for (const row of table) {
    const amount = isTreeMap(row) ? fenOf(row['amount']) : null;
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
};

import type { TreeMap } from '../../domain/tree.ts';
import { foldScript } from '../../search/fold.ts';
import { refuseMerged, type SourceBlock } from '../source/source-document.ts';
import { partialDateIn } from './dates.ts';

/** The columns of a table of measures by the words of their heads, in simplified script. */
const COLUMNS = {
  year: /^年度|年份$/, text: /措施|工作内容|任务|事项|项目/, owner: /责任|牵头|负责/, due: /时限|期限|完成时间|时间/, budget: /经费|预算|资金/,
} as const;

type Column = keyof typeof COLUMNS;

interface TableMeasures {
  readonly measures: readonly { readonly year: number; readonly entry: TreeMap }[];
  /** Heads of columns that have no place. */
  readonly unread: readonly string[];
}

/** The measures of a table with a column of what is done; rows without a year belong to the year around the table. */
export const measuresOfTable = ({ table, at }: SourceBlock & { kind: 'table' }, around: number | null): TableMeasures => {
  const headAt = table.rows.findIndex((row) => columnsOf(row).has('text') && columnsOf(row).size > 1);
  const head = table.rows[headAt];
  if (!head) return { measures: [], unread: [] };
  const columns = columnsOf(head);
  const measures = table.rows.slice(headAt + 1).flatMap((row, index) => {
    const rowAt = headAt + 1 + index;
    refuseMerged({ table, at }, rowAt, [...columns].flatMap(([name, column]) => (name === 'year' ? [] : [column])));
    const cell = (name: Column): string => row[columns.get(name) ?? -1] ?? '';
    const year = Number(/(?:19|20|21)\d{2}/.exec(cell('year'))?.[0] ?? around ?? 0);
    return cell('text') === '' || year === 0 ? [] : [{ year, entry: entryOf(cell, year) }];
  });
  const used = new Set(columns.values());
  return { measures, unread: head.filter((name, column) => name !== '' && !used.has(column) && !/^序号|序號|编号|編號$/.test(name)) };
};

const columnsOf = (row: readonly string[]): ReadonlyMap<Column, number> => {
  const columns = new Map<Column, number>();
  for (const [at, cell] of row.entries()) {
    const name = (Object.keys(COLUMNS) as Column[]).find((candidate) => !columns.has(candidate) && COLUMNS[candidate].test(foldScript(cell)) && cell.length < 16);
    if (name) columns.set(name, at);
  }
  return columns;
};

const entryOf = (cell: (name: Column) => string, year: number): TreeMap => {
  const due = partialDateIn(cell('due'), year);
  const budget = /^([\d.,]+)(万)?元?$/.exec(cell('budget').replaceAll(',', ''));
  return {
    text: cell('text').replaceAll(/\s*\n\s*/g, '').slice(0, 400),
    ...(cell('owner') === '' ? {} : { owner: cell('owner').slice(0, 60) }),
    ...(due === null ? {} : { due }),
    ...(budget?.[1] === undefined ? {} : { budget: budget[2] === undefined ? budget[1] : String(Math.round(Number(budget[1]) * 1_000_000) / 100) }),
  };
};

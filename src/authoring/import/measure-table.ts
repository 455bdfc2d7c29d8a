import type { TreeMap } from '../../domain/tree.ts';
import { foldScript } from '../../search/fold.ts';
import { refuseMerged, type SourceBlock, type SourceTable } from '../source/source-document.ts';
import { partialDateIn } from './dates.ts';

/** The columns of a table of measures by the words of their heads, in simplified script. */
const COLUMNS = {
  year: /^年度|年份$/, text: /措施|工作内容|任务|事项|项目/, owner: /责任|牵头|负责/, due: /时限|期限|完成时间|时间/, budget: /经费|预算|资金/,
} as const;

type Column = keyof typeof COLUMNS;

interface TableMeasures {
  readonly measures: readonly { readonly year: number; readonly entry: TreeMap; readonly unread: readonly string[] }[];
  /** Heads of columns that have no place, and cells that do not read as what their column holds. */
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
    return cell('text') === '' || year === 0 ? [] : [{ year, ...entryOf(cell, { year, unit: unitOf(head[columns.get('budget') ?? -1] ?? '') }) }];
  });
  const used = new Set(columns.values());
  const heads = head.filter((name, column) => name !== '' && !used.has(column) && !/^(?:序号|序號|编号|編號)$/.test(name));
  return { measures, unread: [...heads, ...measures.flatMap(({ unread }) => unread)] };
};

const columnsOf = (row: readonly string[]): ReadonlyMap<Column, number> => {
  const columns = new Map<Column, number>();
  for (const [at, cell] of row.entries()) {
    const name = (Object.keys(COLUMNS) as Column[]).find((candidate) => !columns.has(candidate) && COLUMNS[candidate].test(foldScript(cell)) && cell.length < 16);
    if (name) columns.set(name, at);
  }
  return columns;
};

/** Whether a table plans measures wherever it stands: its rows have a year, and somebody or a day. */
export const plansMeasures = ({ rows }: SourceTable): boolean => rows.some((row) => {
  const columns = columnsOf(row);
  return columns.has('year') && columns.has('text') && (columns.has('owner') || columns.has('due'));
});

/** `资金（万元）` says in the head what its figures count. */
const unitOf = (head: string): string => (/[（(]\s*(?:单位[：:])?\s*万元?\s*[）)]/.test(foldScript(head)) ? '万' : '');

const entryOf = (cell: (name: Column) => string, { year, unit }: { year: number; unit: string }): { readonly entry: TreeMap; readonly unread: readonly string[] } => {
  const due = partialDateIn(cell('due'), year);
  const [, amount, own] = /^([\d.]+)\s*([万萬])?元?$/.exec(cell('budget').replaceAll(',', '')) ?? [];
  const tenThousands = own !== undefined || unit !== '';
  const unread = [due === null ? cell('due') : '', amount === undefined ? cell('budget') : ''].filter((text) => text !== '');
  const entry = {
    text: cell('text').replaceAll(/\s*\n\s*/g, '').slice(0, 400),
    ...(cell('owner') === '' ? {} : { owner: cell('owner').slice(0, 60) }),
    ...(due === null ? {} : { due }),
    ...(amount === undefined ? {} : { budget: tenThousands ? String(Math.round(Number(amount) * 1_000_000) / 100) : amount }),
  };
  return { entry, unread };
};

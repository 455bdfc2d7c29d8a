import { foldScript } from '../../search/fold.ts';
import type { SourceTable } from '../source/source-document.ts';

/** The columns of a checklist by the words of their heads, in simplified script. */
const COLUMNS = {
  id: /^(?:编号|序号|指标编号|代码)$/, title: /指标|评价内容|考核内容|评价项目|考核项目|项目名称|^项目$|^内容$/, max: /^(?:分值|标准分|满分|权重|应得分)$/,
  points: /自评|得分|实得|评分(?!标准|办法|细则)|评价分/, input: /完成情况|填报|实际|数据|完成值|情况$/, note: /说明|备注|理由|依据/,
} as const;

export type ChecklistColumn = keyof typeof COLUMNS;
export type ChecklistColumns = ReadonlyMap<ChecklistColumn, number>;

/** Where the rows of a checklist begin, and what its columns hold. */
export interface ChecklistHead {
  readonly firstRow: number;
  readonly columns: ChecklistColumns;
}

/** The head of a checklist, over one row or two, or `null` where a table has none. */
export const headOfChecklist = (table: SourceTable): ChecklistHead | null => {
  for (const [at, row] of table.rows.entries()) {
    if (new Set(row).size < 2) continue;
    const lower = lowerHead(table, at);
    const columns = columnsOf(lower ?? row);
    if (isHead(columns)) return { firstRow: at + (lower ? 2 : 1), columns };
  }
  return null;
};

/** The names of the columns where the next row divides those of this one, as in `自评` above `完成情况` and `得分`. */
const lowerHead = ({ rows, merged }: SourceTable, at: number): readonly string[] | null => {
  const [upper, lower] = [rows[at] ?? [], rows[at + 1] ?? []];
  const own = lower.filter((cell, column) => cell !== '' && !(merged.has(`${at + 1}:${column}`) && cell === upper[column]));
  if (own.length === 0 || own.some((cell) => namesOf(cell).length === 0)) return null;
  return upper.map((cell, column) => (lower[column] === undefined || lower[column] === '' ? cell : lower[column]));
};

const NAMES = Object.keys(COLUMNS) as readonly ChecklistColumn[]; // The keys are just these.

/** The columns that a cell may be the head of. */
const namesOf = (cell: string): readonly ChecklistColumn[] => {
  const folded = foldScript(cell).replaceAll(/\s/g, '');
  return folded.length < 14 ? NAMES.filter((name) => COLUMNS[name].test(folded)) : [];
};

const columnsOf = (row: readonly string[]): ChecklistColumns => {
  const columns = new Map<ChecklistColumn, number>();
  for (const [at, cell] of row.entries()) {
    const name = namesOf(cell).find((candidate) => !columns.has(candidate));
    if (name) columns.set(name, at);
  }
  return columns;
};

const isHead = (columns: ChecklistColumns): boolean => (columns.has('title') || columns.has('id')) && (columns.has('points') || columns.has('input'));

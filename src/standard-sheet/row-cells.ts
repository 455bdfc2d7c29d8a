import { COLUMNS, type Column, LANGUAGE_ENDINGS } from './columns.ts';

/** A cell as its author counts: rows and columns from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Something that keeps a table from being a standard. */
export interface SheetProblem extends CellPlace {
  readonly problem: SheetProblemKind;
  readonly values: Readonly<Record<string, string | number>>;
}

export const SHEET_PROBLEMS = [
  'merged', 'column-unknown', 'column-twice', 'column-missing', 'row-unknown', 'cell-not-for-row', 'setting-unknown', 'part-without-item', 'item-unknown', 'flag-form', 'id-missing',
] as const;
export type SheetProblemKind = (typeof SHEET_PROBLEMS)[number];

/** A column of the table that is read. */
export interface Head {
  readonly column: Column;
  readonly language: 'zhHans' | 'zhHant' | 'en';
  readonly at: number;
}

/** A mapping in the making. */
export type Node = { [key: string]: string | Node | (string | Node)[] };

type Reporter = (problem: SheetProblemKind, place: CellPlace, values?: SheetProblem['values']) => void;

/** The filled cells of one row. */
export class RowCells {
  private readonly filled: readonly { readonly head: Head; readonly text: string }[];
  private readonly number: number;
  private readonly report: Reporter;

  constructor(filled: readonly { readonly head: Head; readonly text: string }[], number: number, report: Reporter) {
    this.filled = filled;
    this.number = number;
    this.report = report;
  }

  get start(): CellPlace {
    return { row: this.number, column: (this.filled[0]?.head.at ?? 0) + 1 };
  }

  placeOf(key: string): CellPlace {
    const cell = this.filled.find(({ head }) => head.column.key === key);
    return cell ? { row: this.number, column: cell.head.at + 1 } : this.start;
  }

  text(key: string): string | undefined {
    return this.filled.find(({ head }) => head.column.key === key && head.language === 'zhHans')?.text;
  }

  value(key: string): string | Node | string[] | undefined {
    const cells = this.filled.filter(({ head }) => head.column.key === key);
    const [first] = cells;
    if (!first) return undefined;
    switch (first.head.column.form) {
      case 'text':
        return first.text;
      case 'list':
        return splitList(first.text);
      case 'flag':
        return this.flag(first.text, key);
      case 'words':
        return cells.length === 1 && first.head.language === 'zhHans' ? first.text : Object.fromEntries(cells.map(({ head, text }) => [head.language, text]));
    }
  }

  /** All values of the row but those that only place it. */
  node(): Node {
    const keys = [...new Set(this.filled.map(({ head }) => head.column.key))].filter((key) => key !== 'of');
    return Object.fromEntries(keys.flatMap((key) => {
      const value = this.value(key);
      return value === undefined ? [] : [[key, value]];
    }));
  }

  private flag(text: string, key: string): string {
    const flag = { 是: 'true', 否: 'false', true: 'true', false: 'false' }[text];
    if (flag === undefined) this.report('flag-form', this.placeOf(key), { found: text });
    return flag ?? text;
  }
}

/** The column that a head names, or `null`. */
export const headOf = (written: string): Omit<Head, 'at'> | null => {
  for (const column of COLUMNS) {
    if (written === column.name || written === column.key) return { column, language: 'zhHans' };
    if (column.form !== 'words') continue;
    for (const language of ['zhHant', 'en'] as const) if (written === `${column.name}${LANGUAGE_ENDINGS[language]}` || written === `${column.key}.${language}`) return { column, language };
  }
  return null;
};

/** The values of a cell that holds several. */
export const splitList = (text: string): string[] => text.split(/[、，,;；\s]+/).filter((part) => part !== '');

/** A cell that a spreadsheet would take for a formula is guarded by an apostrophe when it is exported. */
export const unguarded = (text: string): string => (/^''?[=+\-@]/.test(text) ? text.slice(1) : text);

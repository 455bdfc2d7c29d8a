import type { RootContent } from 'mdast';

/** A piece of a document that an author hands in, with its place there. */
export type SourceBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly node: RootContent; readonly at: SourcePlace }
  | { readonly kind: 'paragraph' | 'item'; readonly text: string; readonly node: RootContent; readonly at: SourcePlace }
  | { readonly kind: 'table'; readonly table: SourceTable; readonly at: SourcePlace }
  | { readonly kind: 'picture'; readonly picture: number; readonly alt: string; readonly at: SourcePlace };

/** Where a piece stands: a paragraph, a line, a row of a sheet, or beside the text; numbers count from 1. */
export type SourcePlace =
  | { readonly in: 'paragraph' | 'line'; readonly number: number }
  | { readonly in: 'sheet'; readonly sheet: string; readonly number: number }
  | SourceAside['at'];

/** Something that stands beside the text of a document, or in a change that nobody has settled yet. */
export interface SourceAside {
  readonly text: string;
  readonly at: { readonly in: 'header' | 'footer' | 'comment' | 'note' | 'insertion' | 'deletion' | 'hidden-sheet' | 'sheet-picture'; readonly number: number };
}

/** A table as its cells read. */
export interface SourceTable {
  /** The sheet or the heading above it; empty where there is none. */
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  /** Cells that belong to a larger one and repeat its text, as `row:column` from 0. */
  readonly merged: ReadonlySet<string>;
  /** The number of the first row, as the author's program counts. */
  readonly firstRow: number;
}

/** Where a row of a table stands, counted from 0 in its rows; in a Word document the table as a whole. */
export const rowPlace = ({ at, table }: { readonly at: SourcePlace; readonly table: SourceTable }, row: number): SourcePlace =>
  at.in === 'paragraph' ? at : { ...at, number: table.firstRow + row };

/** A picture as it was taken out. */
export interface SourcePicture {
  readonly bytes: Uint8Array;
  readonly alt: string;
}

/** A document that an author hands in, whatever program wrote it. */
export interface SourceDocument {
  readonly blocks: readonly SourceBlock[];
  readonly pictures: readonly SourcePicture[];
  readonly asides?: readonly SourceAside[];
}

/** Why a file cannot be read; each has one sentence in the texts. */
export type RefusalReason =
  | 'missing' | 'folder' | 'too-large' | 'empty' | 'old-word' | 'old-excel' | 'encrypted' | 'damaged' | 'macros' | 'other-kind' | 'mixed-encoding' | 'not-text'
  | 'formula-failed' | 'merged-cells' | 'two-tables' | 'no-table' | 'no-text' | 'too-many-rows' | 'form-kind' | 'form-damaged';

/** Says in one sentence why nothing was read or written. */
export class RefusedSource extends Error {
  readonly reason: RefusalReason;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(reason: RefusalReason, values: Readonly<Record<string, string | number>> = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}

/** Refuses a row whose figures stand in cells that belong to another one: one number cannot be that of several rows. */
export const refuseMerged = ({ at, table }: { readonly at: SourcePlace; readonly table: SourceTable }, row: number, columns: readonly number[]): void => {
  if (columns.some((column) => table.merged.has(`${row}:${column}`))) throw new RefusedSource('merged-cells', { row: table.firstRow + row, sheet: at.in === 'sheet' ? at.sheet : '' });
};

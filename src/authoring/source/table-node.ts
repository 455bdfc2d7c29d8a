import type { Paragraph, Table } from 'mdast';

/** A table of a body from rows of text; the first one is its head, and every row gets as many cells. */
export const tableNode = (rows: readonly (readonly string[])[]): Table => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, at) => ({ type: 'tableCell', children: [{ type: 'text', value: (row[at] ?? '').replaceAll(/\s*\n\s*/g, ' ') }] })),
    })),
  };
};

/** A paragraph of plain text. */
export const paragraphNode = (text: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value: text }] });

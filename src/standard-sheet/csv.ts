import type { Table } from './to-table.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV in UTF-8 with its mark and the line ends that Excel expects. */
export const tableCsv = (table: Table): string => `${BYTE_ORDER_MARK}${table.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

const csvCell = (text: string): string => {
  const guarded = guard(text);
  return /["',;\t，\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** Keeps a spreadsheet from taking a text for a formula. */
export const guard = (text: string): string => (/^'?[=+\-@]/.test(text) ? `'${text}` : text);

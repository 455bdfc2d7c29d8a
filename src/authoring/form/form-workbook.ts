import exceljs from 'exceljs';
import { textOfCell } from '../source/read-workbook.ts';
import { type Form, type FormReading, type FormSheet, idOfTable, readMark, tableKey, writeMark } from './form.ts';

const MARK_SHEET = 'linli';
const GREY = { argb: 'FF999999' };
const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFF3F6' } } as const;
/** A cell formatted as text keeps what is typed, `0571` and `2025-10` too. */
const AS_TEXT = '@';

/** A form as a workbook: the first row names the fields, the second one says what belongs there. */
export const writeFormWorkbook = async ({ mark, sheets, title }: Form): Promise<Uint8Array> => {
  const workbook = new exceljs.Workbook();
  workbook.title = title;
  for (const sheet of sheets) addSheet(workbook, sheet);
  const hidden = workbook.addWorksheet(MARK_SHEET, { state: 'hidden' });
  hidden.getCell('A1').value = writeMark(mark);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const addSheet = (workbook: exceljs.Workbook, { id, title, columns, rows }: FormSheet): void => {
  const sheet = workbook.addWorksheet(freeName(workbook, title), { views: [{ state: 'frozen', ySplit: 2, xSplit: 1 }], pageSetup: { orientation: 'landscape', fitToPage: true, fitToHeight: 0 } });
  columns.forEach(({ width }, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = width;
    column.numFmt = AS_TEXT;
    column.alignment = { wrapText: true, vertical: 'top' };
  });
  const keys = sheet.addRow(columns.map(({ key }, at) => (at === 0 ? tableKey(id) : key)));
  keys.font = { size: 8, color: GREY };
  const labels = sheet.addRow(columns.map(({ label }) => label));
  labels.font = { bold: true };
  labels.fill = SHADE;
  for (const row of rows) {
    const added = sheet.addRow(row.map((cell) => (cell === '' ? null : withoutEscapes(cell))));
    columns.forEach(({ choices, isShown }, at) => {
      const cell = added.getCell(at + 1);
      cell.numFmt = AS_TEXT;
      if (isShown) cell.font = { color: GREY };
      const list = choices?.join(',') ?? '';
      if (list !== '' && list.length < 250) cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${list}"`] };
    });
  }
};

/** Sheets have names of at most 31 characters, each once. */
const freeName = (workbook: exceljs.Workbook, title: string): string => {
  const name = title.replaceAll(/[\\/?*[\]:']/g, ' ').slice(0, 28);
  return workbook.worksheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ? `${name} ${workbook.worksheets.length}` : name;
};

/** The form that a workbook is, or `null`. */
export const readFormWorkbook = (workbook: exceljs.Workbook): FormReading | null => {
  const mark = readMark(workbook.getWorksheet(MARK_SHEET)?.getCell('A1').text ?? '');
  if (!mark) return null;
  const tables = new Map<string, readonly (readonly string[])[]>();
  for (const sheet of workbook.worksheets) {
    const id = idOfTable(sheet.getCell('A1').text);
    if (id !== null) tables.set(id, rowsOf(sheet));
  }
  return { mark, tables };
};

const rowsOf = (sheet: exceljs.Worksheet): readonly (readonly string[])[] =>
  Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: sheet.columnCount }, (__, column) => textOfCell(sheet.getCell(row + 1, column + 1), sheet.name)));

/** Workbooks read `_x0041_` as an escaped letter (ECMA-376, part 1, 22.9.2.19); a text that looks like one is escaped itself. */
const withoutEscapes = (text: string): string => text.replaceAll(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');

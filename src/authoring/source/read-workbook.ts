import exceljs, { type Cell, type CellValue, type Worksheet } from 'exceljs';
import { RefusedSource, type SourceAside, type SourceBlock, type SourceDocument, type SourceTable } from './source-document.ts';

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 60;

/** Opens a workbook, or says that it is damaged. */
export const openWorkbook = async (bytes: Uint8Array): Promise<exceljs.Workbook> => {
  const workbook = new exceljs.Workbook();
  try {
    // The library takes any bytes, its types name an older buffer.
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  } catch {
    throw new RefusedSource('damaged');
  }
  return workbook;
};

/** Reads the visible sheets of a workbook as tables; a formula that failed ends it, as its number cannot be known. */
export const readWorkbook = (workbook: exceljs.Workbook): SourceDocument => {
  const blocks = workbook.worksheets.filter(({ state }) => state === 'visible').flatMap(blockOf);
  if (blocks.length === 0) throw new RefusedSource('no-table');
  return { blocks, pictures: [], asides: asidesOf(workbook) };
};

/** What a workbook holds beside the cells that are read: sheets that are hidden, remarks on cells, pictures. */
const asidesOf = ({ worksheets }: exceljs.Workbook): readonly SourceAside[] => [
  ...worksheets.filter(({ state }) => state !== 'visible').map(({ name }, index): SourceAside => ({ text: name, at: { in: 'hidden-sheet', number: index + 1 } })),
  ...worksheets.filter((sheet) => sheet.getImages().length > 0).map((sheet): SourceAside => ({ text: sheet.name, at: { in: 'sheet-picture', number: sheet.getImages().length } })),
  ...worksheets.filter(({ state }) => state === 'visible').flatMap(remarksIn).map((text, index): SourceAside => ({ text, at: { in: 'comment', number: index + 1 } })),
];

const remarksIn = (sheet: Worksheet): readonly string[] => {
  const remarks: string[] = [];
  sheet.eachRow((row) => row.eachCell(({ note }) => {
    // The types promise a remark on every cell; most have none.
    const remark = note as typeof note | undefined;
    if (remark !== undefined) remarks.push(typeof remark === 'string' ? remark : (remark.texts ?? []).map(({ text }) => text).join(''));
  }));
  return remarks.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
};

const blockOf = (sheet: Worksheet): readonly SourceBlock[] => {
  if (sheet.actualRowCount > MOST_ROWS) throw new RefusedSource('too-many-rows', { sheet: sheet.name, most: MOST_ROWS });
  const table = tableOf(sheet);
  return table.rows.length === 0 ? [] : [{ kind: 'table', table, at: { in: 'sheet', sheet: sheet.name, number: table.firstRow } }];
};

const tableOf = (sheet: Worksheet): SourceTable => {
  const rows: string[][] = [];
  const merged = new Set<string>();
  const columns = Math.min(sheet.columnCount, MOST_COLUMNS);
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.getRow(number);
    rows.push(Array.from({ length: columns }, (_, at) => {
      const cell = row.getCell(at + 1);
      if (cell.isMerged && cell.master.address !== cell.address) merged.add(`${number - 1}:${at}`);
      return textOfCell(cell, sheet.name);
    }));
  }
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return { title: sheet.name, rows, merged, firstRow: 1 };
};

/** The text of a cell as its author sees it, with numbers in plain digits. */
export const textOfCell = (cell: Cell, sheet: string): string => textOfValue(cell.value, { format: typeof cell.numFmt === 'string' ? cell.numFmt : '', cell: cell.address, sheet }).trim();

interface CellPlace {
  readonly format: string;
  readonly cell: string;
  readonly sheet: string;
}

const textOfValue = (value: CellValue, place: CellPlace): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value, place.format);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('error' in value) throw new RefusedSource('formula-failed', { sheet: place.sheet, cell: place.cell, found: value.error });
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('formula' in value || 'sharedFormula' in value) return resultText(value.result, place);
  return 'text' in value ? textOfValue(value.text, place) : '';
};

const resultText = (result: CellValue, place: CellPlace): string => {
  if (result === undefined || result === null) throw new RefusedSource('formula-failed', { sheet: place.sheet, cell: place.cell, found: '=' });
  return textOfValue(result, place);
};

/** Fifteen digits are what a sheet keeps; what lies behind them is noise of its arithmetic. */
const numberText = (value: number, format: string): string => {
  const isPercent = format.includes('%');
  const exact = Number((isPercent ? value * 100 : value).toPrecision(12));
  const text = Number.isInteger(exact) ? String(BigInt(exact)) : String(exact);
  return isPercent ? `${text}%` : text;
};

import { Document, HeadingLevel, Packer, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { SourceDocument } from '../source/source-document.ts';
import { type Form, type FormReading, type FormSheet, idOfTable, readMark, tableKey, writeMark } from './form.ts';

const GREY = '999999';
const SMALL = 14;

/** A form as a Word document: a heading and a table for each part, and a marker at the end. */
export const writeFormWord = async ({ mark, title, sheets }: Form): Promise<Uint8Array> => {
  const document = new Document({
    title,
    sections: [{
      properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
      children: [
        new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
        ...sheets.flatMap((sheet) => [new Paragraph({ text: sheet.title, heading: HeadingLevel.HEADING_1 }), tableOf(sheet)]),
        new Paragraph({ children: [new TextRun({ text: writeMark(mark), size: SMALL, color: GREY })] }),
      ],
    }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

const tableOf = ({ id, columns, rows }: FormSheet): Table => {
  const keys = columns.map(({ key }, at) => cellOf(at === 0 ? tableKey(id) : key, { size: SMALL, color: GREY }));
  const labels = columns.map(({ label }) => cellOf(label, { bold: true }));
  return new Table({
    layout: TableLayoutType.AUTOFIT,
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ children: keys, tableHeader: true }), new TableRow({ children: labels, tableHeader: true }),
      ...rows.map((row) => new TableRow({ children: columns.map(({ isShown }, at) => cellOf(row[at] ?? '', isShown ? { color: GREY } : {})) })),
    ],
  });
};

const cellOf = (text: string, style: { size?: number; color?: string; bold?: boolean }): TableCell => new TableCell({ children: [new Paragraph({ children: text === '' ? [] : [new TextRun({ text, ...style })] })] });

/** The form that a Word document is, or `null`. */
export const readFormWord = ({ blocks }: SourceDocument): FormReading | null => {
  const mark = blocks.toReversed().flatMap((block) => ('text' in block ? (readMark(block.text) ?? []) : []))[0];
  if (!mark) return null;
  const tables = new Map<string, readonly (readonly string[])[]>();
  for (const block of blocks) {
    const id = block.kind === 'table' ? idOfTable(block.table.rows[0]?.[0] ?? '') : null;
    if (block.kind === 'table' && id !== null) tables.set(id, block.table.rows);
  }
  return { mark, tables };
};

import { decodeText } from '../../loader/decode-text.ts';
import { RefusedSource, type SourceBlock, type SourceDocument, type SourceTable } from './source-document.ts';
import { paragraphNode } from './table-node.ts';

/** The characters of a text file in UTF-8, UTF-16 with its mark, or the encoding of Chinese Windows. */
export const decodeSource = (bytes: Uint8Array): string => {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text.replace(/^\uFEFF/, '');
  if (decoded.problem === 'empty') throw new RefusedSource('empty');
  if (decoded.problem === 'binary') throw new RefusedSource('not-text');
  if (decoded.variant === 'damaged') throw new RefusedSource('mixed-encoding', { line: lineOf(bytes) });
  return decodeAs(decoded.variant === 'gbk' ? 'gb18030' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le', bytes);
};

const decodeAs = (encoding: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
  } catch {
    throw new RefusedSource('mixed-encoding', { line: lineOf(bytes) });
  }
};

/** The line of the first character that cannot be read. */
const lineOf = (bytes: Uint8Array): number => {
  const shown = new TextDecoder().decode(bytes);
  return shown.slice(0, Math.max(0, shown.indexOf('\uFFFD'))).split('\n').length;
};

/** Reads a text: every line is a paragraph, lines with tabs together are a table. */
export const readText = (text: string): SourceDocument => {
  const blocks: SourceBlock[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]?.trim() ?? '';
    const rows = tabbedFrom(lines, at);
    if (rows.length > 1) {
      blocks.push({ kind: 'table', table: { title: '', rows, merged: new Set(), firstRow: at + 1 }, at: { in: 'line', number: at + 1 } });
      at += rows.length - 1;
    } else if (line !== '') blocks.push(lineBlock(line, at + 1));
  }
  if (blocks.length === 0) throw new RefusedSource('empty');
  return { blocks, pictures: [] };
};

const lineBlock = (line: string, number: number): SourceBlock => {
  const item = /^[-•·●▪■◆*]\s*(\S.*)$/.exec(line)?.[1];
  const heading = /^(#{1,6})\s+(\S.*)$/.exec(line);
  const at = { in: 'line', number } as const;
  if (heading?.[1] !== undefined && heading[2] !== undefined) return { kind: 'heading', level: heading[1].length, text: heading[2], node: paragraphNode(heading[2]), at };
  return { kind: item === undefined ? 'paragraph' : 'item', text: item ?? line, node: paragraphNode(item ?? line), at };
};

const tabbedFrom = (lines: readonly string[], start: number): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  for (let at = start; lines[at]?.includes('\t'); at++) rows.push((lines[at] ?? '').split('\t').map((cell) => cell.trim()));
  return rows;
};

/** Reads a table in plain text, with its cells in quotes where they hold commas or line breaks. */
export const readCsvTable = (text: string, title: string): SourceDocument => {
  const table: SourceTable = { title, rows: rowsOfCsv(text), merged: new Set(), firstRow: 1 };
  if (table.rows.length === 0) throw new RefusedSource('empty');
  return { blocks: [{ kind: 'table', table, at: { in: 'line', number: 1 } }], pictures: [] };
};

const rowsOfCsv = (text: string): readonly (readonly string[])[] => {
  const border = /^[^"\n]*?([,;\t，])/.exec(text)?.[1] ?? ',';
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(new RegExp(`(?:"((?:[^"]|"")*)"|([^${border}\\r\\n]*))(${border}|\\r\\n|\\n|\\r|$)`, 'g'))) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === undefined || end === '') break;
    if (end !== border) rows.push([]);
  }
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows;
};

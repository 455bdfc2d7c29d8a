import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type exceljs from 'exceljs';
import { examineOffice, LARGEST_FILE } from './read-archive.ts';
import { decodeSource, readCsvTable, readText } from './read-text.ts';
import { readWord } from './read-word.ts';
import { openWorkbook, readWorkbook } from './read-workbook.ts';
import { RefusedSource, type SourceDocument } from './source-document.ts';

/** A file that was handed in, opened as far as its kind allows. */
export type OpenedFile =
  | { readonly type: 'word'; readonly bytes: Uint8Array; read(): Promise<SourceDocument> }
  | { readonly type: 'workbook'; readonly workbook: exceljs.Workbook; read(): Promise<SourceDocument> }
  | { readonly type: 'text'; read(): Promise<SourceDocument> };

/** Opens a file by what it holds; what cannot be read is refused with one sentence. */
export const openSource = async (path: string): Promise<OpenedFile> => {
  const found = path === '-' ? null : statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new RefusedSource('missing', { file: basename(path) });
  if (found?.isDirectory() === true) throw new RefusedSource('folder', { file: basename(path) });
  if ((found?.size ?? 0) > LARGEST_FILE) throw new RefusedSource('too-large', { most: LARGEST_FILE / 1_000_000 });
  return openBytes(readFileSync(path === '-' ? 0 : path), path);
};

const openBytes = async (bytes: Uint8Array, path: string): Promise<OpenedFile> => {
  if (bytes.length === 0) throw new RefusedSource('empty');
  switch (extname(path).toLowerCase()) {
    case '.docx':
      examineOffice(bytes, 'word');
      return { type: 'word', bytes, read: () => readWord(bytes) };
    case '.xlsx': {
      examineOffice(bytes, 'excel');
      const workbook = await openWorkbook(bytes);
      return { type: 'workbook', workbook, read: () => Promise.resolve(readWorkbook(workbook)) };
    }
    case '.csv':
      return { type: 'text', read: () => Promise.resolve(readCsvTable(decodeSource(bytes), basename(path, '.csv'))) };
    case '.doc':
    case '.wps':
      throw new RefusedSource('old-word');
    case '.xls':
    case '.et':
      throw new RefusedSource('old-excel');
    case '.docm':
    case '.xlsm':
      throw new RefusedSource('macros');
    case '.txt':
    case '.md':
    case '':
      return { type: 'text', read: () => Promise.resolve(readText(decodeSource(bytes))) };
    default:
      throw new RefusedSource('other-kind', { found: extname(path) });
  }
};

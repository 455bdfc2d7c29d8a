import type { FileRecord } from '../library.ts';
import { rememberPer } from '../remember.ts';
import { findPersonal } from './find-personal.ts';
import type { Hit } from './hit.ts';
import { BORDER } from './joined-text.ts';

/** Everything personal in the text of an attachment. */
export const personalInAttachment = rememberPer((record: FileRecord): readonly Hit[] => (record.asset?.type === 'text' ? findPersonal(withColumns(record.asset.text)) : []));

/** Everything personal in the path of a file; times and counters in names of pictures are nobody's numbers. */
export const personalInName = rememberPer((record: FileRecord): readonly Hit[] => findPersonal(record.file.normalize('NFC').replaceAll('/', '；')).filter((hit) => hit.kind !== 'long-number'));

const FEWEST_COLUMNS = 2;

/** Puts the header of each column before its cells, where a text is a table. */
const withColumns = (text: string): string => {
  const lines = text.split(/\r\n|[\r\n]/);
  const border = lines.some((line) => line.includes('\t')) ? '\t' : lines.some((line) => line.includes(',')) ? ',' : null;
  if (border === null) return text;
  let header: readonly string[] = [];
  return lines
    .map((line) => {
      const cells = line.split(border);
      if (isHeader(cells)) header = cells;
      return cells.length < FEWEST_COLUMNS ? line : cells.map((cell, column) => `${isHeader(cells) ? '' : labelOf(header[column])}${unquoted(cell)}`).join('；');
    })
    .join(`\n${BORDER}`);
};

/** A header has words only, and at least two columns that name something of a person. */
const isHeader = (cells: readonly string[]): boolean => cells.length >= FEWEST_COLUMNS && !cells.some((cell) => /\d{3}/.test(cell)) && cells.some((cell) => /姓名|户主|身份|证件|电话|手机|卡号|账号|帐号|开户|住址|地址|对象/.test(cell));

const labelOf = (label: string | undefined): string => (label === undefined || label.trim() === '' ? '' : `${unquoted(label)}：`);

const unquoted = (cell: string): string => cell.trim().replace(/^["']|["']$/g, '');

import type { Entry } from '../library.ts';
import { rememberPer } from '../remember.ts';
import { scalarsOf } from '../tree.ts';
import { surnameOf } from './surnames.ts';

const MASKED = /(?<![\u4E00-\u9FFF])[\u4E00-\u9FFF]{1,2}(?:某某?|[*＊×○]{1,2})(?![*＊×○0-9])/g;
const QUICK = /某|[\u4E00-\u9FFF][*＊×○]/;
const NAME_COLUMN = /^(?:姓名|户主|户主姓名|申请人|受助人|领取人)$/;

/** How many persons a document lists: names that are masked, and the cells of a column that is headed 姓名 or the like. */
export const listedPersons = rememberPer((entry: Entry): number => {
  const blocks = entry.body?.blocks ?? [];
  const inHeader = QUICK.test(entry.text) ? [...scalarsOf(entry.tree)].map(({ value }) => value) : [];
  const masked = [...inHeader, ...blocks.map((block) => block.text)].reduce((sum, text) => sum + (QUICK.test(text) ? (text.match(MASKED)?.length ?? 0) : 0), 0);
  return Math.max(masked, namedRows(blocks));
});

/** The rows below a column of names that hold a name, in full or masked. */
const namedRows = (blocks: NonNullable<Entry['body']>['blocks']): number => {
  const cells = blocks.filter((block) => block.kind === 'cell');
  if (!cells.some((cell) => NAME_COLUMN.test(cell.text.trim()))) return 0;
  return cells.filter((cell) => surnameOf(cell.text.trim(), true) !== null).length;
};

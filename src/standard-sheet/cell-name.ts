import type { CellPlace } from './row-cells.ts';

/** A cell as spreadsheets name it: `C12`. */
export const cellName = ({ row, column }: CellPlace): string => `${columnLetters(column)}${String(row)}`;

const LETTERS = 26;
const FIRST = 65;

const columnLetters = (column: number): string => (column <= 0 ? '' : `${columnLetters(Math.floor((column - 1) / LETTERS))}${String.fromCharCode(FIRST + ((column - 1) % LETTERS))}`);

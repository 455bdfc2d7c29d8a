import type { Cell } from 'exceljs';
import { parseDecimal } from '../domain/decimal.ts';
import { tidyNumber } from '../workbench/read-number.ts';

/** A cell that may be written into. */
export const openCell = (cell: Cell, value: string | number | null): Cell => {
  if (value !== null && value !== '') cell.value = value;
  cell.protection = { locked: false };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3EAD2' } };
  cell.border = { bottom: { style: 'hair' }, top: { style: 'hair' } };
  cell.numFmt = typeof value === 'number' ? 'General' : '@';
  return cell;
};

/** Lets a cell hold one of some words only. */
export const chooseFrom = (cell: Cell, choices: readonly string[]): void => {
  cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${choices.join(',')}"`], showErrorMessage: true };
};

/** Lets a cell hold numbers that are not below zero. */
export const atLeastZero = (cell: Cell): void => {
  cell.numFmt = 'General';
  cell.dataValidation = { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0], allowBlank: true, showErrorMessage: true };
};

/** What a cell shows, without anything that only formats it. */
export const cellText = (cell: Cell): string => {
  const { value } = cell;
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return plainNumber(value);
  return typeof value === 'object' ? ('result' in value ? cellResult(value.result) : cell.text) : String(value);
};

const cellResult = (result: unknown): string => (typeof result === 'number' ? plainNumber(result) : typeof result === 'string' ? result : '');

/** A number of a cell in plain digits: cells hold doubles, which print their own noise. */
const plainNumber = (value: number): string => {
  const text = tidyNumber(String(Number(value.toFixed(6))));
  return parseDecimal(text) ? text : String(value);
};

/** A day as people write it, `2026年1月4日` or `2026.1.4`, the way files have it; what is no day stays as it is. */
export const dayText = (text: string): string => text.normalize('NFKC').trim().replaceAll(/[./年月]/g, '-').replace(/日$/, '').replaceAll(/-(\d)(?!\d)/g, '-0$1');

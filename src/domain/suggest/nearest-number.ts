import { formatDecimal, parseDecimal } from '../decimal.ts';
import { chineseNumber } from './chinese-number.ts';

/** A number as its author meant it, and what was unusual about the writing. */
export interface WrittenNumber {
  readonly nearest: string;
  readonly habit: 'full-width' | 'per-cent' | 'separator' | 'chinese' | 'unit' | 'zeros' | 'plain';
}

const HEDGES = /^(?:大?约|约为|近|超过?|逾|至少|不少于|达)|(?:余|多|左右|以上|以下)$/g;
const FACTORS: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 千: 3, 百: 2, 亿: 8, 億: 8 };

/** The number that was most likely meant by `８５`, `85%`, `1,200`, `八十五`, `85分`, `3.5万元` or `007`, or `null`. */
export const nearestNumber = (text: string): WrittenNumber | null => {
  const plain = text.normalize('NFKC').trim();
  for (const [habit, read] of READERS) {
    const nearest = read(plain);
    if (nearest !== null && nearest !== text) return { nearest, habit };
  }
  return null;
};

const READERS: readonly (readonly [WrittenNumber['habit'], (text: string) => string | null])[] = [
  ['full-width', (text) => legal(text)],
  ['per-cent', (text) => (/[%‰]$/.test(text) ? legal(text.slice(0, -1).trim()) : null)],
  ['separator', (text) => (/^-?\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?$/.test(text) ? legal(text.replaceAll(/[,' ]/g, '')) : null)],
  ['zeros', (text) => (/^[+-]?\d*\.?\d+\.?$/.test(text) ? legal(withoutOddZeros(text)) : null)],
  ['chinese', (text) => chinese(text)],
  ['unit', (text) => withoutUnit(text)],
];

const legal = (text: string): string | null => {
  const value = parseDecimal(text);
  return value === null ? null : text.includes('.') ? text : formatDecimal(value);
};

const chinese = (text: string): string | null => {
  const value = chineseNumber(text);
  return value === null ? null : String(value);
};

const withoutOddZeros = (text: string): string => {
  const sign = text.startsWith('-') ? '-' : '';
  const digits = text.replace(/^[+-]/, '').replace(/\.$/, '').replace(/^0+(?=\d)/, '').replace(/^\./, '0.');
  return /^0(?:\.0*)?$/.test(digits) ? '0' : `${sign}${digits}`;
};

const withoutUnit = (text: string): string | null => {
  const match = /^(-?\d+(?:\.\d+)?)\s*([万萬千百亿億])?\s*(\P{Nd}{0,8})$/u.exec(text.replaceAll(HEDGES, ''));
  if (!match?.[1]) return null;
  const zeros = FACTORS[match[2] ?? ''] ?? 0;
  return legal(shifted(match[1], zeros));
};

/** The number with its point moved to the right, digit by digit, so that nothing is rounded. */
const shifted = (number: string, places: number): string => {
  const [whole = '', fraction = ''] = number.split('.');
  const padded = fraction.padEnd(places, '0');
  const rest = padded.slice(places);
  return `${(whole + padded.slice(0, places)).replace(/^(-?)0+(?=\d)/, '$1')}${rest === '' ? '' : `.${rest}`}`;
};

import { daysInMonth, isDay } from '../day.ts';
import { chineseNumber } from './chinese-number.ts';

const NUMERALS = '〇零○一二三四五六七八九十';
const WRITTEN = new RegExp(`^([\\d${NUMERALS}]{4})(?:[-./\\s]+|年)([\\d${NUMERALS}]{1,3})(?:(?:[-./\\s]+|月份?)(?:([\\d${NUMERALS}]{1,3})[日号號]?)?)?$`);
const WITH_TIME = /[T\s]+\d{1,2}:\d{2}.*$/;
const COMPACT = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/;
const YEAR_ONLY = /^(\d{4})年度?$/;

/** A date as its author wrote it, in the nearest legal writing; parts that were not written are `null`. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** The date that was most likely meant by `2025.3.1`, `2025年3月`, `二〇二五年三月一日` or `2026-02-30`, or `null`. */
export const readWrittenDate = (text: string): WrittenDate | null => {
  const plain = text.normalize('NFKC').trim().replace(WITH_TIME, '').replaceAll(/[—–−・·]/g, '-').replaceAll(/\s*([年月日])\s*/g, '$1');
  const match = COMPACT.exec(plain) ?? WRITTEN.exec(plain) ?? yearOnly(plain);
  if (!match) return null;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) => (part === undefined ? null : numberOf(part)));
  if (typeof year !== 'number' || year < 1900 || year > 2199) return null;
  if (typeof month === 'number' && (month < 1 || month > 12)) return null;
  if (typeof day === 'number' && (day < 1 || day > 31)) return null;
  return { year, month: month ?? null, day: day ?? null };
};

/** The nearest day for a field that needs one: a missing day is the first of the month, a day too many its last. */
export const nearestDay = (text: string): string | null => {
  const written = readWrittenDate(text);
  if (!written || written.month === null) return null;
  const day = `${written.year}-${two(written.month)}-${two(Math.min(written.day ?? 1, daysInMonth(written.year, written.month)))}`;
  return isDay(day) ? day : null;
};

/** The nearest writing for a field that takes a year, a month or a day, just as precise as what was written. */
export const nearestPartialDate = (text: string): string | null => {
  const written = readWrittenDate(text);
  if (!written) return null;
  if (written.month === null) return String(written.year);
  return written.day === null ? `${written.year}-${two(written.month)}` : nearestDay(text);
};

const yearOnly = (text: string): RegExpExecArray | null => YEAR_ONLY.exec(Array.from(text).map((character) => (NUMERALS.includes(character) && character !== '十' ? String(chineseNumber(character)) : character)).join(''));

const numberOf = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : chineseNumber(text));

const two = (value: number): string => String(value).padStart(2, '0');

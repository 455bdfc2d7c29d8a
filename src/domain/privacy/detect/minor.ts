import type { Hit } from '../hit.ts';
import { maskName } from '../mask-formats.ts';
import { namesIn } from '../names.ts';
import type { Detector } from './detector.ts';

/** The words that make it look at a line. */
const CHILD_WORD = /小学|中学|初中|高中|幼儿园|托班|年级|\d\s?岁|周岁|[一二三四五六七八九十]岁|未成年|学生|儿童|少年|孤儿|出生|年生|小朋友|学籍/;
const SCHOOL_CLASS = /(?:小学|中学|初中|高中|幼儿园|学校|附小|附中|一中|二中|实小)[^，。；\n\u0000]{0,16}(?:班|年级|[一二三四五六七八九]年)|[一二三四五六七八九1-9]年级|[(（]\d{1,2}[)）]班|[小中大]班|初[一二三]|高[一二三]/;
const MINOR_WORD = /未成年|学生|儿童|少年|孤儿|小朋友|学籍|男孩|女孩/;
const AGE = /(?<!\d)(\d{1,2})\s?(?:周)?岁|(十[一二三四五六七]?|[一二三四五六七八九])(?:周)?岁/g;
const BORN = /((?:19|20)\d{2})[年.\-/]\d{0,2}[月.\-/]?\d{0,2}[日]?\s?(?:出生|生)|(?:出生(?:日期|年月|于)?|生于|生日)[:：|]?\s?((?:19|20)\d{2})/;
const OLDEST_MINOR = 17;
/** Whoever was born before is grown up, whatever the day of the check. */
const FIRST_CHILD_YEAR = 2008;

/** The full name of a child: with a school and class, an age, or a year of birth that only the day of the check can judge. */
export const minors: Detector = ({ lines, claims }) => {
  const hits: Hit[] = [];
  for (const { line, at } of lines) {
    const word = CHILD_WORD.exec(line)?.[0];
    if (word === undefined) continue;
    const sign = signOf(line);
    if (sign === null) continue;
    for (const { start, end, name, surname } of namesIn(line)) {
      if (claims.overlap(at + start, at + end)) continue;
      hits.push({ kind: 'minor', start: at + start, end: at + end, value: name, masked: maskName(name, surname), severity: 'error', word, ...(sign === 'minor' ? {} : { born: sign }) });
    }
  }
  return { hits };
};

/** What a line says about age: a minor, a year of birth, or nothing. */
const signOf = (line: string): 'minor' | number | null => {
  const isYoung = [...line.matchAll(AGE)].some(([, digits, han]) => han !== undefined || Number(digits) <= OLDEST_MINOR);
  if (isYoung || SCHOOL_CLASS.test(line) || MINOR_WORD.test(line)) return 'minor';
  const born = BORN.exec(line);
  const year = Number(born?.[1] ?? born?.[2] ?? 0);
  return year >= FIRST_CHILD_YEAR ? year : null;
};

import type { Fix, ReadingFinding } from '../domain/finding.ts';
import { textAt } from '../domain/place.ts';

interface Suspects {
  readonly rule: 'characters-visible' | 'characters-plain' | 'line-ends-plain';
  readonly variant: string;
  readonly pattern: RegExp;
  /** What the characters become where that is safe. */
  readonly mend?: (found: string) => string;
}

/** Marks that pile up on a letter; marks of Tibetan or Mongolian are letters' own and are not among them. */
const PILED_MARKS = '[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]{3,}';

const SUSPECTS: readonly Suspects[] = [
  { rule: 'line-ends-plain', variant: 'return', pattern: /\r(?!\n)/g, mend: () => '\n' },
  { rule: 'line-ends-plain', variant: 'soft', pattern: /[\u000B\u000C\u0085\u2028\u2029]/g },
  { rule: 'characters-visible', variant: 'zero-width', pattern: /[\u200B\u200C\u2060-\u2064\uFEFF\u180E\u034F]|(?<![\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])\u200D|\u200D(?!\p{Extended_Pictographic})/gu, mend: () => '' },
  { rule: 'characters-visible', variant: 'soft-hyphen', pattern: /\u00AD/g, mend: () => '' },
  { rule: 'characters-visible', variant: 'direction', pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/g },
  { rule: 'characters-visible', variant: 'control', pattern: /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g },
  { rule: 'characters-visible', variant: 'hidden', pattern: /[\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFE00-\uFE0D\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]/gu },
  { rule: 'characters-plain', variant: 'lost', pattern: /\uFFFD/g },
  { rule: 'characters-plain', variant: 'mojibake', pattern: /(?:锟斤拷)+|(?:烫烫烫|屯屯屯)[烫屯]*/g },
  { rule: 'characters-plain', variant: 'private', pattern: /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/gu },
  { rule: 'characters-plain', variant: 'unassigned', pattern: /[\uFDD0-\uFDEF\uFFFE\uFFFF\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{3FFFE}\u{3FFFF}]/gu },
  { rule: 'characters-plain', variant: 'look-alike', pattern: /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu, mend: (found) => found.normalize('NFKC') },
  { rule: 'characters-plain', variant: 'marks', pattern: new RegExp(PILED_MARKS, 'g') },
];

/** The first characters of 锟斤拷, 烫烫烫 and 屯屯屯. */
const MOJIBAKE = [0x951f, 0x70eb, 0x5c6f];

/** Nearly every text is made of these alone, so one quick look decides whether the patterns are needed. */
const isOrdinary = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x4e00 && code <= 0x9fa5 ? MOJIBAKE.includes(code) : !isOrdinaryMark(code, text, index)) return false;
  }
  return true;
};

const isOrdinaryMark = (code: number, text: string, index: number): boolean => {
  if (code < 0x7f) return code >= 0x20 || code === 0x0a || code === 0x09 || (code === 0x0d && text.charCodeAt(index + 1) === 0x0a);
  return (code >= 0x3000 && code <= 0x30ff) || (code >= 0xff01 && code <= 0xff5e) || (code >= 0x2010 && code <= 0x2027) || (code >= 0xa0 && code < 0x300 && code !== 0xad);
};

/** More of one sort in one file says nothing new; `--fix` mends the rest when it looks again. */
const MOST_OF_A_SORT = 20;

/** The characters of a text that nobody typed on purpose: invisible, damaged, or only alike to the right ones. */
export const findCharacters = (text: string): readonly ReadingFinding[] => (isOrdinary(text) ? [] : SUSPECTS.flatMap((suspects) => findSuspects(text, suspects)));

const findSuspects = (text: string, suspects: Suspects): readonly ReadingFinding[] => {
  const matches = [...text.matchAll(suspects.pattern)].filter(([found]) => suspects.variant !== 'look-alike' || isLookAlike(found));
  return runsOf(matches).slice(0, MOST_OF_A_SORT).map(({ at, found }) => findingOf(suspects, at, found));
};

const findingOf = ({ rule, variant, mend }: Suspects, at: number, found: string): ReadingFinding => {
  const place = textAt(at, at + found.length);
  const by = mend?.(found);
  const fix: { fix?: Fix } = by === undefined || by === found ? {} : { fix: { replace: place, by } };
  return { rule, variant, place, values: { found: variant === 'marks' || variant === 'mojibake' ? found.slice(0, 6) : found, code: codePointsOf(found), nearest: by ?? '' }, ...fix };
};

/** Twelve characters of the compatibility block are the only ones of their kind; normal form keeps them as they are. */
const isLookAlike = (found: string): boolean => found.normalize('NFKC') !== found || /[\u2E80-\u2FDF]/.test(found);

/** Neighbours become one finding. */
const runsOf = (matches: readonly RegExpExecArray[]): readonly { at: number; found: string }[] => {
  const runs: { at: number; found: string }[] = [];
  for (const match of matches) {
    const last = runs.at(-1);
    if (last && last.at + last.found.length === match.index) runs[runs.length - 1] = { at: last.at, found: last.found + match[0] };
    else runs.push({ at: match.index, found: match[0] });
  }
  return runs;
};

/** The code points of a text as `U+200B`, the first few of them. */
export const codePointsOf = (text: string): string => {
  const points = [...new Set(text)].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return points.slice(0, 3).join(' ');
};

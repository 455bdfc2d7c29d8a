import { ESCAPE_START, NUMERAL_GAP, NUMERAL_ROWS, signsOf, type TextSigns, UNUSUAL_CHARACTERS } from './text-signs.ts';
import { TRADITIONAL } from './traditional.ts';

/** A text in the one form that detectors look at, with the way back to where its characters stood. */
export interface PlainText {
  readonly text: string;
  /** What `text` may hold. */
  readonly signs: TextSigns;
  /** The stretch of the written text that a stretch of `text` stands for. */
  readonly written: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const INVISIBLE = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]/;
const UNUSUAL = new RegExp(`[${UNUSUAL_CHARACTERS}]|${ESCAPE_START}`, 'g');
const LOOKALIKES = new Map([['Х', 'X'], ['х', 'x'], ['Χ', 'X'], ['О', '0'], ['о', '0'], ['Ο', '0'], ['＊', '*']]);
const NAMED_ENTITIES = new Map([['&nbsp;', ' '], ['&ensp;', ' '], ['&emsp;', ' '], ['&thinsp;', ' '], ['&amp;', '&'], ['&zwnj;', ''], ['&zwj;', ''], ['&shy;', ''], ['&ast;', '*'], ['&plus;', '+'], ['&dash;', '-'], ['&hyphen;', '-'], ['&period;', '.'], ['&commat;', '@']]);
const ESCAPED = /&#x[0-9a-f]{1,6};?|&#[0-9]{1,7};?|&[a-z]{2,6};|%[2-7][0-9a-f]/giy;
const NUMERALS = new Map(NUMERAL_ROWS.flatMap((row, digit) => Array.from(row, (character) => [character, String(digit)] as const)));
const NUMERAL = `[${NUMERAL_ROWS.join('')}]`;
const NUMERAL_RUN = new RegExp(`(?:${NUMERAL}[${NUMERAL_GAP}]?){10,}`, 'g');

/** Brings a text into the form that detectors look at: plain digits and letters, nothing invisible, simplified keywords. */
export const plainText = (written: string): PlainText => {
  const signs = signsOf(written);
  if (!signs.isUnusual) return { ...simplify(written, signs), written: asWritten };
  const { text, written: writtenOf } = unfold(written);
  return { ...simplify(text, signsOf(text)), written: writtenOf };
};

const asWritten = (start: number, end: number) => ({ start, end });

/** One character for one, so that every character keeps its place. */
const simplify = (text: string, signs: TextSigns): Pick<PlainText, 'text' | 'signs'> => {
  if (!signs.isTraditional && !signs.hasNumerals) return { text, signs };
  const simple = signs.isTraditional ? text.replace(TRADITIONAL.everywhere, (character) => TRADITIONAL.simplified.get(character) ?? character) : text;
  const plain = simple.replace(NUMERAL_RUN, (run) => Array.from(run, (character) => NUMERALS.get(character) ?? character).join(''));
  return { text: plain, signs: signsOf(plain) };
};

interface Segment {
  /** Where it begins in the plain text. */
  readonly at: number;
  /** Where it stands in the written text. */
  readonly start: number;
  readonly end: number;
  /** Whether it stands for its plain text as a whole, not character by character. */
  readonly folded: boolean;
}

/** Only what is unusual is looked at character by character; what lies between is copied. */
const unfold = (written: string): Pick<PlainText, 'text' | 'written'> => {
  const parts: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  const add = (plain: string, { start, end, folded }: Omit<Segment, 'at'>) => {
    segments.push({ at: length, start, end, folded });
    parts.push(plain);
    length += plain.length;
  };
  let done = 0;
  for (const { index } of written.matchAll(UNUSUAL)) {
    if (index < done) continue;
    if (index > done) add(written.slice(done, index), { start: done, end: index, folded: false });
    const unit = unfoldAt(written, index);
    add(unit.plain, { start: index, end: index + unit.length, folded: true });
    done = index + unit.length;
  }
  add(written.slice(done), { start: done, end: written.length, folded: false });
  // A stretch ends where its last character ends, not where the next visible one begins.
  return { text: parts.join(''), written: (start, end) => ({ start: placeIn(segments, start).start, end: placeIn(segments, Math.max(end - 1, start)).end }) };
};

/** The stretch of the written text that one character of the plain text stands for. */
const placeIn = (segments: readonly Segment[], index: number): { readonly start: number; readonly end: number } => {
  const segment = segments[segments.findLastIndex(({ at }) => at <= index)];
  if (!segment) return { start: 0, end: 0 };
  if (segment.folded) return { start: segment.start, end: segment.end };
  const start = Math.min(segment.start + (index - segment.at), segment.end);
  return { start, end: Math.min(start + 1, segment.end) };
};

const unfoldAt = (written: string, at: number): { plain: string; length: number } => {
  const character = String.fromCodePoint(written.codePointAt(at) ?? 0);
  if (character === '&' || character === '%') return unescapeAt(written, at);
  if (INVISIBLE.test(character)) return { plain: '', length: character.length };
  return { plain: LOOKALIKES.get(character) ?? foldCharacter(character), length: character.length };
};

const foldCharacter = (character: string): string => {
  const folded = character.normalize('NFKC');
  const digit = foreignDigit(folded);
  return digit ?? (folded.length <= 3 ? folded : character);
};

/** Digits of scripts that Unicode does not fold to ours. */
const foreignDigit = (character: string): string | null => {
  const code = character.codePointAt(0) ?? 0;
  for (const zero of [0x0660, 0x06f0, 0x0966]) if (code >= zero && code <= zero + 9) return String(code - zero);
  return null;
};

const unescapeAt = (written: string, at: number): { plain: string; length: number } => {
  ESCAPED.lastIndex = at;
  const escape = ESCAPED.exec(written)?.[0];
  if (escape === undefined) return { plain: written[at] ?? '', length: 1 };
  const named = NAMED_ENTITIES.get(escape.toLowerCase());
  if (named !== undefined) return { plain: named, length: escape.length };
  if (!/^[&%](?:#|[2-7])/.test(escape)) return { plain: escape, length: escape.length };
  const code = escape.startsWith('%') ? Number.parseInt(escape.slice(1), 16) : /^&#x/i.test(escape) ? Number.parseInt(escape.slice(3), 16) : Number.parseInt(escape.slice(2), 10);
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return { plain: INVISIBLE.test(character) ? '' : foldCharacter(character), length: escape.length };
};

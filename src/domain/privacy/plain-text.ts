import { TRADITIONAL } from './traditional.ts';

/** A text in the one form that detectors look at, with the way back to where its characters stood. */
export interface PlainText {
  readonly text: string;
  /** The stretch of the written text that a stretch of `text` stands for. */
  readonly written: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const INVISIBLE = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]/;
const UNUSUAL_CHARACTERS = String.raw`\u00AD\u00B2\u00B3\u00B9\u034F\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u0400-\u04FF\u0370-\u03FF\u115F-\u1160\u17B4-\u17B5\u180B-\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2089\u2150-\u218F\u2460-\u24FF\u2776-\u2793\u3164\u3220-\u3247\uD800-\uDFFF\uFE00-\uFE0F\uFEFF\uFF0A\uFF0B\uFF0D-\uFF0E\uFF10-\uFF19\uFF20-\uFF3A\uFF3F\uFF41-\uFF5A\uFFA0`;
const UNUSUAL = new RegExp(`[${UNUSUAL_CHARACTERS}]|&#|&[a-z]|%[2-7][0-9A-Fa-f]`);
const UNUSUAL_EVERYWHERE = new RegExp(UNUSUAL.source, 'g');
const LOOKALIKES = new Map([['Х', 'X'], ['х', 'x'], ['Χ', 'X'], ['О', '0'], ['о', '0'], ['Ο', '0'], ['＊', '*']]);
const NAMED_ENTITIES = new Map([['&nbsp;', ' '], ['&ensp;', ' '], ['&emsp;', ' '], ['&thinsp;', ' '], ['&amp;', '&'], ['&zwnj;', ''], ['&zwj;', ''], ['&shy;', ''], ['&ast;', '*'], ['&plus;', '+'], ['&dash;', '-'], ['&hyphen;', '-'], ['&period;', '.'], ['&commat;', '@']]);
const ESCAPED = /&#x[0-9a-f]{1,6};?|&#[0-9]{1,7};?|&[a-z]{2,6};|%[2-7][0-9a-f]/giy;
const NUMERAL_ROWS = ['〇零○', '一壹幺弌', '二贰貳弍', '三叁參弎', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'] as const;
const NUMERALS = new Map(NUMERAL_ROWS.flatMap((row, digit) => Array.from(row, (character) => [character, String(digit)] as const)));
const NUMERAL = `[${NUMERAL_ROWS.join('')}]`;
const NUMERAL_RUN = new RegExp(`(?:${NUMERAL}[ \\t·.\\-—_]?){10,}`, 'g');
const NUMERAL_START = new RegExp(`(?:${NUMERAL}[ \\t·.\\-—_]?){4}`);

/** Which UTF-16 units need more than one look: a table answers far sooner than a pattern with as many characters. */
const SPECIAL = new Uint8Array(0x10000);
const SPECIAL_CHARACTER = new RegExp(`[${UNUSUAL_CHARACTERS}${TRADITIONAL.characters}&%]`);
for (let unit = 0; unit < SPECIAL.length; unit++) SPECIAL[unit] = SPECIAL_CHARACTER.test(String.fromCharCode(unit)) ? 1 : 0;

/** One look decides for most texts that they are plain already. */
const isSpecial = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (SPECIAL[text.charCodeAt(index)] === 1) return true;
  return false;
};

/** Brings a text into the form that detectors look at: plain digits and letters, nothing invisible, simplified keywords. */
export const plainText = (written: string): PlainText => {
  if (!isSpecial(written) && !NUMERAL_START.test(written)) return { text: written, written: (start, end) => ({ start, end }) };
  const straight = UNUSUAL.test(written) ? unfold(written) : { text: written, written: (start: number, end: number) => ({ start, end }) };
  return { text: simplify(straight.text), written: straight.written };
};

/** One character for one, so that every character keeps its place. */
const simplify = (text: string): string => {
  const simple = TRADITIONAL.pattern.test(text) ? text.replace(TRADITIONAL.everywhere, (character) => TRADITIONAL.simplified.get(character) ?? character) : text;
  return !NUMERAL_START.test(simple) ? simple : simple.replace(NUMERAL_RUN, (run) => Array.from(run, (character) => NUMERALS.get(character) ?? character).join(''));
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
const unfold = (written: string): PlainText => {
  const parts: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  const add = (plain: string, { start, end, folded }: Omit<Segment, 'at'>) => {
    segments.push({ at: length, start, end, folded });
    parts.push(plain);
    length += plain.length;
  };
  let done = 0;
  for (const { index } of written.matchAll(UNUSUAL_EVERYWHERE)) {
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

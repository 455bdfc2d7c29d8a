import { TRADITIONAL } from './traditional.ts';

/** What one pass over a text tells about what it may hold: most texts have nothing that a detector needs. */
export interface TextSigns {
  /** Characters that detectors see in another form: full-width, invisible, of other scripts, escaped. */
  readonly isUnusual: boolean;
  /** Traditional characters of the words that detectors know. */
  readonly isTraditional: boolean;
  /** Four numerals of Chinese in a row, which may spell a number. */
  readonly hasNumerals: boolean;
  /** Ten digits with short separators, as many as any number of a person has. */
  readonly hasRun: boolean;
  /** Digits and letters without anything between them that are as long as a code of 18 characters. */
  readonly hasLongCode: boolean;
}

/** Everything that is not plain at once to a detector; the same characters are unfolded in `plain-text.ts`. */
export const UNUSUAL_CHARACTERS = String.raw`\u00AD\u00B2\u00B3\u00B9\u034F\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u0400-\u04FF\u0370-\u03FF\u115F-\u1160\u17B4-\u17B5\u180B-\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2089\u2150-\u218F\u2460-\u24FF\u2776-\u2793\u3164\u3220-\u3247\uD800-\uDFFF\uFE00-\uFE0F\uFEFF\uFF0A\uFF0B\uFF0D-\uFF0E\uFF10-\uFF19\uFF20-\uFF3A\uFF3F\uFF41-\uFF5A\uFFA0`;

/** How a character begins that is written as an entity or as in an address. */
export const ESCAPE_START = '&#|&[a-z]|%[2-7][0-9A-Fa-f]';
const ESCAPED = new RegExp(ESCAPE_START);

/** The numerals by the digit that they stand for. */
export const NUMERAL_ROWS = ['〇零○', '一壹幺弌', '二贰貳弍', '三叁參弎', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'] as const;
/** What may stand between two numerals. */
export const NUMERAL_GAP = ' \\t·.\\-—_';
/** What may stand between two digits of one number. */
export const DIGIT_GAP = '\\s\\u00A0·•∙・,\\-‐-―−_/~`()（）*.';

const DIGIT = 1;
const LETTER = 2;
const UNUSUAL = 4;
const ESCAPE = 128;
const OLD_FORM = 8;
const NUMERAL = 16;
const NUMERAL_SPACE = 32;
const DIGIT_SPACE = 64;

/** A table answers far sooner than patterns with as many characters. */
const CLASSES = new Uint8Array(0x10000);
for (const [flag, characters] of [
  [DIGIT, '0-9'], [LETTER, 'A-Za-z'], [UNUSUAL, UNUSUAL_CHARACTERS], [ESCAPE, '&%'], [OLD_FORM, TRADITIONAL.characters],
  [NUMERAL, NUMERAL_ROWS.join('')], [NUMERAL_SPACE, NUMERAL_GAP], [DIGIT_SPACE, DIGIT_GAP],
] as const) {
  const pattern = new RegExp(`[${characters}]`);
  for (let unit = 0; unit < CLASSES.length; unit++) if (pattern.test(String.fromCharCode(unit))) CLASSES[unit] = (CLASSES[unit] ?? 0) | flag;
}

const FEWEST_DIGITS = 10;
const LONGEST_GAP = 4;
const FEWEST_NUMERALS = 4;
const CODE_LENGTH = 18;

/** Looks over a text once. A sign that is there by chance costs a search; one that is missed would cost a finding. */
export const signsOf = (text: string): TextSigns => {
  let seen = 0;
  const runs = new RunCounter();
  for (let index = 0; index < text.length; index++) {
    const flags = CLASSES[text.charCodeAt(index)] ?? 0;
    seen |= flags;
    // Most characters are plain words, which end whatever was counted.
    if ((flags & COUNTED) !== 0) runs.add(flags);
    else if (runs.isCounting) runs.reset();
  }
  const isUnusual = (seen & UNUSUAL) !== 0 || ((seen & ESCAPE) !== 0 && ESCAPED.test(text));
  return { isUnusual, isTraditional: (seen & OLD_FORM) !== 0, hasNumerals: runs.hasNumerals, hasRun: runs.hasDigits, hasLongCode: runs.hasCode };
};

const COUNTED = DIGIT | LETTER | NUMERAL | NUMERAL_SPACE | DIGIT_SPACE;

/** Counts what stands together while a text goes by. */
class RunCounter {
  hasNumerals = false;
  hasDigits = false;
  hasCode = false;
  isCounting = false;
  #digits = 0;
  #gap = 0;
  #numerals = 0;
  #isNumeralBefore = false;
  #code = 0;

  add(flags: number): void {
    this.isCounting = true;
    this.#addDigit(flags);
    this.#addNumeral(flags);
    this.#addCode(flags);
  }

  reset(): void {
    this.isCounting = false;
    this.#digits = 0;
    this.#numerals = 0;
    this.#code = 0;
  }

  #addDigit(flags: number): void {
    if ((flags & DIGIT) !== 0) {
      this.#digits += 1;
      this.#gap = 0;
      this.hasDigits ||= this.#digits >= FEWEST_DIGITS;
    } else if (this.#digits > 0) {
      this.#gap += 1;
      if ((flags & DIGIT_SPACE) === 0 || this.#gap > LONGEST_GAP) this.#digits = 0;
    }
  }

  #addNumeral(flags: number): void {
    if ((flags & NUMERAL) !== 0) {
      this.#numerals += 1;
      this.#isNumeralBefore = true;
      this.hasNumerals ||= this.#numerals >= FEWEST_NUMERALS;
    } else if (this.#numerals > 0) {
      if ((flags & NUMERAL_SPACE) === 0 || !this.#isNumeralBefore) this.#numerals = 0;
      this.#isNumeralBefore = false;
    }
  }

  /** A code begins with a digit. */
  #addCode(flags: number): void {
    const isFirst = this.#code === 0 && (flags & DIGIT) !== 0;
    this.#code = isFirst || (this.#code > 0 && (flags & (DIGIT | LETTER)) !== 0) ? this.#code + 1 : 0;
    this.hasCode ||= this.#code >= CODE_LENGTH;
  }
}

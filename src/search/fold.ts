import { FOLDING_PAIRS } from './folding-table.ts';

const TABLE = new Map<string, string>();
for (let at = 0; at < FOLDING_PAIRS.length; at += 2) TABLE.set(FOLDING_PAIRS.charAt(at), FOLDING_PAIRS.charAt(at + 1));

const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
const FULL_WIDTH_SHIFT = 0xfee0;
const IDEOGRAPHIC_SPACE = '\u3000';

/**
 * A text as the search compares it: simplified script, half width, small letters. One character stays one character,
 * so that a place in the folded text is the same place in the text of the author.
 */
export const foldText = (text: string): string => {
  let folded = '';
  for (const character of foldScript(text).split('')) folded += smallLetter(character);
  return folded;
};

/** A text in simplified script and half width with its capitals kept: what is indexed, as Pagefind folds case itself. */
export const foldScript = (text: string): string => {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldCharacter(text.charAt(at));
  return folded;
};

const foldCharacter = (character: string): string => {
  const simplified = TABLE.get(character);
  if (simplified !== undefined) return simplified;
  if (character === IDEOGRAPHIC_SPACE) return ' ';
  return FULL_WIDTH.test(character) ? String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_SHIFT) : character;
};

const smallLetter = (character: string): string => {
  const small = character.toLowerCase();
  return small.length === 1 ? small : character;
};

import { FOLDING_PAIRS } from './folding-table.ts';

const TABLE = new Map<string, string>();
for (let at = 0; at < FOLDING_PAIRS.length; at += 2) TABLE.set(FOLDING_PAIRS.charAt(at), FOLDING_PAIRS.charAt(at + 1));

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
const IDEOGRAPHIC_SPACE = '\u3000';

/**
 * A text as the search compares it: simplified script, half width, small letters. One character stays one character,
 * so that a place in the folded text is the same place in the text of the author.
 */
export const foldText = (text: string): string => {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldCharacter(text.charAt(at));
  return folded;
};

const foldCharacter = (character: string): string => {
  const simplified = TABLE.get(character);
  if (simplified !== undefined) return simplified;
  if (character === IDEOGRAPHIC_SPACE) return ' ';
  const code = character.charCodeAt(0);
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) return String.fromCharCode(code - FULL_WIDTH_SHIFT).toLowerCase();
  const small = character.toLowerCase();
  return small.length === 1 ? small : character;
};

import { foldText } from './fold.ts';
import type { QueryPlan } from './plan-query.ts';

/** A title with the keys under which the index of titles finds it: the whole title comes first, in full and by its initials. */
interface KeyedTitle {
  readonly title: string;
  readonly keys: string;
}

/** How far a title is from what was typed: it is the very words or their pinyin, begins with them, or neither. */
export const titleDistance = ({ title, keys }: KeyedTitle, { terms }: QueryPlan): 0 | 1 | 2 => {
  const typed = terms.join(' ');
  const names = [foldText(title).trim(), ...keys.split(' ').slice(0, 2)];
  if (names.includes(typed)) return 0;
  return names.some((name) => name.startsWith(typed)) ? 1 : 2;
};

const HAN_RUN = /\p{Script=Han}+/gu;
const OTHER_WORD = /[^\p{Script=Han}\s\p{P}]+/gu;
const LEAST_SHARE = 0.5;

/** Whether a text holds at least half of what was typed, or of the same with another word: pairs of characters, and words of letters from their beginning. */
export const isRelated = (text: string, { related }: QueryPlan): boolean => {
  const folded = foldText(text);
  return related.some((typed) => {
    const pairs = [...typed.matchAll(HAN_RUN)].flatMap(([run]) => pairsOf(run));
    const words = [...typed.matchAll(OTHER_WORD)].map(([word]) => word);
    const held = pairs.filter((pair) => folded.includes(pair)).length + words.filter((word) => beginsIn(folded, word)).length;
    return held >= (pairs.length + words.length) * LEAST_SHARE;
  });
};

const pairsOf = (run: string): readonly string[] => {
  const characters = Array.from(run);
  return characters.length === 1 ? characters : characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
};

/** Whether some word of a text begins with these letters. */
const beginsIn = (folded: string, word: string): boolean => {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) if (!/[a-z]/.test(folded.charAt(at - 1))) return true;
  return false;
};

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['一', 1], ['二', 2], ['两', 2], ['兩', 2], ['三', 3], ['四', 4], ['五', 5], ['六', 6], ['七', 7], ['八', 8], ['九', 9],
]);

/** The number that a Chinese or Arabic numeral up to ninety-nine writes, or `null` where it writes none: `四` is 4, `十二` is 12. */
export const numeralOf = (text: string): number | null => {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九两兩])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const [, tens, ten, ones] = match;
  if (ten === undefined) return ones === undefined && tens !== undefined ? digitOf(tens) : null;
  return (tens === undefined ? 1 : digitOf(tens)) * 10 + (ones === undefined ? 0 : digitOf(ones));
};

const digitOf = (digit: string): number => DIGITS.get(digit) ?? 0;

/** After these a leading numeral does not count the parts: 百姓, 一站式, 十户联防, 三年, 三八妇女. */
const NOT_PARTS = /^[户戶家年月日号號站线線体體百千万萬级級代时時点點天站条條]/;

/** How many parts the name of a method says it has (四会 is 4), or `null` where it says no number of them. */
export const countInName = (name: string): number | null => {
  const numeral = /^[一二三四五六七八九两兩十]{1,3}/.exec(name)?.[0];
  if (numeral === undefined || NOT_PARTS.test(name.slice(numeral.length))) return null;
  const count = numeralOf(numeral);
  return count === null || count < 2 ? null : count;
};

const DIGITS = new Map(Array.from('〇零○一二三四五六七八九').map((character, index) => [character, Math.max(0, index - 2)]));
for (const [character, value] of [['两', 2], ['兩', 2], ['壹', 1], ['贰', 2], ['叁', 3], ['肆', 4], ['伍', 5], ['陆', 6], ['柒', 7], ['捌', 8], ['玖', 9]] as const) DIGITS.set(character, value);

const PLACES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000, 億: 100_000_000 };

/** The whole number that Chinese numerals write (`八十五`, `二〇二五`, `三万二`), or `null` where they write none. */
export const chineseNumber = (text: string): number | null => {
  const characters = Array.from(text);
  if (characters.length === 0 || characters.some((character) => !isNumeral(character))) return null;
  if (characters.every((character) => DIGITS.has(character))) return Number(characters.map((character) => DIGITS.get(character)).join(''));
  return sumOfPlaces(characters);
};

const isNumeral = (character: string): boolean => DIGITS.has(character) || character in PLACES || character in MYRIADS;

const sumOfPlaces = (characters: readonly string[]): number => {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const place = PLACES[character];
    const myriad = MYRIADS[character];
    if (place !== undefined) {
      section += (digit ?? 1) * place;
      digit = null;
    } else if (myriad !== undefined) {
      total = (total + section + (digit ?? 0)) * myriad;
      section = 0;
      digit = null;
    } else digit = DIGITS.get(character) ?? 0;
  }
  return total + section + (digit ?? 0);
};

/** How many columns of a terminal a text takes: Han characters and full-width marks take two, marks on letters none. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += NARROW.test(character) ? 1 : WIDE.test(character) ? 2 : NO_WIDTH.test(character) ? 0 : 1;
  return width;
};

const NARROW = /^[\u0020-\u007E]$/;
const WIDE = /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u200D]$/u;

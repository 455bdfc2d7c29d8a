/** A sentence or a row of a table that holds a word. */
export interface Line {
  readonly line: string;
  /** Where it begins in the text. */
  readonly at: number;
}

const BORDER = /[。！？\n\r\u0000]/;
const BORDERS = ['。', '！', '？', '\n', '\r', '\u0000'] as const;
const LONGEST = 400;

/** The sentences and rows of a text in which a pattern occurs; the pattern is global. */
export function* linesWith(text: string, pattern: RegExp): Generator<Line> {
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index < done) continue;
    const at = lineStart(text, match.index);
    const rest = text.slice(match.index, match.index + LONGEST);
    const length = rest.search(BORDER);
    done = match.index + (length === -1 ? rest.length : length);
    yield { line: text.slice(at, done), at };
  }
}

const lineStart = (text: string, from: number): number => {
  const before = text.slice(Math.max(0, from - LONGEST), from);
  return from - before.length + 1 + Math.max(...BORDERS.map((border) => before.lastIndexOf(border)));
};

/** A sentence or a row of a table that holds a word. */
export interface Line {
  readonly line: string;
  /** Where it begins in the text. */
  readonly at: number;
  readonly word: string;
}

const LINE = /[^。！？\n\r\u0000]+/g;
const LONGEST = 400;

/** The sentences and rows of a text in which a pattern occurs. */
export function* linesWith(text: string, pattern: RegExp): Generator<Line> {
  if (!pattern.test(text)) return;
  for (const match of text.matchAll(LINE)) {
    const line = match[0].slice(0, LONGEST);
    const word = pattern.exec(line)?.[0];
    if (word !== undefined) yield { line, at: match.index, word };
  }
}

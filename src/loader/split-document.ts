/** Where the parts of an `.mdx` file stand, in UTF-16 units of its text. */
export interface DocumentParts {
  readonly header: { readonly start: number; readonly end: number };
  readonly body: { readonly start: number; readonly end: number };
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/gm;

/** Splits a document into header and body, or says which line is missing. */
export const splitDocument = (text: string): DocumentParts | 'no-header' | 'not-closed' => {
  const opening = OPENING.exec(text);
  if (!opening) return 'no-header';
  const start = opening[0].length;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text);
  if (!closing) return 'not-closed';
  return { header: { start, end: closing.index }, body: { start: closing.index + closing[0].length, end: text.length } };
};

import { standsAlone } from './components.ts';
import type { Mark } from './scan-marks.ts';

/** A body with one private character in the place of each mark, so that Markdown can be parsed around them. */
export interface MaskedSource {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The offset in the body that an offset of `text` stands for. */
  toSource(offset: number): number;
  /** The same for the end of a stretch. */
  toSourceEnd(offset: number): number;
  /** Text of the parser with the marks as they were written, for code and attributes. */
  restore(text: string): string;
}

const FIRST = 0xe000;
const PRIVATE = /[\uE000-\uF8FF]/g;

/** The most marks that a body may hold: one private character each. */
export const MOST_MARKS = 0x1800;

/** The index of the mark that a character stands for, or -1. */
export const markIndex = (char: string): number => {
  const code = char.charCodeAt(0);
  return code >= FIRST && code <= 0xf8ff ? code - FIRST : -1;
};

/** Puts private characters in the place of the marks; block components get blank lines around them, as Markdown needs them. */
export const maskMarks = (source: string, marks: readonly Mark[]): MaskedSource => {
  const clean = source.replace(PRIVATE, '\uFFFD');
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const inserted = new Map<number, { before: boolean; after: boolean }>();
  let length = 0;
  let done = 0;
  const add = (text: string, start: number, end: number) => {
    if (text === '') return;
    parts.push(text);
    pieces.push({ masked: length, start, end, exact: text.length === end - start });
    length += text.length;
  };
  marks.forEach((mark, index) => {
    add(clean.slice(done, mark.start), done, mark.start);
    const around = isBlockTag(mark) ? blankLinesAround(clean, mark) : null;
    if (around) inserted.set(index, { before: around.before !== '', after: around.after !== '' });
    add(around?.before ?? '', mark.start, mark.start);
    add(String.fromCharCode(FIRST + index), mark.start, mark.end);
    add(around?.after ?? '', mark.end, mark.end);
    done = mark.end;
  });
  add(clean.slice(done), done, clean.length);
  return { text: parts.join(''), marks, ...mapOf(pieces), restore: (text) => restore(text, { source, marks, inserted }) };
};

interface Piece {
  readonly masked: number;
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
}

const mapOf = (pieces: readonly Piece[]): Pick<MaskedSource, 'toSource' | 'toSourceEnd'> => {
  const pieceAt = (offset: number): Piece | undefined => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.masked ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low];
  };
  return {
    toSource: (offset) => {
      const piece = pieceAt(offset);
      return piece ? (piece.exact ? Math.min(piece.start + offset - piece.masked, piece.end) : piece.start) : 0;
    },
    toSourceEnd: (offset) => {
      const piece = pieceAt(offset - 1);
      return piece ? (piece.exact ? Math.min(piece.start + offset - piece.masked, piece.end) : piece.end) : 0;
    },
  };
};

const isBlockTag = (mark: Mark): boolean => mark.type === 'tag' && standsAlone(mark.tag.name);

/** What makes the lines above and below a tag blank, within the same quotation; nothing where it shares its line. */
const blankLinesAround = (source: string, mark: Mark): { before: string; after: string } => {
  const prefix = source.slice(source.lastIndexOf('\n', mark.start - 1) + 1, mark.start);
  const newline = source.indexOf('\n', mark.end);
  const rest = source.slice(mark.end, newline === -1 ? source.length : newline);
  const quotation = /^[ \t>]*/.exec(prefix)?.[0] ?? '';
  const after = quotation.includes('>') ? `\n${quotation}` : '\n';
  return { before: prefix === quotation ? `\n${prefix}` : '', after: rest.trim() === '' ? after : '' };
};

interface Written {
  readonly source: string;
  readonly marks: readonly Mark[];
  /** The marks around which lines were inserted. */
  readonly inserted: ReadonlyMap<number, { before: boolean; after: boolean }>;
}

const restore = (text: string, { source, marks, inserted }: Written): string =>
  text.replace(/\n?[\uE000-\uF8FF]\n?/g, (whole) => {
    const index = markIndex(whole.replaceAll('\n', ''));
    const mark = marks[index];
    if (!mark) return whole;
    const lines = inserted.get(index);
    const before = whole.startsWith('\n') && lines?.before !== true ? '\n' : '';
    const after = whole.endsWith('\n') && lines?.after !== true ? '\n' : '';
    return before + source.slice(mark.start, mark.end) + after;
  });

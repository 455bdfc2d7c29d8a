import { writeScalar } from '../loader/quote-scalar.ts';
import { splitDocument } from '../loader/split-document.ts';

/** Lines to put at the end of the header of a document; everything else stays byte for byte. */
export const appendToHeader = (text: string, lines: readonly string[]): string => {
  const end = headerEnd(text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text.slice(0, end)}${lines.map((line) => `${line}${newline}`).join('')}${text.slice(end)}`;
};

/** A document without a key of its header: its line and the lines that belong to it. */
export const removeFromHeader = (text: string, key: string): string => {
  const start = headerStart(text);
  const header = text.slice(start, headerEnd(text));
  const lines = header.split(/(?<=\n)/);
  const at = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (at === -1) return text;
  const length = lines.slice(at + 1).findIndex((line) => !/^(?:[ \t-]|\r?\n)/.test(line));
  const left = [...lines.slice(0, at), ...(length === -1 ? [] : lines.slice(at + 1 + length))];
  return text.slice(0, start) + left.join('') + text.slice(headerEnd(text));
};

/** A mapping on one line, with quotes where YAML needs them. */
export const flowMap = (entries: Readonly<Record<string, string>>): string =>
  `{${Object.entries(entries).map(([key, value]) => `${key}: ${writeScalar(value)}`).join(', ')}}`;

const partsOf = (text: string) => {
  const parts = splitDocument(text);
  return typeof parts === 'object' && 'header' in parts ? parts.header : { start: 0, end: text.length };
};
const headerStart = (text: string): number => partsOf(text).start;
const headerEnd = (text: string): number => partsOf(text).end;

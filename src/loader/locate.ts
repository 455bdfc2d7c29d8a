import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Span } from '../domain/diagnostic.ts';
import type { Place } from '../domain/place.ts';
import type { TreePath } from '../domain/tree.ts';
import { narrowHeader } from './narrow-header.ts';
import { readHeader } from './read-header.ts';
import { applyEdits, originalOffset, type SourceEdit } from './source-edit.ts';
import { splitDocument } from './split-document.ts';

interface Offsets {
  readonly start: number;
  readonly end: number;
}

interface LocatedHeader {
  readonly root: Node | null;
  readonly source: string;
  readonly start: number;
  readonly edits: readonly SourceEdit[];
}

/** For more places than these the whole header is parsed, once. */
const MOST_PARTS = 8;

/** Turns the places of one file into lines and columns; the header is parsed with positions at the first need. */
export class PlaceFinder {
  readonly #text: string;
  readonly #lineStarts: readonly number[];
  readonly #isYaml: boolean;
  #header: LocatedHeader | null = null;
  #parts = 0;

  constructor(file: string, text: string) {
    this.#text = text;
    this.#lineStarts = lineStartsOf(text);
    this.#isYaml = file.endsWith('.yaml');
  }

  /** The span of a place, from 1, in UTF-16 units. */
  spanOf(place: Place): Span {
    const { start, end } = this.offsetsOf(place);
    const [line, column] = this.#position(start);
    const [endLine, endColumn] = this.#position(Math.max(end, start));
    return { line, column, endLine, endColumn };
  }

  /** The offsets of a place in the text of the file. */
  offsetsOf(place: Place): Offsets {
    switch (place.in) {
      case 'file':
      case 'name':
        return { start: 0, end: 0 };
      case 'text':
        return this.#inside(place.start, place.end);
      case 'frontmatter':
        return this.#offsetsInHeader(place.path, place.part);
    }
  }

  /** The text of a line, counted from 1. */
  lineText(line: number): string {
    const start = this.#lineStarts[line - 1] ?? 0;
    const end = this.#lineStarts[line] ?? this.#text.length;
    return this.#text.slice(start, end).replace(/[\r\n]+$/, '');
  }

  #inside(start: number, end: number): Offsets {
    const from = Math.min(Math.max(start, 0), this.#text.length);
    return { start: from, end: Math.min(Math.max(end, from), this.#text.length) };
  }

  #offsetsInHeader(path: TreePath, part: 'key' | 'value'): Offsets {
    return (this.#header === null && this.#parts++ < MOST_PARTS ? this.#offsetsInPart(path, part) : null) ?? this.#offsetsInWhole(path, part);
  }

  /** Parsing a header with positions is slow, so for a few places only the lines that a path leads to are parsed where they can be told. */
  #offsetsInPart(path: TreePath, part: 'key' | 'value'): Offsets | null {
    const header = this.#headerText();
    const lines = header && narrowHeader(header.text, path);
    if (!header || !lines) return null;
    const source = header.text.slice(lines.start, lines.end);
    if (MAYBE_MENDED.test(source)) return null;
    const { contents, errors } = parseDocument(source, { schema: 'failsafe', uniqueKeys: false });
    if (errors.length > 0 || !leadsTo(contents, lines.path)) return null;
    const range = rangeAt({ root: contents, source }, lines.path, part);
    const start = header.start + lines.start;
    return range && { start: start + range.start, end: start + range.end };
  }

  #offsetsInWhole(path: TreePath, part: 'key' | 'value'): Offsets {
    const { root, source, start, edits } = (this.#header ??= this.#parseHeader());
    const range = rangeAt({ root, source }, path, part);
    return range ? this.#inside(start + originalOffset(range.start, edits), start + originalOffset(range.end, edits)) : { start: 0, end: 0 };
  }

  #headerText(): { readonly text: string; readonly start: number } | null {
    const parts = this.#isYaml ? { header: { start: 0, end: this.#text.length } } : splitDocument(this.#text);
    return typeof parts === 'string' ? null : { text: this.#text.slice(parts.header.start, parts.header.end), start: parts.header.start };
  }

  #parseHeader(): LocatedHeader {
    const header = this.#headerText();
    if (!header) return { root: null, source: '', start: 0, edits: [] };
    const { text: written, start } = header;
    const { edits } = readHeader(written, start);
    const source = applyEdits(written, edits);
    return { root: parseDocument(source, { schema: 'failsafe', uniqueKeys: false }).contents, source, start, edits };
  }

  #position(offset: number): [line: number, column: number] {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (this.#lineStarts[low] ?? 0) + 1];
  }
}

/** Marks that an author may have meant otherwise than YAML reads them: the header is then read with what was mended. */
const MAYBE_MENDED = /[ \t]#|[｛｝［］【】\t\u3000\u00A0]|[{[][^\n]*(?:[：，]|[A-Za-z0-9_-]:[^\s/])|[A-Za-z0-9_-]：|^ *[－—–−•·●▪]|^ *-[^\s-]|^ *(?:- +)*[A-Za-z][\w-]*:[^\s:/]/m;

/** Whether a path can be followed to its end. */
const leadsTo = (root: unknown, path: TreePath): boolean => {
  let node = root;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === undefined || next === null) return false;
    node = isPair(next) ? next.value : next;
  }
  return true;
};

/** The range of the value, or of the key, at a path; of the deepest part that exists where the path leads nowhere. */
const rangeAt = ({ root, source }: { root: Node | null; source: string }, path: TreePath, part: 'key' | 'value'): Offsets | null => {
  let node: unknown = root;
  let pair: Pair | null = null;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === undefined) break;
    pair = isPair(next) ? next : null;
    node = pair ? pair.value : next;
  }
  const target = pair && (part === 'key' || isEmptyNode(node)) ? pair.key : (node ?? pair?.key);
  return isNode(target) && target.range ? trimmed(source, target) : null;
};

const childOf = (node: unknown, step: string | number): unknown => {
  if (isMap(node)) return node.items.findLast((item) => isScalar(item.key) && String(item.key.value) === String(step));
  return isSeq(node) ? node.items[Number(step)] : undefined;
};

/** Nothing can be marked where nothing stands, so an empty value is shown at its key. */
const isEmptyNode = (node: unknown): boolean => node === null || (isScalar(node) && node.range !== undefined && node.range !== null && node.range[0] === node.range[1]);

/** A collection or a long text is shown by its first line. */
const trimmed = (source: string, node: Node): Offsets => {
  const [start, end] = node.range ?? [0, 0];
  const newline = source.indexOf('\n', start);
  const isLong = newline !== -1 && newline < end && (isCollection(node) || isScalar(node));
  const stop = isLong ? newline : end;
  return { start, end: start + source.slice(start, stop).trimEnd().length };
};

const lineStartsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

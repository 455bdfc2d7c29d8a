import { isCollection, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, type Pair } from 'yaml';
import type { Span } from '../domain/diagnostic.ts';
import type { Place } from '../domain/place.ts';
import type { TreePath } from '../domain/tree.ts';
import { splitDocument } from './split-document.ts';

/** Turns the places of one file into lines and columns; the header is parsed with positions at the first need. */
export class PlaceFinder {
  readonly #text: string;
  readonly #lineStarts: readonly number[];
  #header: { readonly root: Node | null; readonly start: number } | null = null;
  readonly #isYaml: boolean;

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
  offsetsOf(place: Place): { start: number; end: number } {
    switch (place.in) {
      case 'file':
      case 'name':
        return { start: 0, end: 0 };
      case 'text':
        return { start: place.start, end: place.end };
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

  #offsetsInHeader(path: TreePath, part: 'key' | 'value'): { start: number; end: number } {
    const { root, start } = (this.#header ??= this.#parseHeader());
    const range = rangeAt(root, path, part);
    return range ? { start: start + range[0], end: start + range[1] } : { start: 0, end: 0 };
  }

  #parseHeader(): { root: Node | null; start: number } {
    const parts = this.#isYaml ? { header: { start: 0, end: this.#text.length } } : splitDocument(this.#text);
    if (typeof parts === 'string') return { root: null, start: 0 };
    const source = this.#text.slice(parts.header.start, parts.header.end);
    const document = parseDocument(source, { schema: 'failsafe', lineCounter: new LineCounter(), keepSourceTokens: false, uniqueKeys: false });
    return { root: document.contents, start: parts.header.start };
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

/** The range of the value, or of the key, at a path; of the deepest part that exists where the path leads nowhere. */
const rangeAt = (root: Node | null, path: TreePath, part: 'key' | 'value'): [number, number] | null => {
  let node: unknown = root;
  let pair: Pair | null = null;
  for (const step of path) {
    const next: unknown = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step)) : isSeq(node) ? node.items[Number(step)] : undefined;
    if (next === undefined) break;
    pair = isPair(next) ? next : null;
    node = pair ? pair.value : next;
  }
  const target = part === 'key' && pair ? pair.key : (isScalar(node) && node.value === '' && pair ? pair.key : (node ?? pair?.key));
  return isNode(target) && target.range ? [target.range[0], isCollection(target) ? firstLineEnd(target) : target.range[1]] : null;
};

const firstLineEnd = (node: Node): number => node.range?.[1] ?? 0;

const lineStartsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

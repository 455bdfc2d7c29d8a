import type { TextRun } from '../domain/body.ts';
import { alignText } from './align-text.ts';
import { standsAlone } from './components.ts';
import { childrenOf, type Element, isElement, isFlow, type Node, stretchOfNode } from './hast.ts';
import { type MaskedSource, markIndex } from './mask-marks.ts';
import type { Mark } from './scan-marks.ts';

/** A piece of a body on its way from the parser's tree to segments. */
export type Item =
  | { readonly type: 'text'; readonly text: string; readonly runs: readonly TextRun[] }
  | { readonly type: 'mark'; readonly index: number; readonly mark: Mark }
  | { readonly type: 'node'; readonly node: Element }
  | { readonly type: 'raw'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly type: 'paragraph'; readonly items: readonly Item[]; readonly wrap: boolean; readonly start: number; readonly end: number };

const PRIVATE = /[\uE000-\uF8FF]/g;

/** Turns the parser's tree into items: text is split at the marks, and block tags are lifted out of paragraphs. */
export class ItemReader {
  readonly #masked: MaskedSource;
  readonly #offset: number;

  constructor(masked: MaskedSource, offset: number) {
    this.#masked = masked;
    this.#offset = offset;
  }

  /** The items of a container of blocks; loose text in it (as in a tight list) counts as a paragraph. */
  flow(nodes: readonly Node[]): readonly Item[] {
    const items: Item[] = [];
    let loose: Node[] = [];
    const endLoose = () => {
      if (loose.length > 0) items.push(...this.#paragraph(loose, false));
      loose = [];
    };
    for (const node of nodes) {
      if (isFlow(node)) {
        endLoose();
        if (node.tagName === 'p') items.push(...this.#paragraph(childrenOf(node), true, node));
        else items.push({ type: 'node', node });
      } else if (loose.length > 0 || node.type !== 'text' || node.value.trim() !== '') loose.push(node);
    }
    endLoose();
    return items;
  }

  /** The items of a sentence. */
  inline(nodes: readonly Node[]): readonly Item[] {
    return nodes.flatMap((node): readonly Item[] => {
      if (node.type === 'text') return this.#splitText(node.value, stretchOfNode(node));
      if (node.type === 'raw') return [{ type: 'raw', text: this.#masked.restore(node.value), ...this.toFile(stretchOfNode(node)) }];
      return isElement(node) ? [{ type: 'node', node }] : this.inline(childrenOf(node));
    });
  }

  /** The stretch of the file that a stretch of the parsed text stands for. */
  toFile(stretch: { start: number; end: number } | null): { start: number; end: number } {
    if (!stretch) return { start: this.#offset, end: this.#offset };
    const start = this.#masked.toSource(stretch.start);
    return { start: this.#offset + start, end: this.#offset + Math.max(start, this.#masked.toSourceEnd(stretch.end)) };
  }

  /** Where the parts of a code block stand: line by line, as the parser takes away indents and quotation marks. */
  codeRuns(value: string, stretch: { start: number; end: number } | null): readonly TextRun[] {
    if (!stretch) return [];
    const runs: TextRun[] = [];
    let at = 0;
    let position = stretch.start;
    for (const line of value.split('\n')) {
      const found = line === '' ? -1 : this.#masked.text.indexOf(line, position);
      if (found !== -1 && found < stretch.end) {
        const { start, end } = this.toFile({ start: found, end: found + line.length });
        runs.push({ at, length: line.length, start, end });
        position = found + line.length;
      }
      at += line.length + 1;
    }
    return runs;
  }

  #paragraph(nodes: readonly Node[], wrap: boolean, paragraph?: Node): readonly Item[] {
    const items = this.inline(nodes);
    let first = 0;
    while (isLiftable(items[first])) first += 1;
    let last = items.length;
    while (last > first && isLiftable(items[last - 1])) last -= 1;
    const position = this.toFile(paragraph ? stretchOfNode(paragraph) : (nodes[0] ? stretchOfNode(nodes[0]) : null));
    const isMark = (item: Item) => item.type === 'mark';
    while (last < items.length && closesWithin(items, first, last)) last += 1;
    const inner = items.slice(first, last);
    return [...items.slice(0, first).filter(isMark), ...(inner.length === 0 ? [] : [{ type: 'paragraph' as const, items: inner, wrap, ...position }]), ...items.slice(last).filter(isMark)];
  }

  #splitText(value: string, stretch: { start: number; end: number } | null): readonly Item[] {
    const runs = stretch ? alignText(this.#masked.text, { value, ...stretch }) : [];
    if (value.search(PRIVATE) === -1) return value === '' ? [] : [{ type: 'text', text: value, runs: runs.map((run) => ({ at: run.at, length: run.length, ...this.toFile(run) })) }];
    const items: Item[] = [];
    let text = '';
    let from = 0;
    const endText = (to: number) => {
      if (text !== '') items.push({ type: 'text', text, runs: this.#cut(runs, from, to) });
      text = '';
    };
    let done = 0;
    for (const match of value.matchAll(PRIVATE)) {
      const index = markIndex(match[0]);
      const mark = this.#masked.marks[index];
      text += value.slice(done, match.index);
      done = match.index + 1;
      const literal = mark ? literalOf(mark) : '\uFFFD';
      if (literal !== null) text += literal;
      if (mark && (literal === null || mark.type === 'unfinished' || mark.type === 'declaration')) {
        if (literal === null) endText(match.index);
        items.push({ type: 'mark', index, mark });
        if (literal === null) from = done;
      }
    }
    text += value.slice(done);
    endText(value.length);
    return items;
  }

  /** The runs of a part of a text, in the file. */
  #cut(runs: readonly TextRun[], from: number, to: number): readonly TextRun[] {
    return runs.flatMap((run): readonly TextRun[] => {
      const at = Math.max(run.at, from);
      const end = Math.min(run.at + run.length, to);
      if (end <= at) return [];
      const isExact = run.length === run.end - run.start;
      const start = isExact ? run.start + at - run.at : run.start;
      return [{ at: at - from, length: end - at, ...this.toFile({ start, end: isExact ? start + end - at : run.end }) }];
    });
  }
}

/** The one character that a mark is, where it is text after all. */
const literalOf = (mark: Mark): string | null => {
  if (mark.type === 'bracket') return '[';
  return mark.type === 'tag' || mark.type === 'comment' ? null : '<';
};

/** Whether the first lifted tag behind a paragraph closes a component that opens within it; it then has to stay. */
const closesWithin = (items: readonly Item[], first: number, last: number): boolean => {
  const closing = items.slice(last).find((item) => item.type === 'mark' && item.mark.type === 'tag' && item.mark.tag.form === 'close');
  if (closing?.type !== 'mark' || closing.mark.type !== 'tag') return false;
  const { name } = closing.mark.tag;
  const open = items.slice(first, last).reduce((count, item) => {
    if (item.type !== 'mark' || item.mark.type !== 'tag' || item.mark.tag.name !== name) return count;
    return count + (item.mark.tag.form === 'open' ? 1 : item.mark.tag.form === 'close' ? -1 : 0);
  }, 0);
  return open > 0;
};

const isLiftable = (item: Item | undefined): boolean => {
  if (item?.type === 'text') return item.text.trim() === '';
  return item?.type === 'mark' && (item.mark.type === 'comment' || (item.mark.type === 'tag' && standsAlone(item.mark.tag.name)));
};

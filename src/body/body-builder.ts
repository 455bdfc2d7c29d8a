import type { Body, BodyHeading, BodyImage, BodyLink, BodySegment, ComponentUse, Stretch, TextRun } from '../domain/body.ts';
import type { ReadingFinding } from '../domain/finding.ts';
import { textAt } from '../domain/place.ts';
import { BlockCollector } from './block-collector.ts';
import { type Item, ItemReader } from './body-items.ts';
import { checkModules } from './check-modules.ts';
import { ComponentStack } from './component-stack.ts';
import { escapeAttribute, escapeHtml } from './escape-html.ts';
import { childrenOf, type Element, isElement, type Node, propertyOf, stretchOfNode } from './hast.ts';
import { HeadingSlugs } from './heading-slug.ts';
import { finishLink } from './finish-link.ts';
import { finishImage } from './finish-image.ts';
import type { MaskedSource } from './mask-marks.ts';
import { readTag, isMarkup } from './read-tag.ts';
import { isBlank, SegmentSink } from './segment-sink.ts';
import { writeTable } from './write-table.ts';

/** What a builder works on. */
export interface BodySource {
  readonly source: string;
  /** Where the body starts in the file. */
  readonly offset: number;
  readonly masked: MaskedSource;
  readonly file: string;
}

const DEEPEST = 32;

/** Walks the parser's tree and turns it into the body as data. */
export class BodyBuilder {
  readonly context: BodySource;
  readonly items: ItemReader;
  readonly blocks = new BlockCollector();
  readonly findings: ReadingFinding[] = [];
  readonly links: BodyLink[] = [];
  readonly images: BodyImage[] = [];
  readonly components: ComponentUse[] = [];
  readonly #headings: BodyHeading[] = [];
  readonly #slugs = new HeadingSlugs();
  readonly #stack: ComponentStack;
  #segments: readonly BodySegment[] = [];
  #depth = 0;
  #level = 1;

  constructor(context: BodySource) {
    this.context = context;
    this.items = new ItemReader(context.masked, context.offset);
    this.#stack = new ComponentStack(this);
  }

  /** Builds the whole body. */
  build(nodes: readonly Node[]): void {
    const sink = new SegmentSink();
    this.flow(nodes, sink);
    this.#stack.reportUnmet();
    this.#segments = sink.done();
  }

  /** The body as data. */
  done(): Body {
    const blocks = this.blocks.collected.map(({ block }) => block);
    return { segments: this.#segments, blocks, links: this.links, images: this.images, headings: this.#headings, components: this.components };
  }

  /** Reports something at a stretch of the file. */
  report(rule: ReadingFinding['rule'], { start, end }: Stretch, rest: Omit<ReadingFinding, 'rule' | 'place'> = {}): void {
    this.findings.push({ rule, place: textAt(start, end), ...rest });
  }

  /** Writes a container of blocks. */
  flow(nodes: readonly Node[], sink: SegmentSink): void {
    this.#stack.emit(this.items.flow(nodes), sink, 'flow');
    this.blocks.end();
  }

  /** Writes the parts of a sentence. */
  inline(nodes: readonly Node[], sink: SegmentSink): void {
    this.#stack.emit(this.items.inline(nodes), sink, 'inline');
  }

  /** Writes one item that is no tag. */
  write(item: Exclude<Item, { type: 'mark' }>, sink: SegmentSink): void {
    switch (item.type) {
      case 'text':
        return this.#text(item.text, item.runs, sink);
      case 'raw':
        return this.#raw(item, sink);
      case 'paragraph':
        return this.#paragraph(item, sink);
      case 'node':
        return this.#element(item.node, sink);
    }
  }

  #text(text: string, runs: readonly TextRun[], sink: SegmentSink): void {
    sink.write(escapeHtml(text));
    this.blocks.append(text, runs);
  }

  /** The parser still saw HTML where the scanner saw none: it is shown as text, and complete tags are refused. */
  #raw({ text, start, end }: { text: string; start: number; end: number }, sink: SegmentSink): void {
    const at = text.indexOf('<');
    const tag = at === -1 ? null : readTag(text, at);
    if (tag && isMarkup(tag)) this.report('body-without-html', { start, end }, { variant: 'tag', values: { tag: tag.name } });
    this.#text(text, [{ at: 0, length: text.length, start, end }], sink);
  }

  #paragraph({ items, wrap, start, end }: Extract<Item, { type: 'paragraph' }>, sink: SegmentSink): void {
    this.blocks.begin('paragraph');
    const inner = new SegmentSink();
    const box = items[0]?.type === 'node' && isElement(items[0].node, 'input') ? items[0].node : null;
    this.#stack.emit(box ? items.slice(1) : items, inner, 'inline');
    if (wrap && this.#depth === 0) this.findings.push(...checkModules(this.context.source.slice(start - this.context.offset, end - this.context.offset), start));
    this.blocks.end();
    const segments = inner.done();
    if (isBlank(segments) && !box) return;
    sink.write(`${wrap ? '<p>' : ''}${box ? `<label><input type="checkbox" disabled${box.properties['checked'] === true ? ' checked' : ''}>` : ''}`);
    sink.addAll(segments);
    sink.write(`${box ? '</label>' : ''}${wrap ? '</p>' : ''}`);
  }

  #element(node: Element, sink: SegmentSink): void {
    switch (node.tagName) {
      case 'strong':
      case 'em':
      case 'del':
      case 'sup':
        return this.#wrap(node, sink, node.tagName);
      case 'a':
        return finishLink(this, node, sink);
      case 'img':
        return finishImage(this, node, sink);
      case 'code':
        return this.#code(node, sink);
      case 'br':
        sink.write('<br>');
        return;
      case 'input':
        return;
      default:
        return this.#block(node, sink);
    }
  }

  #wrap(node: Element, sink: SegmentSink, tag: string): void {
    sink.write(`<${tag}>`);
    this.nested(node, () => this.inline(childrenOf(node), sink));
    sink.write(`</${tag}>`);
  }

  #code(node: Element, sink: SegmentSink): void {
    const text = this.codeText(node);
    const stretch = stretchOfNode(node);
    const masked = this.context.masked.text;
    const at = stretch ? masked.indexOf(text, stretch.start) : -1;
    const isExact = stretch !== null && at !== -1 && at + text.length <= stretch.end;
    this.blocks.append(text, [{ at: 0, length: text.length, ...this.items.toFile(isExact ? { start: at, end: at + text.length } : stretch) }], true);
    sink.write(`<code>${escapeHtml(text)}</code>`);
  }

  #block(node: Element, sink: SegmentSink): void {
    this.nested(node, () => {
      switch (node.tagName) {
        case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6':
          return this.#heading(node, sink);
        case 'pre':
          return this.#codeBlock(node, sink);
        case 'table':
          return writeTable(this, node, { sink });
        case 'hr':
          sink.write('<hr>');
          return;
        case 'ul': case 'ol': case 'li': case 'blockquote': case 'section':
          return this.#container(node, sink);
        default:
          return this.flow(childrenOf(node), sink);
      }
    });
  }

  #container(node: Element, sink: SegmentSink): void {
    const { tagName } = node;
    const start = propertyOf(node, 'start');
    const kind = propertyOf(node, 'className');
    const id = tagName === 'li' ? propertyOf(node, 'id') : null;
    const className = kind === 'contains-task-list' || kind === 'task-list-item' ? ` class="${kind}"` : tagName === 'section' ? ' class="footnotes" role="doc-endnotes"' : '';
    sink.write(`<${tagName}${className}${start !== null && /^\d+$/.test(start) ? ` start="${start}"` : ''}${id === null ? '' : ` id="${escapeAttribute(id)}"`}>`);
    this.flow(tagName === 'section' ? childrenOf(node).filter((child) => !isElement(child, 'h2')) : childrenOf(node), sink);
    sink.write(`</${tagName}>`);
  }

  #heading(node: Element, sink: SegmentSink): void {
    const depth = Number(node.tagName.slice(1));
    const place = this.items.toFile(stretchOfNode(node));
    const inner = new SegmentSink();
    this.blocks.begin('heading');
    this.inline(childrenOf(node), inner);
    const text = this.blocks.end().trim();
    if (depth === 1) this.report('heading-levels', place, { variant: 'first' });
    else if (text === '') this.report('heading-levels', place, { variant: 'empty', severity: 'warning' });
    else if (depth > this.#level + 1) this.report('heading-levels', place, { variant: 'skipped', severity: 'warning', values: { found: '#'.repeat(depth), expected: '#'.repeat(this.#level + 1) } });
    this.#level = Math.max(depth, 1);
    const slug = this.#slugs.next(text);
    this.#headings.push({ ...place, depth: Math.max(depth, 2), text, slug });
    sink.write(`<h${Math.max(depth, 2)} id="${escapeAttribute(slug)}">`);
    sink.addAll(inner.done());
    sink.write(`</h${Math.max(depth, 2)}>`);
  }

  #codeBlock(node: Element, sink: SegmentSink): void {
    const code = childrenOf(node).find((child) => isElement(child, 'code'));
    const language = code && isElement(code) ? /^language-([\w+#-]{1,20})$/.exec(propertyOf(code, 'className') ?? '')?.[1] : undefined;
    const text = code ? this.codeText(code) : '';
    this.blocks.begin('code');
    this.blocks.append(text, this.items.codeRuns(text, stretchOfNode(node)), true);
    this.blocks.end();
    sink.write(`<pre><code${language === undefined ? '' : ` class="language-${language}"`}>${escapeHtml(text)}</code></pre>`);
  }

  /** The text of code; marks in it are shown as they were written and count as seen. */
  codeText(node: Node): string {
    const text = childrenOf(node).map((child) => (child.type === 'text' ? child.value : '')).join('');
    this.#stack.markSeen(text);
    return this.context.masked.restore(text);
  }

  /** Goes one level deeper, unless that is too deep. */
  nested(node: Node, walk: () => void): void {
    this.#depth += 1;
    if (this.#depth <= DEEPEST) walk();
    else if (!this.findings.some(({ rule }) => rule === 'nesting-limit')) this.report('nesting-limit', this.items.toFile(stretchOfNode(node)), { values: { limit: DEEPEST } });
    this.#depth -= 1;
  }
}

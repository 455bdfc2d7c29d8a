import type { BodySegment } from '../domain/body.ts';
import type { BodyBuilder } from './body-builder.ts';
import { checkAddress } from './check-address.ts';
import { decodeAddress } from './decode-text.ts';
import { escapeAttribute } from './escape-html.ts';
import { childrenOf, type Element, propertyOf, type Node, stretchOfNode } from './hast.ts';
import { SegmentSink } from './segment-sink.ts';

/** Writes a link: finished HTML where it needs nothing of the page, a segment where it does; a refused one as its text. */
export const finishLink = (builder: BodyBuilder, node: Element, sink: SegmentSink): void => {
  const href = propertyOf(node, 'href') ?? '';
  if (propertyOf(node, 'dataFootnoteRef') !== null || propertyOf(node, 'dataFootnoteBackref') !== null) return writeFootnoteLink(node, sink);
  const literal = literalAddress(builder, node);
  if (literal !== null && literal.rest !== '') return writeLiteral(builder, literal, sink);
  const { masked } = builder.context;
  const decoded = decodeAddress(href);
  const stretch = stretchOfNode(node);
  const place = builder.items.toFile(stretch);
  const address = masked.restore(decoded ?? href);
  // The parser turns a stray `%` into `%25`, so only the source can tell.
  const isStray = stretch !== null && /%(?![\da-fA-F]{2})/.test(masked.text.slice(stretch.start, stretch.end).split('](').at(-1) ?? '') && href.includes('%25');
  const title = propertyOf(node, 'title');
  const before = builder.blocks.openText().length;
  const inner = new SegmentSink();
  builder.inline(childrenOf(node), inner);
  const text = builder.blocks.openText().slice(before);
  builder.blocks.addWhole('address', address, place);
  if (title !== null) builder.blocks.addWhole('attribute', masked.restore(title), place);
  addLink(builder, { href: address === decoded ? href : address, address: isStray ? null : address, place, text, title: title === null ? null : masked.restore(title), segments: inner.done(), isLiteral: literal !== null }, sink);
};

interface Link {
  readonly href: string;
  /** The address as a reader would write it; `null` where its percent signs mean nothing. */
  readonly address: string | null;
  readonly place: { readonly start: number; readonly end: number };
  readonly text: string;
  readonly title: string | null;
  readonly segments: readonly BodySegment[];
  readonly isLiteral: boolean;
}

const addLink = (builder: BodyBuilder, link: Link, sink: SegmentSink): void => {
  const verdict = link.address === null ? ({ refused: 'form', because: 'percent' } as const) : checkAddress(link.href);
  if ('refused' in verdict) {
    if (verdict.refused === 'scheme') builder.report('link-scheme', link.place, { variant: 'refused', values: { scheme: verdict.scheme } });
    else builder.report('link-form', link.place, { variant: verdict.because, values: { found: shorten(link.address ?? link.href.replaceAll('%25', '%')) } });
    sink.addAll(link.segments);
    return;
  }
  if (verdict.warning && !link.isLiteral) builder.report('link-scheme', link.place, { variant: 'unencrypted', severity: 'warning', values: { scheme: 'http' } });
  builder.links.push({ ...link.place, href: link.address ?? link.href, text: link.text });
  const href = encodeAddress(link.href);
  if (verdict.kind === 'external' || verdict.kind === 'inside') {
    sink.add({ type: 'link', href, title: link.title, children: link.segments });
    return;
  }
  sink.write(`<a href="${escapeAttribute(href)}"${link.title === null ? '' : ` title="${escapeAttribute(link.title)}"`}>`);
  sink.addAll(link.segments);
  sink.write('</a>');
};

/** An address that stands in the text by itself; Chinese that follows without a space is no part of it. */
const literalAddress = (builder: BodyBuilder, node: Element): { address: string; rest: string; start: number; end: number } | null => {
  const stretch = stretchOfNode(node);
  const only: Node | undefined = childrenOf(node)[0];
  if (!stretch || only?.type !== 'text') return null;
  const written = builder.context.masked.text.slice(stretch.start, stretch.end);
  if (written !== only.value || !/^(?:https?:\/\/|www\.)/i.test(written)) return null;
  const foreign = written.search(/[\u2014\u2018-\u201D\u2026\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF]/);
  const length = foreign === -1 ? written.length : foreign;
  return { address: written.slice(0, length), rest: written.slice(length), start: stretch.start, end: stretch.end };
};

const writeLiteral = (builder: BodyBuilder, { address, rest, start, end }: { address: string; rest: string; start: number; end: number }, sink: SegmentSink): void => {
  const middle = start + address.length;
  const place = builder.items.toFile({ start, end: middle });
  const inner = new SegmentSink();
  builder.write({ type: 'text', text: address, runs: [{ at: 0, length: address.length, ...place }] }, inner);
  builder.blocks.addWhole('address', address, place);
  addLink(builder, { href: /^www\./i.test(address) ? `http://${address}` : address, address, place, text: address, title: null, segments: inner.done(), isLiteral: true }, sink);
  builder.write({ type: 'text', text: rest, runs: [{ at: 0, length: rest.length, ...builder.items.toFile({ start: middle, end }) }] }, sink);
};

const writeFootnoteLink = (node: Element, sink: SegmentSink): void => {
  const id = propertyOf(node, 'id');
  const text = childrenOf(node).map((child) => (child.type === 'text' ? child.value : '')).join('');
  const role = id === null ? 'doc-backlink' : 'doc-noteref';
  sink.write(`<a href="${escapeAttribute(propertyOf(node, 'href') ?? '')}"${id === null ? '' : ` id="${escapeAttribute(id)}"`} role="${role}">${text}</a>`);
};

const encodeAddress = (address: string): string => encodeURI(address).replaceAll('%25', '%').replaceAll('%5B', '[').replaceAll('%5D', ']');

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

import type { Link, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import type { Stretch } from '../domain/body.ts';
import { standsAlone } from './components.ts';
import { maskMarks, type MaskedSource, markIndex } from './mask-marks.ts';
import type { Tag } from './read-tag.ts';
import { type Mark, scanMarks } from './scan-marks.ts';

/** Text that is written as it is: a tag, a comment, the start of a word. */
interface Verbatim {
  readonly type: 'verbatim';
  readonly value: string;
}

declare module 'mdast' {
  interface RootContentMap {
    verbatim: Verbatim;
  }
  interface PhrasingContentMap {
    verbatim: Verbatim;
  }
}

const WRITER = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true, resourceLink: true, handlers: { verbatim: ({ value }: Verbatim) => value } });

/**
 * The body of a document as strict MDX, which every MDX compiler reads as we read our own grammar: a `<` or a brace that
 * is text is escaped, comments become those of MDX, block components stand on lines of their own, code is fenced.
 */
export const writeMdx = (text: string, body: Stretch): string => {
  const source = text.slice(body.start, body.end);
  const masked = maskMarks(source, scanMarks(source));
  const tree = markdownToMdast(masked.text, { features: { frontmatter: false, smartPunctuation: false } }) as Root;
  return WRITER.stringify({ ...tree, children: blocksOf(tree.children, masked) });
};

const blocksOf = (nodes: readonly RootContent[], masked: MaskedSource): RootContent[] =>
  nodes.flatMap((node): RootContent[] => {
    if (node.type === 'paragraph') return paragraphOf(node, masked);
    if (node.type === 'html') return [{ type: 'paragraph', children: [{ type: 'text', value: masked.restore(node.value) }] }];
    return [withChildren(node, masked)];
  });

/** A paragraph without the block tags and comments at its ends, which then stand alone. */
const paragraphOf = (paragraph: Paragraph, masked: MaskedSource): RootContent[] => {
  const inner = inlineOf(paragraph.children, masked);
  let first = 0;
  while (isOutside(inner[first])) first += 1;
  let last = inner.length;
  while (last > first && isOutside(inner[last - 1])) last -= 1;
  const lone = (nodes: readonly PhrasingContent[]): RootContent[] => nodes.filter((node): node is Verbatim => node.type === 'verbatim');
  const children = withoutStatement(inner.slice(first, last));
  return [...lone(inner.slice(0, first)), ...(children.length === 0 ? [] : [{ ...paragraph, children }]), ...lone(inner.slice(last))];
};

const isOutside = (node: PhrasingContent | undefined): boolean => {
  if (node?.type === 'text') return node.value.trim() === '';
  if (node?.type !== 'verbatim') return false;
  return node.value.startsWith('{') || standsAlone(/^<\/?([A-Za-z]*)/.exec(node.value)?.[1] ?? '');
};

/** A paragraph that begins with `import` or `export` would be taken for a module. */
const withoutStatement = (nodes: PhrasingContent[]): PhrasingContent[] => {
  const [first, ...rest] = nodes;
  const word = first?.type === 'text' ? /^\s*(import|export)\b/.exec(first.value) : null;
  if (first?.type !== 'text' || !word) return nodes;
  const [start, name = ''] = word;
  return [{ type: 'verbatim', value: `&#${name.charCodeAt(0)};${name.slice(1)}` }, { type: 'text', value: first.value.slice(start.length) }, ...rest];
};

const inlineOf = (nodes: readonly PhrasingContent[], masked: MaskedSource): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return splitText(node, masked);
    if (node.type === 'html') return [{ type: 'text', value: masked.restore(node.value) }];
    if (node.type === 'link') return plainLink(node, masked);
    return [withChildren(node, masked)];
  });

/** Everything below a node; text that is no sentence (code, addresses, descriptions) gets back what was masked in it. */
const withChildren = <Kind extends RootContent | PhrasingContent>(node: Kind, masked: MaskedSource): Kind => {
  const restored = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, typeof value === 'string' && key !== 'type' ? masked.restore(value) : value]));
  if (!('children' in node)) return { ...node, ...restored };
  const isSentence = ['heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(node.type);
  const children = isSentence ? inlineOf(node.children as PhrasingContent[], masked) : blocksOf(node.children, masked); // The kind of a node says what it holds.
  return { ...node, ...restored, children };
};

/** An address that stands in the text by itself is written out; Chinese right behind it is no part of it. */
const plainLink = (link: Link, masked: MaskedSource): PhrasingContent[] => {
  const [only] = link.children;
  const foreign = only?.type === 'text' && /^(?:https?:\/\/|www\.)/i.test(only.value) ? only.value.search(/[\u2014\u2018-\u201D\u2026\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF]/) : -1;
  if (only?.type !== 'text' || foreign <= 0 || !link.url.endsWith(only.value)) return [withChildren(link, masked)];
  const address = only.value.slice(0, foreign);
  const url = /^www\./i.test(address) ? `http://${address}` : address;
  return [{ ...link, url, children: [{ type: 'text', value: address }] }, { type: 'text', value: only.value.slice(foreign) }];
};

const splitText = ({ value }: Text, masked: MaskedSource): PhrasingContent[] => {
  const nodes: PhrasingContent[] = [];
  let text = '';
  for (const char of value) {
    const mark = masked.marks[markIndex(char)];
    const written = mark ? verbatimOf(mark) : null;
    if (mark && written === null) text += mark.type === 'bracket' ? '[' : '<';
    else if (written === null) text += char;
    else {
      if (text !== '') nodes.push({ type: 'text', value: text });
      text = '';
      nodes.push({ type: 'verbatim', value: written });
    }
  }
  return text === '' ? nodes : [...nodes, { type: 'text', value: text }];
};

const verbatimOf = (mark: Mark): string | null => {
  if (mark.type === 'comment') return `{/*${mark.text.replaceAll('*/', '* /')}*/}`;
  return mark.type === 'tag' ? writeTag(mark.tag) : null;
};

/** A tag on one line, its props in straight quotes. */
const writeTag = ({ name, form, attributes }: Tag): string => {
  if (form === 'close') return `</${name}>`;
  const isBreak = name.toLowerCase() === 'br';
  const props = attributes.map(({ name: prop, value }) => {
    if (value.type === 'spread') return '';
    if (value.type === 'none') return ` ${prop}`;
    return value.type === 'code' ? ` ${prop}={${value.text}}` : ` ${prop}="${value.text.replaceAll('"', '&quot;').replace(/\s+/g, ' ')}"`;
  });
  return `<${isBreak ? 'br' : name}${props.join('')}${form === 'self' || isBreak ? ' />' : '>'}`;
};

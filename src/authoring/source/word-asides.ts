import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import type { SourceAside } from './source-document.ts';

/** What a Word document says beside its text: page headers and footers, comments, notes, and changes that nobody has settled yet. */
export const asidesOfWord = (bytes: Uint8Array): readonly SourceAside[] => {
  const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.test(name) });
  const textsIn = (pattern: RegExp, tag: string): readonly string[] => Object.keys(parts).filter((name) => pattern.test(name)).toSorted().flatMap((name) => textsOf(parts[name], tag));
  return [
    ...asides('header', textsIn(/header/, 'w:hdr').filter(saysSomething)),
    ...asides('footer', textsIn(/footer/, 'w:ftr').filter(saysSomething)),
    ...asides('comment', textsIn(/comments/, 'w:comment')),
    ...asides('note', textsIn(/notes/, 'w:footnote').concat(textsIn(/notes/, 'w:endnote'))),
    ...asides('insertion', textsIn(/document/, 'w:ins')),
    ...asides('deletion', textsIn(/document/, 'w:del')),
  ];
};

const PARTS = /^word\/(?:header\d*|footer\d*|comments|footnotes|endnotes|document)\.xml$/;

const asides = (kind: SourceAside['at']['in'], texts: readonly string[]): readonly SourceAside[] =>
  [...new Set(texts)].filter((text) => text !== '').map((text, index) => ({ text, at: { in: kind, number: index + 1 } }));

/** A page number alone is nothing that could be missed. */
const saysSomething = (text: string): boolean => text.replaceAll(/[\s\d第共页頁/\-—–·of]|page/gi, '') !== '';

/** A node as the parser keeps the order of: one key names its tag, its children or its text stand below. */
type Node = Readonly<Record<string, unknown>>;

const PARSER = new XMLParser({ preserveOrder: true, ignoreAttributes: true, trimValues: false, parseTagValue: false });

const textsOf = (bytes: Uint8Array | undefined, tag: string): readonly string[] => {
  const texts: string[] = [];
  const walk = (nodes: unknown): void => {
    for (const node of nodesOf(nodes)) {
      if (tag in node) texts.push(wordsOf(node[tag]).trim());
      else for (const children of Object.values(node)) walk(children);
    }
  };
  walk(PARSER.parse(strFromU8(bytes ?? new Uint8Array())));
  return texts;
};

const nodesOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter((node): node is Node => typeof node === 'object' && node !== null) : []);

/** The words of a part; those of its paragraphs stand apart. */
const wordsOf = (nodes: unknown): string =>
  nodesOf(nodes).flatMap((node) => Object.entries(node).map(([tag, inner]) => {
    if (tag === 'w:t' || tag === 'w:delText') return nodesOf(inner).map((text) => (typeof text['#text'] === 'string' ? text['#text'] : '')).join('');
    return tag === 'w:p' ? `${wordsOf(inner)} ` : wordsOf(inner);
  })).join('');

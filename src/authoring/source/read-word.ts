import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import mammoth from 'mammoth';
import type { Image, Paragraph, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { RefusedSource, type SourceBlock, type SourceDocument, type SourcePicture, type SourceTable } from './source-document.ts';
import { tableNode } from './table-node.ts';
import { asidesOfWord } from './word-asides.ts';

/** Reads a Word document: headings, paragraphs, lists, tables and pictures in their order. */
export const readWord = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const pictures: SourcePicture[] = [];
  const html = await htmlOf(bytes, pictures);
  const tables: SourceTable[] = [];
  const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark, {
    handlers: {
      table: (_state, element): Table => {
        const table = readTable(element);
        tables.push(table);
        return tableNode(table.rows);
      },
    },
  });
  const tree: Root = await processor.run(withoutNotes(processor.parse(html)));
  const blocks = new BlockWriter(tables, pictures).write(tree.children);
  if (blocks.length === 0) throw new RefusedSource('no-text');
  return { blocks, pictures, asides: asidesOfWord(bytes) };
};

/** Notes are told beside the text; their marks and the list at the end are no part of it. */
const withoutNotes = (tree: HtmlRoot): HtmlRoot => {
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent || !isNotePart(node)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  return tree;
};

const NOTE = /^(?:foot|end)note-(?:ref-)?\d/;

const isNotePart = (node: Element): boolean => {
  if (node.tagName === 'sup') return node.children.some((child) => isElement(child, 'a') && NOTE.test(String(child.properties['id'])));
  return node.tagName === 'li' && NOTE.test(String(node.properties['id']));
};

const htmlOf = async (bytes: Uint8Array, pictures: SourcePicture[]): Promise<string> => {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, {
      convertImage: mammoth.images.imgElement(async (image) => {
        pictures.push({ bytes: new Uint8Array(await image.readAsBuffer()), alt: '' });
        return { src: `picture:${pictures.length - 1}` };
      }),
    });
    return value;
  } catch {
    throw new RefusedSource('damaged');
  }
};

const isElement = (node: ElementContent, ...names: readonly string[]): node is Element => node.type === 'element' && names.includes(node.tagName);

const textOf = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const inner = node.children.map(textOf).join('');
  return node.tagName === 'p' || node.tagName === 'br' || node.tagName === 'li' ? `${inner}\n` : inner;
};

const rowsOf = (node: Element): readonly Element[] => node.children.flatMap((child) => (isElement(child, 'tr') ? [child] : isElement(child, 'thead', 'tbody') ? rowsOf(child) : []));

/** The cells of a table; a cell over several rows or columns repeats its text in all of them, and they are marked. */
const readTable = (element: Element): SourceTable => {
  const grid = new TableGrid();
  for (const [at, row] of rowsOf(element).entries()) for (const cell of row.children) if (isElement(cell, 'td', 'th')) grid.add(at, cell);
  return { title: '', rows: grid.rows.map((row) => Array.from(row, (cell: string | undefined) => cell ?? '')), merged: grid.merged, firstRow: 1 };
};

class TableGrid {
  readonly rows: string[][] = [];
  readonly merged = new Set<string>();

  add(at: number, cell: Element): void {
    const text = textOf(cell).replaceAll(/\n+$/g, '').trim();
    const free = this.rows[at]?.findIndex((each: string | undefined) => each === undefined) ?? 0;
    const column = free < 0 ? (this.rows[at]?.length ?? 0) : free;
    for (let down = 0; down < spanOf(cell, 'rowSpan'); down++) for (let right = 0; right < spanOf(cell, 'colSpan'); right++) this.put(text, at + down, column + right);
    this.merged.delete(`${at}:${column}`);
  }

  /** Every cell counts as a part of a larger one until its first place is known. */
  private put(text: string, row: number, column: number): void {
    (this.rows[row] ??= [])[column] = text;
    this.merged.add(`${row}:${column}`);
  }
}

const MOST_SPAN = 60;

const spanOf = (cell: Element, name: 'rowSpan' | 'colSpan'): number => {
  const span = Number(cell.properties[name] ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_SPAN) : 1;
};

/** Turns the tree of a Word document into blocks, counted as a reader counts paragraphs. */
class BlockWriter {
  readonly blocks: SourceBlock[] = [];
  private readonly tables: readonly SourceTable[];
  private readonly pictures: readonly SourcePicture[];
  private number = 0;
  private table = 0;

  constructor(tables: readonly SourceTable[], pictures: readonly SourcePicture[]) {
    this.tables = tables;
    this.pictures = pictures;
  }

  write(nodes: readonly RootContent[]): readonly SourceBlock[] {
    for (const node of nodes) this.add(node);
    return this.blocks;
  }

  private add(node: RootContent): void {
    if (node.type === 'list') {
      for (const item of node.children) for (const child of item.children) this.addItem(child);
      return;
    }
    this.number++;
    const at = { in: 'paragraph', number: this.number } as const;
    if (node.type === 'heading') this.blocks.push({ kind: 'heading', level: node.depth, text: toString(node).trim(), node, at });
    else if (node.type === 'table') this.addTable(at);
    else if (node.type === 'paragraph') this.addParagraph(node, 'paragraph');
  }

  private addItem(node: RootContent): void {
    if (node.type !== 'paragraph') return this.add(node);
    this.number++;
    this.addParagraph(node, 'item');
  }

  private addTable(at: SourceBlock['at']): void {
    const table = this.tables[this.table++];
    if (table && table.rows.length > 0) this.blocks.push({ kind: 'table', table, at });
  }

  private addParagraph(node: Paragraph, kind: 'paragraph' | 'item'): void {
    const at = { in: 'paragraph', number: this.number } as const;
    const images = node.children.filter((child): child is Image => child.type === 'image');
    const words: Paragraph = { ...node, children: node.children.filter((child) => child.type !== 'image') };
    const text = toString(words).trim();
    if (text !== '') this.blocks.push({ kind, text, node: words, at });
    for (const image of images) {
      const picture = Number(/^picture:(\d+)$/.exec(image.url)?.[1] ?? -1);
      if (this.pictures[picture]) this.blocks.push({ kind: 'picture', picture, alt: image.alt ?? '', at });
    }
  }
}

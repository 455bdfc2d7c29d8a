import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { BROKEN_QUOTES, DOUBLED_READING, LOOK_ALIKE, LOST_TITLE_MARKS, meantBy } from '../../domain/text-damage.ts';
import type { SourceBlock, SourceDocument, SourcePlace, SourceTable } from '../source/source-document.ts';

/** A damage that only a person can mend: the words, and where they stand. */
export interface MarkedDamage {
  readonly kind: 'title-marks' | 'quotes';
  readonly found: string;
  readonly at: SourcePlace;
}

/** A source whose damage is mended where there is one answer, and marked where there is none. */
export interface RepairedSource {
  readonly source: SourceDocument;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly marked: readonly MarkedDamage[];
}

/** A text without readings behind its characters and without look-alikes. */
export const repairText = (text: string): string => text.replaceAll(DOUBLED_READING, '$1').replaceAll(LOOK_ALIKE, meantBy);

/** Mends the damage that document sites do to a text; what cannot be mended safely is marked with its place. */
export const repairSource = (source: SourceDocument): RepairedSource => {
  const before: string[] = [];
  const after: string[] = [];
  const marked: MarkedDamage[] = [];
  const blocks = source.blocks.map((block) => {
    const repaired = repairBlock(block);
    const [old, now] = [linesOf(block), linesOf(repaired)];
    before.push(...old);
    after.push(...now);
    for (const line of now) marked.push(...damageIn(line, block.at));
    return repaired;
  });
  return { source: { ...source, blocks }, before, after, marked };
};

/** A source that is taken as it stands. */
export const untouched = (source: SourceDocument): RepairedSource => ({ source, before: [], after: [], marked: [] });

/** What a block says, one line a paragraph or a row. */
export const linesOf = (block: SourceBlock): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return [block.text];
    case 'table':
      return block.table.rows.map((row) => row.join('\t'));
    case 'picture':
      return block.alt === '' ? [] : [block.alt];
  }
};

const repairBlock = (block: SourceBlock): SourceBlock => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item': {
      const node = structuredClone(block.node);
      visit(node, 'text', (text) => {
        text.value = repairText(text.value);
      });
      return { ...block, node, text: toString(node).trim() };
    }
    case 'table':
      return { ...block, table: repairTable(block.table) };
    case 'picture':
      return { ...block, alt: repairText(block.alt) };
  }
};

const repairTable = (table: SourceTable): SourceTable => ({ ...table, rows: table.rows.map((row) => row.map(repairText)) });

const damageIn = (text: string, at: SourcePlace): readonly MarkedDamage[] => [
  ...[...text.matchAll(LOST_TITLE_MARKS)].map(([found]): MarkedDamage => ({ kind: 'title-marks', found, at })),
  ...[...text.matchAll(BROKEN_QUOTES)].map((match): MarkedDamage => ({ kind: 'quotes', found: text.slice(match.index, match.index + 6), at })),
];

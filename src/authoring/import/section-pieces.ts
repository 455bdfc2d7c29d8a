import type { SourceBlock } from '../source/source-document.ts';
import { tableNode } from '../source/table-node.ts';
import { type BodyPiece, pieceOf } from './extraction.ts';
import type { OutlineSection } from './outline.ts';

/** Blocks as pieces of a body. */
export const piecesOfBlocks = (blocks: readonly SourceBlock[]): readonly BodyPiece[] => blocks.map((block) => pieceOf(block, ({ table }) => tableNode(table.rows)));

/** A heading of a body; the title of the page stands above, so bodies begin at the second level. */
export const headingPiece = (title: string, level: number): BodyPiece => ({ node: { type: 'heading', depth: level <= 1 ? 2 : 3, children: [{ type: 'text', value: title }] } });

/** A section with its heading as pieces of a body. */
export const piecesOfSection = ({ title, level, blocks }: OutlineSection): readonly BodyPiece[] => [headingPiece(title, level), ...piecesOfBlocks(blocks)];

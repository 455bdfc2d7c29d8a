import { stretchOf, type Body, type TextBlock } from '../body.ts';
import { textAt } from '../place.ts';
import { BORDER, type JoinedText, type PieceKind } from './joined-text.ts';
import { listWordOf, PERSON_COLUMN } from './list-context.ts';

/** Adds the text of a body: a row of a table stands on one line, each cell behind the header of its column. */
export const addBody = (joined: JoinedText, body: Body, title: string): void => {
  const context = { word: listWordOf(title) };
  // Addresses come last: what a link shows is the better place to point at.
  const isAddress = (block: TextBlock) => block.kind === 'address';
  for (const group of groupRows([...body.blocks.filter((block) => !isAddress(block)), ...body.blocks.filter(isAddress)])) {
    if (group.rows) addTable(joined, group.rows, context.word);
    else {
      const [block] = group.blocks;
      if (!block) continue;
      if (block.kind === 'heading' || /[:：]$|如下/.test(block.text)) context.word = listWordOf(block.text) ?? (block.kind === 'heading' ? null : context.word);
      if (context.word !== null && isListOfNames(block)) joined.gloss(`${context.word}；`);
      addBlock(joined, block);
      joined.gloss(BORDER);
    }
  }
};

interface Group {
  readonly blocks: readonly TextBlock[];
  /** The rows of a table, the header first. */
  readonly rows: readonly (readonly TextBlock[])[] | null;
}

function* groupRows(blocks: readonly TextBlock[]): Generator<Group> {
  let rows: TextBlock[][] = [];
  for (const block of blocks) {
    if (block.row === undefined) {
      if (rows.length > 0) yield { blocks: [], rows };
      rows = [];
      yield { blocks: [block], rows: null };
      continue;
    }
    const last = rows.at(-1);
    if (last?.[0]?.row === block.row) last.push(block);
    else rows.push([block]);
  }
  if (rows.length > 0) yield { blocks: [], rows };
}

const addTable = (joined: JoinedText, rows: readonly (readonly TextBlock[])[], word: string | null): void => {
  const header = (rows[0] ?? []).map((cell) => cell.text.trim());
  const isOfPersons = word !== null && header.some((text) => PERSON_COLUMN.test(text));
  rows.forEach((cells, index) => {
    if (index > 0 && isOfPersons) joined.gloss(`${word}；`);
    cells.forEach((cell, column) => {
      const label = header[column] ?? '';
      if (index > 0 && label !== '') joined.gloss(`${label}：`);
      addBlock(joined, cell);
      joined.gloss('；');
    });
    joined.gloss(BORDER);
  });
};

const addBlock = (joined: JoinedText, block: TextBlock): void => {
  joined.add({
    text: block.text,
    kind: PIECE_KINDS[block.kind],
    placeOf: (at, length) => {
      const { start, end } = stretchOf(block, at, length);
      return textAt(start, end);
    },
  });
};

const PIECE_KINDS = {
  heading: 'text', paragraph: 'text', cell: 'text', code: 'code', attribute: 'code', address: 'address', comment: 'code',
} as const satisfies Record<TextBlock['kind'], PieceKind>;

const isListOfNames = (block: TextBlock): boolean => block.kind === 'paragraph' && /^[\u4E00-\u9FFF]{2,4}(?:[、，,；;\s]+[\u4E00-\u9FFF]{2,4})*[。；;]?$/.test(block.text.trim());

import type { BodyBuilder } from './body-builder.ts';
import { childrenOf, type Element, isElement, type Node, propertyOf, stretchOfNode } from './hast.ts';
import type { SegmentSink } from './segment-sink.ts';
import type { BodySegment } from '../domain/body.ts';

const MOST_COLUMNS = 20;

/** Writes a table; a row that does not fit its header is reported, as cells beyond it would disappear. */
export const writeTable = (builder: BodyBuilder, table: Element, { sink, caption = null }: { readonly sink: SegmentSink; readonly caption?: BodySegment | null }): void => {
  const rows = childrenOf(table).flatMap(childrenOf).filter((node): node is Element => isElement(node, 'tr'));
  const columns = rows[0] ? cellsOf(rows[0]).length : 0;
  if (columns > MOST_COLUMNS) builder.report('table-shape', placeOf(builder, rows[0] ?? table), { variant: 'columns', values: { count: columns, limit: MOST_COLUMNS } });
  sink.write('<div class="table-wrap" tabindex="0"><table>');
  if (caption !== null) sink.add(caption);
  rows.forEach((row, index) => {
    if (index === 0) sink.write('<thead>');
    if (index === 1) sink.write('<tbody>');
    if (index > 0) checkRow(builder, row, columns);
    writeRow(builder, row, sink);
    if (index === 0) sink.write('</thead>');
  });
  sink.write(`${rows.length > 1 ? '</tbody>' : ''}</table></div>`);
};

const cellsOf = (row: Node): readonly Element[] => childrenOf(row).filter((node): node is Element => isElement(node, 'td', 'th'));

const placeOf = (builder: BodyBuilder, node: Node) => builder.items.toFile(stretchOfNode(node));

const checkRow = (builder: BodyBuilder, row: Element, columns: number): void => {
  const stretch = stretchOfNode(row);
  if (!stretch) return;
  const count = countCells(builder.context.masked.text.slice(stretch.start, stretch.end));
  if (count === columns) return;
  const variant = count > columns ? 'more' : 'fewer';
  builder.report('table-shape', builder.items.toFile(stretch), { variant, values: { count, columns }, ...(variant === 'fewer' ? { severity: 'warning' as const } : {}) });
};

/** The cells of a row as written: a pipe behind a backslash is text. */
const countCells = (line: string): number => {
  const bare = line.trim().replace(/\\\|/g, '').replace(/^\|/, '').replace(/\|$/, '');
  return bare.split('|').length;
};

const writeRow = (builder: BodyBuilder, row: Element, sink: SegmentSink): void => {
  const number = builder.blocks.nextRow();
  sink.write('<tr>');
  for (const cell of cellsOf(row)) {
    const align = /^text-align: (left|center|right)$/.exec(propertyOf(cell, 'style') ?? '')?.[1];
    sink.write(`<${cell.tagName}${cell.tagName === 'th' ? ' scope="col"' : ''}${align === undefined ? '' : ` class="align-${align}"`}>`);
    builder.blocks.begin('cell', number);
    builder.inline(childrenOf(cell), sink);
    builder.blocks.end();
    sink.write(`</${cell.tagName}>`);
  }
  sink.write('</tr>');
};

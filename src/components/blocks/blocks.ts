import type { Block, Column, EntryLine, Row, Section } from '../../views/block.ts';
import { type Html, html } from './html.ts';
import { inlineHtml } from './inline.ts';

/** The markup of the parts of a section. */
export const blockHtml = (block: Block, heading = ''): Html => {
  switch (block.type) {
    case 'text':
      return html`<p>${inlineHtml(block.words)}</p>`;
    case 'facts':
      return factsHtml(block);
    case 'table':
      return tableHtml(block, heading);
    case 'list':
      return block.ordered === true ? html`<ol>${block.items.map(itemHtml)}</ol>` : html`<ul>${block.items.map(itemHtml)}</ul>`;
    case 'entries':
      return html`<ul class="entries">${block.items.map(entryHtml)}</ul>`;
  }
};

/** The markup of sections, each with its heading. */
export const sectionsHtml = (sections: readonly Section[]): Html =>
  html`${sections.map(({ id, title, blocks, extra, minor }) => html`<section id="${id}"${minor === true ? html` class="minor"` : null}${extra === true ? html` data-extra` : null}><h2>${title}</h2>${blocks.map((block) => blockHtml(block, title))}</section>`)}`;

const itemHtml = (item: Parameters<typeof inlineHtml>[0]): Html => html`<li>${inlineHtml(item)}</li>`;

const factsHtml = ({ rows }: Extract<Block, { type: 'facts' }>): Html =>
  html`<dl class="facts">${rows.map(
    ({ label, value, note }) => html`<div><dt>${inlineHtml(label)}</dt><dd>${inlineHtml(value)}${note === undefined ? null : html` <small>${inlineHtml(note)}</small>`}</dd></div>`,
  )}</dl>`;

/** A table of words becomes a list of rows on a phone; one of numbers scrolls in a region that the keyboard can reach. */
const tableHtml = (table: Extract<Block, { type: 'table' }>, heading: string): Html => (isWordy(table.columns) ? wordyHtml(table, heading) : numericHtml(table, heading));

/** A caption that says no more than the heading above is only for those who do not see it. */
const captionHtml = (caption: string, heading: string): Html => (caption === heading ? html`<caption><span class="vh">${caption}</span></caption>` : html`<caption>${caption}</caption>`);

const isWordy = (columns: readonly Column[]): boolean => columns.filter(({ numeric }) => numeric !== true).length >= 3;

const numericHtml = ({ caption, columns, rows, foot }: Extract<Block, { type: 'table' }>, heading: string): Html =>
  html`<div class="table" role="region" aria-label="${caption}" tabindex="0"><table>${captionHtml(caption, heading)}<thead><tr>${columns.map(headHtml)}</tr></thead><tbody>${rows.map((row) => rowHtml(row, columns))}</tbody>${
    foot === undefined ? null : html`<tfoot>${foot.map((row) => rowHtml(row, columns))}</tfoot>`
  }</table></div>`;

// The roles are written out because a table that is laid out as blocks loses them.
const wordyHtml = ({ caption, columns, rows }: Extract<Block, { type: 'table' }>, heading: string): Html =>
  html`<table class="wordy" role="table">${captionHtml(caption, heading)}<thead role="rowgroup"><tr role="row">${columns.map(({ title, numeric }) => html`<th scope="col" role="columnheader"${numeric === true ? html` class="number"` : null}>${title}</th>`)}</tr></thead><tbody role="rowgroup">${rows.map((row) => wordyRow(row, columns))}</tbody></table>`;

const wordyRow = ({ id, head, cells }: Row, columns: readonly Column[]): Html =>
  html`<tr role="row"${id === undefined ? null : html` id="${id}"`}><th scope="row" role="rowheader">${inlineHtml(head)}</th>${cells.map(
    (cell, index) => html`<td role="cell"${columns[index + 1]?.numeric === true ? html` class="number"` : null}${isBlank(cell) ? html` data-blank` : null} data-label="${columns[index + 1]?.title}">${Array.isArray(cell) ? html`<div>${inlineHtml(cell)}</div>` : inlineHtml(cell)}</td>`,
  )}</tr>`;

const isBlank = (cell: Parameters<typeof inlineHtml>[0]): boolean => cell === '' || (Array.isArray(cell) && cell.length === 0);

const headHtml = ({ title, numeric }: Column): Html => (numeric === true ? html`<th scope="col" class="number">${title}</th>` : html`<th scope="col">${title}</th>`);

const rowHtml = ({ id, head, cells }: Row, columns: readonly Column[]): Html =>
  html`<tr${id === undefined ? null : html` id="${id}"`}><th scope="row">${inlineHtml(head)}</th>${cells.map((cell, index) =>
    columns[index + 1]?.numeric === true ? html`<td class="number">${inlineHtml(cell)}</td>` : html`<td>${inlineHtml(cell)}</td>`,
  )}</tr>`;

/** Room for what a script will say. */
const SLOT = html` <span class="state slot"></span>`;

const entryHtml = ({ id, title, meta, lines = [], notice, slot }: EntryLine): Html =>
  html`<li${id === undefined ? null : html` id="${id}"`}${notice === undefined ? null : html` data-notice="${notice}"`}><h3>${inlineHtml(title)}${slot === true && meta === undefined ? SLOT : null}</h3>${
    meta === undefined || isBlank(meta) ? null : html`<p class="meta">${inlineHtml(meta)}${slot === true ? SLOT : null}</p>`
  }${lines.map((line) => html`<p>${inlineHtml(line)}</p>`)}</li>`;

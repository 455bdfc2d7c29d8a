import { parseDecimal } from '../domain/decimal.ts';
import type { TreeMap } from '../domain/tree.ts';
import type { Bench } from '../workbench/bench.ts';
import { tidyNumber } from '../workbench/read-number.ts';
import { readYes } from './read-input.ts';
import type { Reading } from './read-sheet.ts';
import { cellText, dayText } from './sheet-cells.ts';
import { END_COLUMNS } from './sheet-layout.ts';

/** What stands under the items. */
export interface SheetEnd {
  readonly fields: TreeMap;
  readonly body: string;
}

/** Reads bonus, vetoes, preconditions and the opinion. */
export const readEnd = (reading: Reading, { standard }: Bench, rows: ReadonlyMap<string, number>): SheetEnd => {
  const at = (id: string, column: keyof typeof END_COLUMNS): { readonly text: string; readonly cell: string } => {
    const cell = `${END_COLUMNS[column]}${rows.get(id) ?? 0}`;
    return { cell, text: rows.has(id) ? cellText(reading.sheet.getCell(cell)).trim() : '' };
  };
  const bonus = (standard.bonus ?? []).map(({ id }) => [id, bonusOf(reading, at(id, 'bonusPoints'), at(id, 'bonusNote').text)] as const).filter(([, claim]) => Object.keys(claim).length > 0);
  const vetoes = (standard.vetoes ?? []).flatMap(({ id }) => vetoOf(id, { by: at(id, 'by').text, document: at(id, 'document').text, on: dayText(at(id, 'on').text) }));
  const preconditions = (standard.preconditions ?? []).flatMap(({ id }) => metOf(reading, id, at(id, 'met')));
  return {
    fields: { ...(bonus.length === 0 ? {} : { bonus: Object.fromEntries(bonus) }), ...(vetoes.length === 0 ? {} : { vetoes }), ...(preconditions.length === 0 ? {} : { preconditions: Object.fromEntries(preconditions) }) },
    body: at(reading.own('review.body'), 'opinion').text.replaceAll(/\r\n?/g, '\n'),
  };
};

interface Typed {
  readonly text: string;
  readonly cell: string;
}

const bonusOf = ({ problems, sheet, t }: Reading, { text, cell }: Typed, note: string): TreeMap => {
  const points = tidyNumber(text);
  if (points !== '' && !parseDecimal(points)) problems.push({ sheet: sheet.name, cell, message: t('collect.cellNumber', { found: text }), isNote: false });
  return { ...(points === '' ? {} : { points }), ...(note === '' ? {} : { note }) };
};

const vetoOf = (id: string, parts: TreeMap): readonly TreeMap[] => {
  const finding = Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ''));
  return Object.keys(finding).length === 0 ? [] : [{ id, finding }];
};

const metOf = ({ problems, sheet, own, t }: Reading, id: string, { text, cell }: Typed): readonly (readonly [string, string])[] => {
  if (text === '') return [];
  const yes = readYes(text, own);
  if (yes === null) problems.push({ sheet: sheet.name, cell, message: t('collect.cellChoice', { found: text, known: `${own('review.yes')}、${own('review.no')}` }), isNote: false });
  return yes === null ? [] : [[id, String(yes)]];
};

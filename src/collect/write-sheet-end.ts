import type { Worksheet } from 'exceljs';
import { listOfClaims, mapAt, textIn } from '../workbench/edit-tree.ts';
import { plain } from '../views/words.ts';
import { atLeastZero, chooseFrom, openCell } from './sheet-cells.ts';
import { COLUMNS, END_COLUMNS } from './sheet-layout.ts';
import type { SheetSource } from './write-sheet.ts';

/** What stands under the items: bonus, vetoes, preconditions and the opinion, as in the form. */
export const writeEnd = (sheet: Worksheet, source: SheetSource, first: number): void => {
  let row = first;
  row = writeBonus(sheet, source, row);
  row = writeVetoes(sheet, source, row);
  row = writePreconditions(sheet, source, row);
  writeOpinion(sheet, source, row);
};

type Labels = Partial<Record<keyof typeof COLUMNS, string>>;

/** A line of headings; rows are known by what stands in the first column, so headings begin in the second. */
const writeLabels = (sheet: Worksheet, row: number, labels: Labels): void => {
  for (const [column, words] of Object.entries(labels)) {
    const cell = sheet.getCell(`${COLUMNS[column as keyof typeof COLUMNS]}${row}`); // `Object.entries` forgets the keys.
    cell.value = words;
    cell.font = { bold: true };
    cell.border = { bottom: { style: 'medium' } };
  }
};

const writeLine = (sheet: Worksheet, row: number, texts: Labels): void => {
  for (const [column, words] of Object.entries(texts)) {
    const cell = sheet.getCell(`${COLUMNS[column as keyof typeof COLUMNS]}${row}`); // `Object.entries` forgets the keys.
    cell.value = words;
    cell.alignment = { wrapText: true, vertical: 'top' };
  }
};

const writeBonus = (sheet: Worksheet, { context: { t }, view, draft }: SheetSource, first: number): number => {
  if (view.bonus.length === 0) return first;
  writeLabels(sheet, first, { title: t('review.bonus'), max: t('sheet.max'), self: t('review.bonusSelf'), input: t('review.bonusPoints'), note: t('sheet.note') });
  view.bonus.forEach(({ id, title, max, self }, index) => {
    const row = first + 1 + index;
    const claim = mapAt(mapAt(draft.header, 'bonus'), id);
    writeLine(sheet, row, { id, title: plain(title), max, self: self ?? '' });
    const points = textIn(claim, 'points');
    atLeastZero(openCell(sheet.getCell(END_COLUMNS.bonusPoints + String(row)), points === '' ? null : Number(points)));
    openCell(sheet.getCell(END_COLUMNS.bonusNote + String(row)), textIn(claim, 'note'));
  });
  return first + view.bonus.length + 2;
};

const writeVetoes = (sheet: Worksheet, { context: { t }, view, draft }: SheetSource, first: number): number => {
  if (view.vetoes.length === 0) return first;
  writeLabels(sheet, first, { title: t('review.vetoes'), rule: t('review.vetoLead'), input: t('review.vetoBy'), reason: t('review.vetoDocument'), by: t('review.vetoOn') });
  const claims = listOfClaims(draft.header, 'vetoes');
  view.vetoes.forEach(({ id, title, finding }, index) => {
    const row = first + 1 + index;
    const said = mapAt(claims.find((claim) => textIn(claim, 'id') === id), 'finding');
    writeLine(sheet, row, { id, title: plain(title), rule: plain(finding) });
    openCell(sheet.getCell(END_COLUMNS.by + String(row)), textIn(said, 'by'));
    openCell(sheet.getCell(END_COLUMNS.document + String(row)), textIn(said, 'document'));
    openCell(sheet.getCell(END_COLUMNS.on + String(row)), textIn(said, 'on'));
  });
  return first + view.vetoes.length + 2;
};

const writePreconditions = (sheet: Worksheet, { context: { t }, view, draft }: SheetSource, first: number): number => {
  if (view.preconditions.length === 0) return first;
  writeLabels(sheet, first, { title: t('review.preconditions'), input: t('sheet.input') });
  view.preconditions.forEach(({ id, title }, index) => {
    const row = first + 1 + index;
    const met = textIn(mapAt(draft.header, 'preconditions'), id);
    writeLine(sheet, row, { id, title: plain(title) });
    const cell = openCell(sheet.getCell(END_COLUMNS.met + String(row)), met === '' ? null : t(met === 'true' ? 'review.yes' : 'review.no'));
    chooseFrom(cell, [t('review.yes'), t('review.no')]);
  });
  return first + view.preconditions.length + 2;
};

const writeOpinion = (sheet: Worksheet, { context: { t }, draft }: SheetSource, row: number): void => {
  sheet.getCell(`${COLUMNS.id}${row}`).value = t('review.body');
  sheet.mergeCells(`${END_COLUMNS.opinion}${row}:${COLUMNS.evidence}${row}`);
  openCell(sheet.getCell(END_COLUMNS.opinion + String(row)), draft.body).alignment = { wrapText: true, vertical: 'top' };
  sheet.getCell(END_COLUMNS.opinion + String(row)).note = t('review.bodyHint');
  sheet.getRow(row).height = 120;
};

import type { Answer } from '../domain/assessment.ts';
import { approximate, formatDecimal } from '../domain/decimal.ts';
import { formatAmount, type Points } from '../domain/points.ts';
import { bandsOf, type Item, itemsInForce, perOf, type Standard, takesValue } from '../domain/standard.ts';
import type { Translate } from '../i18n/translate.ts';

/** The columns of the table of items. */
export const COLUMNS = { id: 'A', title: 'B', rule: 'C', max: 'D', self: 'E', input: 'F', second: 'G', score: 'H', na: 'I', reason: 'J', by: 'K', note: 'L', evidence: 'M' } as const;
export type Column = keyof typeof COLUMNS;

/** The columns of what stands under the items: they share those of the table. */
export const END_COLUMNS = { bonusPoints: COLUMNS.input, bonusNote: COLUMNS.note, by: COLUMNS.input, document: COLUMNS.reason, on: COLUMNS.by, met: COLUMNS.input, opinion: COLUMNS.title } as const;

/** The rows above the table, each with the path of what is written into its second column. */
export const HEAD_ROWS = { stage: 3, reviewer: 4, post: 5, organisation: 6, date: 7, ties: 8, confirm: 9 } as const;
export type HeadRow = keyof typeof HEAD_ROWS;
export const FIRST_ROW = 12;

/** The sheet that only the program reads. */
export const KEY_SHEET = 'linli';

/** The items in the order of the form. */
export const rowsOf = (standard: Standard): readonly Item[] => standard.dimensions.flatMap(({ id }) => itemsInForce(standard).filter(({ dimension }) => dimension === id));

/** What has to be typed for an item. */
export const hintOf = (item: Item, t: Translate): string => {
  switch (item.method) {
    case 'points':
      return t('sheet.hintPoints');
    case 'yesno':
      return t('sheet.hintYes');
    case 'checklist':
      return t('sheet.hintMet');
    case 'ratio-bands':
      return t(takesValue(item) ? 'sheet.hintValue' : 'sheet.hintRatio');
    case 'count-capped':
      return t('sheet.hintCount');
    case 'deduct-per-fault':
      return t('sheet.hintFaults', { fault: item.faults?.[0]?.id ?? '' });
  }
};

/** The only words that a cell may hold, or `null` where it takes numbers or several words. */
export const choicesOf = (item: Item, t: Translate): readonly string[] | null => {
  if (item.method === 'yesno') return [t('review.yes'), t('review.no')];
  if (item.method !== 'points') return null;
  const count = item.step > 0 ? item.max / item.step : 99;
  return count > 12 ? null : Array.from({ length: Math.floor(count) + 1 }, (_, index) => formatAmount((index * item.step) as Points)); // A multiple of whole hundredths is whole.
};

/** The formula of the points of a row, or `null` where only the program counts. */
export const formulaOf = (item: Item, row: number, t: Translate): string | null => {
  const [input, second, max] = [`${COLUMNS.input}${row}`, `${COLUMNS.second}${row}`, `${COLUMNS.max}${row}`];
  const filled = (formula: string): string => `IF(${input}="","",${formula})`;
  switch (item.method) {
    case 'points':
      return filled(input);
    case 'yesno':
      return filled(`IF(${input}="${t('review.yes')}",${max},0)`);
    case 'count-capped':
      return item.perUnit === undefined ? null : filled(`MIN(${max},${input}*${formatAmount(item.perUnit)})`);
    case 'checklist':
      return filled((item.criteria ?? []).map(({ id, points }) => `IF(ISNUMBER(SEARCH("、${id}、","、"&${input}&"、")),${formatAmount(points)},0)`).join('+') || '0');
    case 'ratio-bands':
      return takesValue(item) ? filled(bandFormula(item, input, '1')) : `IF(OR(${input}="",${second}=""),"",${bandFormula(item, input, second)})`;
    case 'deduct-per-fault':
      return null;
  }
};

const bandFormula = (item: Item, input: string, divisor: string): string =>
  bandsOf(item, null).reduceRight((rest, { min, points }) => `IF(${input}*${perOf(item)}>=${formatDecimal(min)}*${divisor},${formatAmount(points)},${rest})`, '0');

/** What a cell holds for an answer, as somebody would have typed it. */
export const cellsOf = (item: Item, answer: Answer, t: Translate): { readonly input: string | number | null; readonly second: number | null } => {
  const { points, yes, met, numerator, denominator, value, count, faults } = answer;
  const alone = (input: string | number): { input: string | number; second: null } => ({ input, second: null });
  if (points) return alone(choicesOf(item, t) ? formatDecimal(points) : approximate(points));
  if (yes !== undefined) return alone(t(yes ? 'review.yes' : 'review.no'));
  if (met) return alone(met.length === 0 ? NONE : met.join('、'));
  if (numerator && denominator) return { input: approximate(numerator), second: approximate(denominator) };
  if (value) return alone(approximate(value));
  if (count !== undefined) return alone(count);
  if (faults) return alone(Object.keys(faults).length === 0 ? NONE : Object.entries(faults).map(([id, times]) => `${id} ${times}`).join('、'));
  return { input: null, second: null };
};

/** How "none of them" is written, in whatever language the sheet is. */
export const NONE = '无';
export const NONE_WORDS: readonly string[] = [NONE, '無', 'none', '没有', '沒有'];

import { parseDecimal } from '../domain/decimal.ts';
import { type Item, takesValue } from '../domain/standard.ts';
import type { TreeMap } from '../domain/tree.ts';
import type { Translate } from '../i18n/translate.ts';
import { splitRatio, tidyNumber } from '../workbench/read-number.ts';
import { NONE_WORDS } from './sheet-layout.ts';

/** A cell that does not say what its item asks for. */
export interface ReadCell {
  readonly kind: 'number' | 'choice' | 'fault';
  readonly column: 'input' | 'second';
  readonly found: string;
  readonly known: string;
}

interface Typed {
  readonly input: string;
  readonly second: string;
}

/** The answer that the cells of a row give, by the method of its item. */
export const readInput = ({ input, second }: Typed, item: Item, t: Translate): { readonly answer: TreeMap; readonly problems: readonly ReadCell[] } => {
  if (input === '' && second === '') return NOTHING;
  switch (item.method) {
    case 'yesno':
      return yesOf(input, t);
    case 'checklist':
      return { answer: { met: isNone(input) ? [] : parts(input).map((id) => id.toLowerCase()) }, problems: [] };
    case 'deduct-per-fault':
      return faultsOf(input, item);
    case 'ratio-bands':
      return takesValue(item) ? numbers([['value', 'input', input]]) : ratioOf({ input, second });
    case 'points':
      return numbers([['points', 'input', input]]);
    case 'count-capped':
      return numbers([['count', 'input', input]]);
  }
};

const NOTHING = { answer: {}, problems: [] } as const;

const isNone = (text: string): boolean => NONE_WORDS.includes(text.toLowerCase());

const parts = (text: string): readonly string[] => text.normalize('NFKC').split(/[、,;\s]+/).filter((part) => part !== '');

/** Whether a cell says yes or no, or `null` where it says something else. */
export const readYes = (input: string, t: Translate): boolean | null => {
  const text = input.normalize('NFKC').toLowerCase();
  if ([t('review.yes').toLowerCase(), '是', 'yes', 'true', '√', '✓', '对', '1'].includes(text)) return true;
  return [t('review.no').toLowerCase(), '否', 'no', 'false', '×', 'x', '0'].includes(text) ? false : null;
};

const yesOf = (input: string, t: Translate): ReturnType<typeof readInput> => {
  const yes = readYes(input, t);
  if (yes !== null) return { answer: { yes: String(yes) }, problems: [] };
  return { answer: {}, problems: [{ kind: 'choice', column: 'input', found: input, known: `${t('review.yes')}、${t('review.no')}` }] };
};

const ratioOf = ({ input, second }: Typed): ReturnType<typeof readInput> => {
  const both = second === '' ? splitRatio(input) : null;
  return both ? { answer: { ...both }, problems: [] } : numbers([['numerator', 'input', input], ['denominator', 'second', second]]);
};

const numbers = (typed: readonly (readonly [string, ReadCell['column'], string])[]): ReturnType<typeof readInput> => {
  const read = typed.map(([field, column, text]) => ({ field, column, text, number: tidyNumber(text) }));
  return {
    answer: Object.fromEntries(read.filter(({ number }) => number !== '').map(({ field, number }) => [field, number])),
    problems: read.filter(({ number }) => number !== '' && !parseDecimal(number)).map(({ column, text }) => ({ kind: 'number', column, found: text, known: '' })),
  };
};

/** `spot 2、litter 1`, a bare number where there is only one fault to count, or none. */
const faultsOf = (input: string, item: Item): ReturnType<typeof readInput> => {
  const only = item.faults?.length === 1 ? item.faults[0]?.id : undefined;
  if (isNone(input)) return { answer: { faults: {} }, problems: [] };
  if (only !== undefined && parseDecimal(tidyNumber(input))) return { answer: { faults: tidyNumber(input) === '0' ? {} : { [only]: tidyNumber(input) } }, problems: [] };
  const read = input.normalize('NFKC').split(/[、,;]+/).map((part) => /^\s*([^\s\d:=×x]+(?:-[^\s\d]+)*)\s*[:=×x]?\s*(\d+)\s*$/u.exec(part));
  if (read.some((match) => match === null)) return { answer: {}, problems: [{ kind: 'fault', column: 'input', found: input, known: '' }] };
  return { answer: { faults: Object.fromEntries(read.flatMap((match) => (match?.[1] !== undefined && match[2] !== undefined ? [[match[1], match[2]] as const] : []))) }, problems: [] };
};

import type { Answer, Assessment } from '../../domain/assessment.ts';
import { compareDecimals, type Decimal, formatDecimal, parseDecimal } from '../../domain/decimal.ts';
import type { Item } from '../../domain/standard.ts';
import type { Derived } from './derivation.ts';

type DerivedRecord = NonNullable<Assessment['derived']>[string];

/** What an answer says in a few characters: `2`, `17/20`, `40`, `true`, `a,c`. */
export const answerText = (answer: Answer): string => {
  if (answer.na !== undefined) return answer.na;
  if (answer.count !== undefined) return String(answer.count);
  if (answer.value !== undefined) return formatDecimal(answer.value);
  if (answer.numerator !== undefined && answer.denominator !== undefined) return `${formatDecimal(answer.numerator)}/${formatDecimal(answer.denominator)}`;
  if (answer.yes !== undefined) return String(answer.yes);
  if (answer.met !== undefined) return answer.met.join(',');
  if (answer.points !== undefined) return formatDecimal(answer.points);
  return Object.entries(answer.faults ?? {}).map(([id, count]) => `${id}:${count}`).join(',');
};

/** The answer that a recorded text says, or `null` where it does not fit the item. */
export const answerFromText = (text: string, item: Item): Answer | null => {
  switch (item.method) {
    case 'count-capped':
      return /^\d{1,9}$/.test(text) ? { count: Number(text) } : null;
    case 'yesno':
      return text === 'true' || text === 'false' ? { yes: text === 'true' } : null;
    case 'checklist':
      return { met: text === '' ? [] : text.split(',') };
    case 'ratio-bands':
      return ratioFromText(text);
    case 'points':
    case 'deduct-per-fault':
      return null; // Nothing derives these.
  }
};

const ratioFromText = (text: string): Answer | null => {
  const parts = text.split('/').map(parseDecimal);
  const [first, second] = parts;
  if (!first || second === null) return null;
  return second === undefined ? { value: first } : { numerator: first, denominator: second };
};

/** Whether two answers say the same. */
export const sameAnswer = (a: Answer, b: Answer): boolean => {
  if (a.met && b.met) return a.met.toSorted().join() === b.met.toSorted().join();
  if (a.numerator && a.denominator && b.numerator && b.denominator) return equal(a.numerator, b.numerator) && equal(a.denominator, b.denominator);
  if (a.value && b.value) return equal(a.value, b.value);
  return answerText(a) === answerText(b);
};

const equal = (a: Decimal, b: Decimal): boolean => compareDecimals(a, b) === 0;

/** A derived answer as it is written into the file at sign-off. */
export const recordOfDerived = ({ answer, from }: Derived): DerivedRecord => ({ value: answerText(answer), from: [...from] });

/** A derived answer as it was written into the file at sign-off. */
export const derivedFromRecord = (record: DerivedRecord, item: Item): Derived | null => {
  const answer = answerFromText(record.value, item);
  return answer && { answer, from: record.from };
};

import { parseDecimal } from '../domain/decimal.ts';
import { nearestNumber } from '../domain/suggest/nearest-number.ts';

/** Ways of writing that say the same number as plain digits, so that nobody has to be asked. */
const SAME = ['full-width', 'separator', 'chinese'];

/** A number as hands type it: `１７`, `1，200`, `十七` and `17.` are understood; anything else stays as it was typed. */
export const tidyNumber = (typed: string): string => {
  const text = typed.trim();
  if (text === '' || parseDecimal(text)) return text;
  const plain = text.replaceAll(/[。．]/g, '.').replaceAll('，', ',').replace(/\.$/, '');
  if (parseDecimal(plain)) return plain;
  const written = nearestNumber(plain);
  return written && SAME.includes(written.habit) ? written.nearest : text;
};

/** The two numbers of `17／20`, or `null` where there is no such sign between two numbers. */
export const splitRatio = (typed: string): { readonly numerator: string; readonly denominator: string } | null => {
  const parts = typed.split(/[/／∕÷]/);
  const [numerator, denominator] = parts.map(tidyNumber);
  if (parts.length !== 2 || numerator === undefined || denominator === undefined) return null;
  return parseDecimal(numerator) && parseDecimal(denominator) ? { numerator, denominator } : null;
};

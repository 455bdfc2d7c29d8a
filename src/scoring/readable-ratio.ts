import { compareDecimals, type Decimal, divideDecimals, ratioReaches } from '../domain/decimal.ts';
import type { Band } from '../domain/standard.ts';

const PLACES = [2, 3, 4, 5, 6] as const;

/** A ratio for print: two decimals, or as many as it takes not to look like a band that it does not reach. */
export const readableRatio = (ratio: { readonly a: Decimal; readonly b: Decimal; readonly per: number }, bands: readonly Band[]): Decimal => {
  const texts = PLACES.map((places) => divideDecimals(ratio, places));
  const isTrue = (value: Decimal): boolean => bands.every(({ min }) => compareDecimals(value, min) >= 0 === ratioReaches(ratio, min));
  return texts.find(isTrue) ?? divideDecimals(ratio, 6);
};

import { approximate, compareDecimals, formatDecimal } from '../../domain/decimal.ts';
import type { Quantity } from '../../domain/quantity.ts';

/** How far two numbers may differ where one of them is only about right. */
const HEDGE = 0.1;

/** Whether two numbers can both be right for the same fact: exactly equal, or close where one of them is hedged. */
export const canBothHold = (fact: Quantity, stated: { readonly value: number; readonly isHedged: boolean }): boolean => {
  const [low, high] = [approximate(fact.value), approximate(fact.max ?? fact.value)];
  const slack = stated.isHedged || fact.qualifier !== 'exact' ? high * HEDGE : high * 1e-9;
  return stated.value >= low - slack && stated.value <= high + slack;
};

/** Whether two quantities say the same. */
export const saysTheSame = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && compareDecimals(a.value, b.value) === 0 && compareDecimals(a.max ?? a.value, b.max ?? b.value) === 0;

/** A quantity as an author writes it: `1.11 km2`, `40–60 person`. */
export const writtenQuantity = ({ value, max, unit }: Quantity): string => `${formatDecimal(value)}${max ? `–${formatDecimal(max)}` : ''} ${unit}`;

import type { Points } from '../../../domain/points.ts';
import type { Inline } from '../../block.ts';

/** A sum that a reader can redo, its result last and marked: `3.00 + 1.50 = 4.50`. */
export const sumLine = (terms: string, result: string, { isExact = true }: { readonly isExact?: boolean } = {}): Inline => [`${terms} ${isExact ? '=' : '≈'} `, { strong: result }];

/** The terms of a sum: `3.00 + 1.50`; a single nought where there are none. */
export const termsOf = (terms: readonly string[]): string => (terms.length === 0 ? '0' : terms.join(' + '));

/** Whether `value` × `factor` ÷ `divisor` has at most two decimals, so that nothing is rounded. */
export const isWholeScale = (value: number, factor: number, divisor: Points | number): boolean => Number((BigInt(value) * BigInt(factor)) % BigInt(divisor)) === 0;

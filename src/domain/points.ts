import { type Decimal, formatDecimal } from './decimal.ts';

declare const pointsBrand: unique symbol;

/** Points of a score as a whole number of hundredths, so that sums are exact. */
export type Points = number & { readonly [pointsBrand]: true };

const HUNDREDTHS = 100;

/** The points of a whole number of hundredths. */
export const hundredths = (value: number): Points => {
  if (!isPoints(value)) throw new RangeError(`points are whole hundredths, not ${value}`);
  return value;
};

/** No points. */
export const ZERO_POINTS = hundredths(0);

/** The points that a decimal writes, or `null` where it has more than two decimals. */
export const pointsOf = (value: Decimal): Points | null => {
  if (value.scale <= 2) return hundredths(value.digits * 10 ** (2 - value.scale));
  const divisor = 10 ** (value.scale - 2);
  return value.digits % divisor === 0 ? hundredths(value.digits / divisor) : null;
};

/** The decimal of some points. */
export const decimalOfPoints = (points: Points): Decimal => ({ digits: points, scale: 2 });

/** The sum of points. */
export const sumPoints = (list: Iterable<Points>): Points => {
  let sum = 0;
  for (const points of list) sum += points;
  return hundredths(sum);
};

/** `value` × `factor` ÷ `divisor`, rounded half up to a hundredth; all non-negative, `divisor` above zero. */
export const scalePoints = (value: number, factor: number, divisor: number): Points => {
  const quickTop = value * factor * 2 + divisor;
  if (Number.isSafeInteger(quickTop)) return hundredths((quickTop - (quickTop % (2 * divisor))) / (2 * divisor));
  const top = BigInt(value) * BigInt(factor) * 2n + BigInt(divisor);
  return hundredths(Number(top / (2n * BigInt(divisor))));
};

/** A rate in hundredths of a per cent, `part` ÷ `whole`, rounded half up (6250 is 62.50 %). */
export const rateOf = (part: Points, whole: Points): number => scalePoints(part, HUNDREDTHS * 100, whole);

/** Points with two decimals, as printed: `13.60`. */
export const formatPoints = (points: number): string => {
  const sign = points < 0 ? '-' : '';
  const digits = String(Math.abs(points)).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Points as people write them, without zeros that say nothing: `13.6`. */
export const formatAmount = (points: Points): string => formatDecimal(decimalOfPoints(points));

function isPoints(value: number): value is Points {
  return Number.isSafeInteger(value);
}

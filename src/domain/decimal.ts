/** An exact decimal number: `digits` ÷ 10^`scale`. */
export interface Decimal {
  /** All digits as a whole number, at most fifteen of them. */
  readonly digits: number;
  /** How many of them stand behind the point, 0–6. */
  readonly scale: number;
}

const FORM = /^(-?)(0|[1-9]\d{0,14})(?:\.(\d{1,6}))?$/;
const MOST_DIGITS = 15;

/** The decimal that `text` writes in plain digits, or `null` where it writes none (no `0x`, no `1e3`, no `-0`). */
export const parseDecimal = (text: string): Decimal | null => {
  const match = FORM.exec(text);
  if (!match) return null;
  const fraction = match[3] ?? '';
  const all = `${match[2]}${fraction}`;
  if (all.replace(/^0+/, '').length > MOST_DIGITS) return null;
  const digits = Number(all);
  if (match[1] === '-' && digits === 0) return null;
  return { digits: match[1] === '-' ? -digits : digits, scale: fraction.length };
};

/** The decimal of a whole number. */
export const wholeDecimal = (value: number): Decimal => ({ digits: value, scale: 0 });

const atScale = (value: Decimal, scale: number): bigint => BigInt(value.digits) * 10n ** BigInt(scale - value.scale);

/** Negative where `a` is smaller than `b`, 0 where they are equal, positive where it is larger; exact. */
export const compareDecimals = (a: Decimal, b: Decimal): number => {
  const scale = Math.max(a.scale, b.scale);
  const [quickLeft, quickRight] = [a.digits * powerOfTen(scale - a.scale), b.digits * powerOfTen(scale - b.scale)];
  if (Number.isSafeInteger(quickLeft) && Number.isSafeInteger(quickRight)) return quickLeft - quickRight;
  const [left, right] = [atScale(a, scale), atScale(b, scale)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The sum of two decimals; exact. */
export const addDecimals = (a: Decimal, b: Decimal): Decimal => {
  const scale = Math.max(a.scale, b.scale);
  return { digits: Number(atScale(a, scale) + atScale(b, scale)), scale };
};

/** Whether `a` ÷ `b` × `per` reaches `threshold`, compared by cross-multiplication; `b` must be above zero. */
export const ratioReaches = (ratio: { a: Decimal; b: Decimal; per: number }, threshold: Decimal): boolean => {
  const { a, b, per } = ratio;
  // Numbers are exact as long as they stay whole and safe; only larger products need the slower big integers.
  const quickLeft = a.digits * per * powerOfTen(b.scale + threshold.scale);
  const quickRight = threshold.digits * b.digits * powerOfTen(a.scale);
  if (Number.isSafeInteger(quickLeft) && Number.isSafeInteger(quickRight)) return quickLeft >= quickRight;
  const left = BigInt(a.digits) * BigInt(per) * 10n ** BigInt(b.scale + threshold.scale);
  const right = BigInt(threshold.digits) * BigInt(b.digits) * 10n ** BigInt(a.scale);
  return left >= right;
};

/** `a` ÷ `b` × `per`, rounded half up to `places` decimals; `b` must be above zero. */
export const divideDecimals = (ratio: { a: Decimal; b: Decimal; per: number }, places: number): Decimal => {
  const { a, b, per } = ratio;
  const top = BigInt(a.digits) * BigInt(per) * 10n ** BigInt(b.scale + places);
  const bottom = BigInt(b.digits) * 10n ** BigInt(a.scale);
  return { digits: Number(roundedQuotient(top, bottom)), scale: places };
};

/** The nearest double, for drawing only; never for a score. */
export const approximate = (value: Decimal): number => value.digits / 10 ** value.scale;

/** The decimal in plain digits, without zeros that say nothing. */
export const formatDecimal = (value: Decimal): string => {
  const text = fixedDecimal(value);
  return value.scale === 0 ? text : text.replace(/\.?0+$/, '');
};

/** The decimal in plain digits with all its decimals. */
export const fixedDecimal = (value: Decimal): string => {
  const digits = String(Math.abs(value.digits)).padStart(value.scale + 1, '0');
  const sign = value.digits < 0 ? '-' : '';
  if (value.scale === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -value.scale)}.${digits.slice(-value.scale)}`;
};

const POWERS_OF_TEN = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;

function powerOfTen(exponent: number): number {
  return POWERS_OF_TEN[exponent] ?? Infinity;
}

function roundedQuotient(top: bigint, bottom: bigint): bigint {
  const doubled = 2n * top + bottom;
  const quotient = doubled / (2n * bottom);
  return doubled < 0n && doubled % (2n * bottom) !== 0n ? quotient - 1n : quotient;
}

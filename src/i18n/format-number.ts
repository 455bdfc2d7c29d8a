import { type Decimal, fixedDecimal, formatDecimal } from '../domain/decimal.ts';
import type { Locale } from '../domain/locale.ts';
import { formatPoints } from '../domain/points.ts';

const TEN_THOUSAND = 10_000n;
const HUNDRED_MILLION = 100_000_000n;

const FORMATS = { 'zh-Hans': new Intl.NumberFormat('zh-Hans'), 'zh-Hant': new Intl.NumberFormat('zh-Hant'), en: new Intl.NumberFormat('en') } as const satisfies Record<Locale, Intl.NumberFormat>;

/** Exact digits with the locale's grouping; `Intl` gets them as text, so that none is lost. */
const grouped = (digits: string, locale: Locale): string => {
  // A number below a thousand has nothing to group.
  if (/^\d{1,3}$/.test(digits)) return digits;
  const [whole = '0', fraction] = digits.split('.');
  const text = FORMATS[locale].format(BigInt(whole));
  return fraction === undefined ? text : `${whole === '-0' ? '-0' : text}.${fraction}`;
};

/** A number in the digits of a language: `3,850`, `0.3`. */
export const formatNumber = (value: Decimal | number, locale: Locale): string => grouped(typeof value === 'number' ? String(value) : formatDecimal(value), locale);

/** Points as printed everywhere: `13.60`. */
export const formatScore = (points: number): string => formatPoints(points);

/** A rate that is kept in hundredths of a per cent: `62.5%`. */
export const formatRate = (hundredths: number): string => `${formatDecimal({ digits: hundredths, scale: 2 })}%`;

/** An amount in fen as yuan with two decimals: `12,300.00`. */
export const formatFen = (fen: number, locale: Locale): string => {
  const sign = fen < 0 ? '-' : '';
  return sign + grouped(fixedDecimal({ digits: Math.abs(fen), scale: 2 }), locale);
};

/** A large round number as Chinese says it, `100万`, `1.2亿`; other numbers in digits. */
export const formatRounded = (value: Decimal, locale: Locale): string => {
  if (locale === 'en' || value.scale > 0) return formatNumber(value, locale);
  const whole = BigInt(value.digits);
  const [hundredMillion, tenThousand] = locale === 'zh-Hans' ? ['亿', '万'] : ['億', '萬'];
  if (whole >= HUNDRED_MILLION && whole % (HUNDRED_MILLION / 100n) === 0n) return parts(whole, HUNDRED_MILLION, locale) + hundredMillion;
  if (whole >= TEN_THOUSAND && whole % (TEN_THOUSAND / 100n) === 0n) return parts(whole, TEN_THOUSAND, locale) + tenThousand;
  return formatNumber(value, locale);
};

const parts = (whole: bigint, unit: bigint, locale: Locale): string => grouped(formatDecimal({ digits: Number((whole * 100n) / unit), scale: 2 }), locale);

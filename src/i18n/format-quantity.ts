import type { Decimal } from '../domain/decimal.ts';
import type { Qualifier, Unit } from '../domain/enumerations.ts';
import type { Locale } from '../domain/locale.ts';
import type { DataOf } from '../domain/schema/schemas.ts';
import { formatNumber, formatRounded } from './format-number.ts';

type Facts = NonNullable<DataOf<'profile'>['facts']>;
/** The parts of a quantity that are printed. */
export type PrintedQuantity = Pick<NonNullable<Facts['area']>, 'value' | 'unit' | 'qualifier' | 'max'>;
export type PrintedRatio = Pick<NonNullable<Facts['greenCover']>, 'numerator' | 'denominator' | 'reported' | 'qualifier'>;

/** What a unit is called in the language of the reader. */
export type UnitName = (unit: Unit) => string;

/** A quantity with its hedge: `近100万元`, `300余户`, `97%以上`, `约0.3平方公里`. */
export const formatQuantity = (quantity: PrintedQuantity, locale: Locale, nameOf: UnitName): string => {
  const join = (number: string): string => withUnit(number, { unit: quantity.unit, locale, nameOf });
  if (quantity.qualifier === 'range' && quantity.max) return join(range(quantity.value, quantity.max, { unit: quantity.unit, locale }));
  const number = amount(quantity.value, quantity.unit, locale);
  return locale === 'en' ? ENGLISH[quantity.qualifier](join(number)) : chinese(locale, quantity.qualifier, { number, join });
};

/** A rate with what it was counted from where that is known: `88.24%（30/34）`. */
export const formatRatio = (ratio: PrintedRatio, locale: Locale, rate: string | null): string => {
  const percent = ratio.reported ? `${formatNumber(ratio.reported, locale)}%` : rate;
  const counted = ratio.numerator && ratio.denominator ? `${formatNumber(ratio.numerator, locale)}/${formatNumber(ratio.denominator, locale)}` : null;
  if (percent === null) return counted ?? '';
  const hedged = locale === 'en' ? ENGLISH[ratio.qualifier](percent) : chinese(locale, ratio.qualifier, { number: percent, join: (number) => number });
  return counted === null ? hedged : locale === 'en' ? `${hedged} (${counted})` : `${hedged}（${counted}）`;
};

/** Both ends in the same magnitude: `1,500–2万` could be read as 15 million. */
const range = (from: Decimal, to: Decimal, { unit, locale }: { readonly unit: Unit; readonly locale: Locale }): string => {
  const ends = [from, to].map((value) => amount(value, unit, locale));
  const isMixed = new Set(ends.map((end) => end.replaceAll(/[\d.,]/g, ''))).size > 1;
  return (isMixed ? [from, to].map((value) => formatNumber(value, locale)) : ends).join('–');
};

const MONEY: readonly Unit[] = ['yuan', 'yuan-month'];

const amount = (value: Decimal, unit: Unit, locale: Locale): string => (MONEY.includes(unit) ? formatRounded(value, locale) : formatNumber(value, locale));

const withUnit = (number: string, { unit, locale, nameOf }: { unit: Unit; locale: Locale; nameOf: UnitName }): string => {
  if (unit === 'percent') return `${number}%`;
  return locale === 'en' ? `${number} ${nameOf(unit)}` : `${number}${nameOf(unit)}`;
};

type Join = (number: string) => string;

const WORDS = {
  'zh-Hans': { about: '约', nearly: '近', more: '余', over: '超过', atLeast: '以上' },
  'zh-Hant': { about: '約', nearly: '近', more: '餘', over: '超過', atLeast: '以上' },
} as const;

const chinese = (locale: 'zh-Hans' | 'zh-Hant', qualifier: Qualifier, { number, join }: { number: string; join: Join }): string => {
  const words = WORDS[locale];
  switch (qualifier) {
    case 'exact':
    case 'range':
      return join(number);
    case 'about':
    case 'nearly':
      return `${words[qualifier]}${join(number)}`;
    case 'atLeast':
      return `${join(number)}${words.atLeast}`;
    case 'over':
      return over(words, number, join);
  }
};

/** 余 stands behind the digits and before 万: 300余户, 10余万元; it does not go with decimals and per cents. */
const over = (words: (typeof WORDS)['zh-Hans' | 'zh-Hant'], number: string, join: Join): string => {
  if (number.includes('.') || join(number).endsWith('%')) return `${words.over}${join(number)}`;
  return join(number.replace(/([万亿萬億]?)$/, `${words.more}$1`));
};

const ENGLISH = {
  exact: (text) => text,
  about: (text) => `about ${text}`,
  nearly: (text) => `nearly ${text}`,
  over: (text) => `over ${text}`,
  atLeast: (text) => `${text} or more`,
  range: (text) => text,
} as const satisfies Record<Qualifier, (text: string) => string>;

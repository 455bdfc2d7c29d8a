import type { Answer } from '../domain/assessment.ts';
import { formatDecimal } from '../domain/decimal.ts';
import type { Locale } from '../domain/locale.ts';
import { type LocalText, pickText } from '../domain/local-text.ts';
import { formatAmount } from '../domain/points.ts';
import { isShare, type Item, takesValue } from '../domain/standard.ts';
import type { Translate } from '../i18n/translate.ts';
import { answerText } from '../scoring/derive/derived-text.ts';

/** In which words an item is told. */
export interface ItemWords {
  readonly t: Translate;
  readonly locale: Locale;
}

/** How an item is scored, on one line. */
export const ruleOf = (item: Item, { t, locale }: ItemWords): string => {
  const say = (text: LocalText): string => pickText(text, locale);
  const level = (points: Parameters<typeof formatAmount>[0], text: LocalText): string => t('rule.level', { points: formatAmount(points), text: say(text) });
  const unit = item.unit === undefined ? '' : say(item.unit);
  switch (item.method) {
    case 'points':
      return (item.rubric ?? []).map(({ points, text }) => level(points, text)).join(t('list.semicolon'));
    case 'yesno':
      return t('rule.yesno', { points: formatAmount(item.max) });
    case 'checklist':
      return (item.criteria ?? []).map(({ id, points, text }) => `${id} ${level(points, text)}`).join(t('list.semicolon'));
    case 'ratio-bands':
      return [fractionOf(item, { t, locale }), ...(item.bands ?? []).map(({ min, points }) => t('rule.band', { min: `${formatDecimal(min)}${isShare(item) ? '%' : unit}`, points: formatAmount(points) }))].join(t('list.semicolon'));
    case 'count-capped':
      return t('rule.count', { unit, points: formatAmount(item.perUnit ?? item.max), max: formatAmount(item.max) });
    case 'deduct-per-fault':
      return [t('rule.start', { points: formatAmount(item.start ?? item.max) }), ...(item.faults ?? []).map(({ id, points, text }) => `${id} ${t('rule.fault', { fault: say(text), points: formatAmount(points) })}`)].join(t('list.semicolon'));
  }
};

const fractionOf = (item: Item, { t, locale }: ItemWords): string => {
  const numerator = item.numerator === undefined ? '' : pickText(item.numerator, locale);
  return takesValue(item) || item.denominator === undefined ? numerator : t('rule.fraction', { numerator, denominator: pickText(item.denominator, locale) });
};

/** The answer of an item with nothing filled in, as it stands in a header. */
export const emptyAnswer = (item: Item): string => {
  switch (item.method) {
    case 'points':
      return '{points: }';
    case 'yesno':
      return '{yes: }';
    case 'checklist':
      return '{met: }';
    case 'ratio-bands':
      return takesValue(item) ? '{value: }' : '{numerator: , denominator: }';
    case 'count-capped':
      return '{count: }';
    case 'deduct-per-fault':
      return '{faults: }';
  }
};

/** What an earlier answer said, on one line. */
export const earlierAnswer = (answer: Answer, t: Translate): string => {
  const said = answerText(answer);
  return said === '' ? t('new.none') : said;
};

import type { Answer } from '../../domain/assessment.ts';
import type { Entry } from '../../domain/library.ts';
import { isShare, type Item, perOf } from '../../domain/standard.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { readableRatio } from '../../scoring/readable-ratio.ts';
import type { ViewContext } from '../context.ts';
import { plain } from '../words.ts';

/** What was counted or judged, in words: `17/20＝85%`, `脏乱点3处`, `2次`. */
export const answerText = (context: ViewContext, standard: Entry<'standard'>, { item, answer }: { readonly item: Item; readonly answer: Answer | undefined }): string => {
  const { t, locale, label, print } = context;
  const say = (text: NonNullable<Item['unit']>): string => plain(context.sayOf(standard)(text));
  if (!answer) return t('answer.missing');
  if (answer.na !== undefined) return t('answer.na', { state: label('naState', answer.na) });
  const unit = item.unit === undefined || say(item.unit) === '%' ? '' : say(item.unit);
  if (answer.numerator && answer.denominator) return ratioText(context, item, answer);
  if (answer.value) return `${formatNumber(answer.value, locale)}${locale === 'en' ? ' ' : ''}${unit}`;
  if (answer.count !== undefined) return `${print.number(answer.count)}${locale === 'en' ? ' ' : ''}${unit}`;
  if (answer.yes !== undefined) return t(answer.yes ? 'yes' : 'no');
  if (answer.met !== undefined) return metText(context, standard, { item, met: answer.met });
  if (answer.faults) return faultsText(context, standard, { item, faults: answer.faults });
  if (answer.points) return t('answer.points', { points: formatNumber(answer.points, locale) });
  return t('answer.missing');
};

const ratioText = ({ locale }: ViewContext, item: Item, { numerator, denominator }: Answer): string => {
  if (!numerator || !denominator) return '';
  const written = `${formatNumber(numerator, locale)}/${formatNumber(denominator, locale)}`;
  if (denominator.digits <= 0) return written;
  const value = formatNumber(readableRatio({ a: numerator, b: denominator, per: perOf(item) }, item.bands ?? []), locale);
  return `${written} = ${value}${isShare(item) ? '%' : ''}`;
};

const metText = (context: ViewContext, standard: Entry<'standard'>, { item, met }: { item: Item; met: readonly string[] }): string => {
  const { t } = context;
  const criteria = item.criteria ?? [];
  const missing = criteria.filter(({ id }) => !met.includes(id)).map(({ text }) => plain(context.sayOf(standard)(text)));
  if (missing.length === 0) return t('answer.metAll', { count: criteria.length });
  return t('answer.metSome', { met: met.length, count: criteria.length, missing: missing.join(t('list.comma')) });
};

const faultsText = (context: ViewContext, standard: Entry<'standard'>, { item, faults }: { item: Item; faults: Readonly<Record<string, number>> }): string => {
  const { t } = context;
  const named = Object.entries(faults).filter(([, count]) => count > 0).map(([id, count]) => {
    const text = item.faults?.find((fault) => fault.id === id)?.text;
    return t('answer.fault', { fault: text === undefined ? id : plain(context.sayOf(standard)(text)), count });
  });
  return named.length === 0 ? t('answer.noFaults') : named.join(t('list.comma'));
};

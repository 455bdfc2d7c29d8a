import type { Points } from '../../../domain/points.ts';
import { isShare, type Item } from '../../../domain/standard.ts';
import { formatNumber } from '../../../i18n/format-number.ts';
import { countedPoints } from '../../../scoring/combine.ts';
import type { Arithmetic, ItemCombination, ItemExplanation, ItemInput } from '../../../scoring/explain.ts';
import { limitFor } from '../../../scoring/limit.ts';
import type { Inline } from '../../block.ts';
import { short } from '../../standard/rule-text.ts';
import { plain } from '../../words.ts';
import type { StageTeller } from '../stage-teller.ts';
import { sumLine, termsOf } from './sum-line.ts';

/** The arithmetic of an item in numbers: each answer by its method, and how several reviewers became one figure. */
export const itemSums = (teller: StageTeller, { item, inputs, combination, score }: ItemExplanation): readonly Inline[] => {
  if (combination === null) return inputs.flatMap((input) => inputSum(teller, item, input));
  const each = inputs.flatMap((input) => inputSum(teller, item, input).map((line): Inline => [`${input.source.reviewer?.toUpperCase() ?? ''} `, line]));
  return [...each, ...combinedSum(teller, combination, score.points)];
};

const inputSum = ({ context, standard }: StageTeller, item: Item, { arithmetic, points }: ItemInput): readonly Inline[] => {
  const { t, print } = context;
  if (points === null) return arithmetic.method === 'not-applicable' ? [t('why.notApplicable')] : [t('why.refused')];
  const result = print.score(points);
  switch (arithmetic.method) {
    case 'points':
      return [[...(arithmetic.meaning === null ? [] : [plain(context.sayOf(standard)(arithmetic.meaning)), t('colon')]), { strong: result }]];
    case 'yesno':
      return [[t(arithmetic.yes ? 'yes' : 'no'), t('colon'), { strong: result }]];
    case 'checklist':
      return [sumLine(termsOf(arithmetic.met.map((part) => print.score(part.points))), result)];
    case 'count-capped':
      return [countSum(context, arithmetic, result)];
    case 'deduct-per-fault':
      return [deductSum(context, arithmetic, result)];
    case 'ratio-bands':
      return ratioSum(context, item, { arithmetic, result });
    case 'not-applicable':
    case 'refused':
      return [];
  }
};

type Context = StageTeller['context'];

const countSum = ({ t, print }: Context, { count, perUnit, max }: Extract<Arithmetic, { method: 'count-capped' }>, result: string): Inline => {
  const terms = `${print.number(count)} × ${print.score(perUnit)}`;
  return count * perUnit <= max ? sumLine(terms, result) : [`${terms} = ${print.score(count * perUnit)}${t('list.bareComma')}${t('why.capped', { max: print.score(max) })} `, { strong: result }];
};

const deductSum = ({ t, print }: Context, { start, faults }: Extract<Arithmetic, { method: 'deduct-per-fault' }>, result: string): Inline => {
  if (faults.some(({ empties }) => empties)) return [t('why.emptied'), t('colon'), { strong: result }];
  const terms = [print.score(start), ...faults.map(({ count, points }) => `${print.number(count)} × ${print.score(points)}`)].join(' − ');
  const left = faults.reduce((rest: number, { count, points }) => rest - count * points, start);
  return left >= 0 ? sumLine(terms, result) : [`${terms}${t('list.bareComma')}${t('why.floored')} `, { strong: result }];
};

const ratioSum = ({ t, locale }: Context, item: Item, { arithmetic, result }: { readonly arithmetic: Extract<Arithmetic, { method: 'ratio-bands' }>; readonly result: string }): readonly Inline[] => {
  const { numerator, denominator, per, ratio, band, better } = arithmetic;
  const sign = isShare(item) ? '%' : '';
  const terms = [formatNumber(numerator, locale), ...(denominator === null ? [] : [formatNumber(denominator, locale)])].join(' ÷ ');
  const value = `${formatNumber(ratio, locale)}${sign}`;
  const said: Inline = denominator === null ? value : [`${terms}${per === 1 ? '' : ` × ${formatNumber(per, locale)}`} = `, { strong: value }];
  const reached = band === null ? t('why.noBand') : t('why.band', { min: `${formatNumber(band.min, locale)}${sign}` });
  const next = better === null ? [] : [t('why.nextBand', { min: `${formatNumber(better.min, locale)}${sign}`, points: short(better.points) })];
  return [[said, `${t('list.bareComma')}${reached} `, { strong: result }], ...next];
};

const combinedSum = ({ context, standard }: StageTeller, { rule, minimum, spread, decided }: ItemCombination, points: Points | null): readonly Inline[] => {
  const { t, print } = context;
  const given = spread.points.map((entry) => entry.points);
  const spreadText = t('why.spread', { spread: print.score(spread.spread), limit: print.score(limitFor(spread.max, standard.data.spreadLimit)) });
  if (decided?.points !== undefined) return [spreadText, [t('why.decided'), t('colon'), { strong: print.score(decided.points) }]];
  if (points === null) return given.length > 0 && given.length < minimum ? [t('why.tooFew', { minimum })] : [];
  const counted = countedPoints(given, rule);
  const sum = counted.reduce((total: number, value) => total + value, 0);
  const terms = `(${termsOf(counted.map((value) => print.score(value)))}) ÷ ${counted.length}`;
  return [[t(`why.combine.${rule}`), t('colon'), sumLine(terms, print.score(points), { isExact: sum % counted.length === 0 })], spreadText];
};

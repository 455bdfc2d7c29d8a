import { formatDecimal } from '../../domain/decimal.ts';
import type { Entry } from '../../domain/library.ts';
import type { Points } from '../../domain/points.ts';
import { isShare, type Item } from '../../domain/standard.ts';
import { formatPoints } from '../../domain/points.ts';
import { memory } from '../../domain/remember.ts';
import type { ViewContext } from '../context.ts';
import { plain } from '../words.ts';

const LINES = memory<ViewContext, Item, readonly string[]>();

/** How an item is scored, in lines that a resident can follow; the same for every assessment, so made once. */
export const ruleLines = (context: ViewContext, standard: Entry<'standard'>, item: Item): readonly string[] =>
  LINES(context, item, () => makeLines(context, standard, item));

const makeLines = (context: ViewContext, standard: Entry<'standard'>, item: Item): readonly string[] => {
  const { t } = context;
  const say = (text: NonNullable<Item['unit']>): string => plain(context.sayOf(standard)(text));
  const unit = item.unit === undefined ? '' : say(item.unit);
  switch (item.method) {
    case 'points':
      return (item.rubric ?? []).map(({ points, text }) => t('rule.level', { points: short(points), text: say(text) }));
    case 'yesno':
      return [t('rule.yesno', { points: short(item.max) })];
    case 'checklist':
      return (item.criteria ?? []).map(({ points, text }) => t('rule.level', { points: short(points), text: say(text) }));
    case 'ratio-bands':
      return [...fraction(context, standard, item), ...bandLines(context, item, unit)];
    case 'count-capped':
      return [t('rule.count', { unit, points: short(item.perUnit ?? item.max), max: short(item.max) })];
    case 'deduct-per-fault':
      return [t('rule.start', { points: short(item.start ?? item.max) }), ...(item.faults ?? []).map(({ points, text }) => t('rule.fault', { fault: say(text), points: short(points) }))];
  }
};

const fraction = (context: ViewContext, standard: Entry<'standard'>, { numerator, denominator }: Item): readonly string[] => {
  const say = (text: NonNullable<Item['unit']>): string => plain(context.sayOf(standard)(text));
  if (numerator === undefined) return [];
  return [denominator === undefined || say(denominator) === '1' ? say(numerator) : context.t('rule.fraction', { numerator: say(numerator), denominator: say(denominator) })];
};

const bandLines = ({ t }: ViewContext, item: Item, unit: string): readonly string[] =>
  (item.bands ?? []).map(({ min, points }) => t('rule.band', { min: `${formatDecimal(min)}${isShare(item) ? '%' : unit}`, points: short(points) }));

/** Points without zeros that say nothing: `1.5`. */
export const short = (points: Points): string => formatPoints(points).replace(/\.?0+$/, '');

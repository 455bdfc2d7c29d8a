import { addDecimals, compareDecimals, type Decimal, divideDecimals, wholeDecimal } from '../../domain/decimal.ts';
import type { Unit } from '../../domain/enumerations.ts';
import type { Community } from '../../domain/library.ts';
import type { UiKey } from '../../i18n/translate.ts';
import type { Row } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { quantityText } from '../quantity-inline.ts';

const FACTS = ['area', 'households', 'residents', 'floating', 'buildings', 'staff', 'volunteers', 'officeSpace'] as const;

/** What the communities of a region state together: sum, median and how many stated it; never an average without its n. */
export const rollUpRows = (context: ViewContext, communities: readonly Community[]): readonly Row[] =>
  FACTS.flatMap((name) => {
    const stated = communities.flatMap((community) => community.profile?.data.facts?.[name] ?? []);
    const [first] = stated;
    if (!first) return [];
    const values = stated.filter(({ unit }) => unit === first.unit).map(({ value }) => value).toSorted(compareDecimals);
    const sum = values.reduce(addDecimals, wholeDecimal(0));
    const print = (value: Decimal): string => amount(context, value, first.unit);
    return [{ head: context.t(`fact.${name}` satisfies UiKey), cells: [print(sum), print(median(values)), context.t('region.stated', { stated: values.length, count: communities.length })] }];
  });

const amount = (context: ViewContext, value: Decimal, unit: Unit): string => quantityText(context, { value, unit, qualifier: 'exact' });

const median = (sorted: readonly Decimal[]): Decimal => {
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (!high) return wholeDecimal(0);
  return sorted.length % 2 === 1 || !low ? high : divideDecimals({ a: addDecimals(low, high), b: wholeDecimal(2), per: 1 }, Math.max(low.scale, high.scale) + 1);
};

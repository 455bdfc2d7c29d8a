import type { Entry } from '../domain/library.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { divideDecimals } from '../domain/decimal.ts';
import type { DataOf } from '../domain/schema/schemas.ts';
import { formatQuantity, formatRatio } from '../i18n/format-quantity.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { type Inline, joined } from './block.ts';
import type { ViewContext } from './context.ts';

type Facts = NonNullable<DataOf<'profile'>['facts']>;
export type Quantity = NonNullable<Facts['area']>;
export type Ratio = NonNullable<Facts['greenCover']>;

/** A quantity with its hedge. */
export const quantityText = (context: ViewContext, quantity: Quantity): string => formatQuantity(quantity, context.locale, (unit) => context.label('unit', unit));

/** A rate with what it was counted from. */
export const ratioText = (context: ViewContext, ratio: Ratio): string => formatRatio(ratio, context.locale, rateOf(context, ratio));

const rateOf = (context: ViewContext, { numerator, denominator }: Ratio): string | null =>
  numerator && denominator && denominator.digits > 0 ? `${formatNumber(divideDecimals({ a: numerator, b: denominator, per: 100 }, 2), context.locale)}%` : null;

/** From when a figure is and where it was read: `约2010年，社区创建工作汇报`. */
export const originInline = (
  context: ViewContext,
  entry: Entry<'profile' | 'plan' | 'region'>,
  { asOf, source }: { readonly asOf?: PartialDate | undefined; readonly source?: string | undefined },
): Inline | undefined => {
  const found = entry.data.sources?.find(({ id }) => id === source);
  const parts = [asOf === undefined ? null : context.print.date(asOf), found ? context.sayOf(entry)(found.kind) : null];
  return parts.every((part) => part === null) ? undefined : joined(parts, ' · ');
};

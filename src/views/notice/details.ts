import { isDay } from '../../domain/day.ts';
import { parseDecimal } from '../../domain/decimal.ts';
import type { Entry } from '../../domain/library.ts';
import { kindOfNotice, type NoticeKind } from '../../domain/notice.ts';
import { isTreeMap, type Tree } from '../../domain/tree.ts';
import type { DetailType } from '../../domain/enumerations.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Block, Inline } from '../block.ts';
import type { ViewContext } from '../context.ts';

type Detail = NonNullable<NoticeKind['details']>[number];

/** The fields that the kind of a notice asks for, each printed by its type. */
export const detailBlocks = (context: ViewContext, entry: Entry<'notice'>): readonly Block[] => {
  const details = kindOfNotice(context.library, entry.data)?.details ?? [];
  const written = details.flatMap((detail) => {
    const value = entry.data.details?.[detail.id];
    return value === undefined || value === null ? [] : [{ detail, value }];
  });
  const single = written.filter(({ detail }) => detail.type !== 'table');
  const rows = single.map(({ detail, value }) => ({ label: context.sayOf(null)(detail.label), value: valueInline(context, entry, { type: detail.type, value }) }));
  return [{ type: 'facts', rows }, ...written.filter(({ detail }) => detail.type === 'table').map(({ detail, value }) => tableBlock(context, entry, { detail, value }))];
};

const valueInline = (context: ViewContext, entry: Entry<'notice'>, { type, value }: { type: DetailType; value: Tree }): Inline => {
  if (typeof value === 'string') return scalarInline(context, entry, { type, text: value });
  if (value === null) return '';
  if (isTreeMap(value)) return context.sayOf(entry)(localOf(value));
  return value.map((part) => valueInline(context, entry, { type, value: part })).flatMap((part, index) => (index === 0 ? [part] : [context.t('list.comma'), part]));
};

const localOf = (value: { readonly [key: string]: Tree }) => {
  const text = (key: string): string | undefined => {
    const found = value[key];
    return typeof found === 'string' ? found : undefined;
  };
  return { zhHans: text('zhHans'), zhHant: text('zhHant'), en: text('en') };
};

const scalarInline = (context: ViewContext, entry: Entry<'notice'>, { type, text }: { type: DetailType; text: string }): Inline => {
  switch (type) {
    case 'date':
      return isDay(text) ? { time: text, words: context.print.day(text) } : text;
    case 'money':
      return moneyText(context, text);
    case 'count':
    case 'quantity': {
      const value = parseDecimal(text);
      return value ? formatNumber(value, context.locale) : context.sayOf(entry)(text);
    }
    case 'text':
    case 'table':
    case 'reference':
    case 'file':
      return context.sayOf(entry)(text);
  }
};

const moneyText = (context: ViewContext, text: string): string => {
  const value = parseDecimal(text);
  return value && value.scale <= 2 ? context.t('money', { amount: context.print.fen(value.digits * 10 ** (2 - value.scale)) }) : text;
};

const tableBlock = (context: ViewContext, entry: Entry<'notice'>, { detail, value }: { detail: Detail; value: Tree }): Block => {
  const columns = detail.columns ?? [];
  const lines = typeof value === 'object' && value !== null && !isTreeMap(value) ? value : [];
  const cellOf = (line: Tree, column: (typeof columns)[number]): Inline => {
    const cell = isTreeMap(line) ? line[column.id] : undefined;
    return cell === undefined ? '' : valueInline(context, entry, { type: column.type, value: cell });
  };
  const say = context.sayOf(null);
  return {
    type: 'table', caption: captionOf(say(detail.label)),
    columns: columns.map((column) => ({ title: captionOf(say(column.label)), numeric: column.type === 'money' || column.type === 'count' })),
    rows: lines.map((line) => ({ head: columns[0] ? cellOf(line, columns[0]) : '', cells: columns.slice(1).map((column) => cellOf(line, column)) })),
  };
};

const captionOf = (words: ReturnType<ReturnType<ViewContext['sayOf']>>): string => (typeof words === 'string' ? words : words.text);

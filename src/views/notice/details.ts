import type { Entry } from '../../domain/library.ts';
import { documentsByName } from '../../domain/named-document.ts';
import { kindOfNotice, type WithheldFor } from '../../domain/notice.ts';
import { type DetailQuantity, type DetailShape, type DetailValue, isDetailShown, typeDetails } from '../../domain/notice-details.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { type Block, type Inline, joined, linked } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { hrefOfEntry } from '../entry-href.ts';
import { fileLink } from '../file-href.ts';
import { plain } from '../words.ts';
import { documentWords } from './document-words.ts';

interface Written {
  readonly shape: DetailShape;
  readonly value: DetailValue;
}

/** The fields that the kind of a notice asks for, each printed by its type; of a stub those that it keeps. */
export const detailBlocks = (context: ViewContext, entry: Entry<'notice'>, withheld: WithheldFor | null): readonly Block[] => {
  const shapes = kindOfNotice(context.library, entry.data)?.details ?? [];
  const { values } = typeDetails(shapes, entry.data.details ?? {});
  const written = shapes.flatMap((shape): readonly Written[] => {
    const value = values.get(shape.id);
    return value && isDetailShown(value.type, withheld) ? [{ shape, value }] : [];
  });
  const rows = written.flatMap(({ shape, value }) => {
    const inline = value.type === 'table' ? null : valueInline(context, entry, value);
    return inline === null ? [] : [{ label: context.sayOf(null)(shape.label), value: inline }];
  });
  return [{ type: 'facts', rows }, ...written.flatMap(({ shape, value }) => (value.type === 'table' ? [tableBlock(context, entry, { shape, rows: value.rows })] : []))];
};

/** A value in words; `null` where it names only what readers cannot see yet. */
const valueInline = (context: ViewContext, entry: Entry<'notice'>, value: Exclude<DetailValue, { type: 'table' }>): Inline | null => {
  switch (value.type) {
    case 'text':
      return listed(context, value.texts.map((text) => context.sayOf(entry)(text)));
    case 'date':
      return { time: value.day, words: context.print.day(value.day) };
    case 'money':
      return context.t('money', { amount: context.print.fen(value.fen) });
    case 'count':
      return context.print.number(value.count);
    case 'quantity':
      return quantityInline(context, value);
    case 'reference':
      return listed(context, value.names.flatMap((name) => documentInline(context, entry, name) ?? []));
    case 'file':
      return listed(context, value.files.map((file) => fileLink(context, entry.community ?? '', { file })));
  }
};

const listed = (context: ViewContext, parts: readonly Inline[]): Inline | null => (parts.length === 0 ? null : joined(parts, context.t('list.comma')));

const quantityInline = (context: ViewContext, { value, unit, qualifier, max, asOf }: DetailQuantity): Inline => {
  if (unit === null) return formatNumber(value, context.locale);
  const words = context.print.quantity({ value, unit, qualifier, max: max ?? undefined });
  return asOf === null ? words : [words, { small: context.t('notice.asOf', { date: context.print.date(asOf) }) }];
};

/** Another document of the community, as a link to its page. */
const documentInline = (context: ViewContext, entry: Entry<'notice'>, name: string): Inline | null => {
  const community = context.library.communities.get(entry.community ?? '');
  const found = community ? documentsByName(community).get(name) : undefined;
  return found ? linked(hrefOfEntry(context, found), documentWords(context, found)) : null;
};

const tableBlock = (context: ViewContext, entry: Entry<'notice'>, { shape, rows }: { readonly shape: DetailShape; readonly rows: readonly ReadonlyMap<string, DetailValue>[] }): Block => {
  const columns = shape.columns ?? [];
  const say = context.sayOf(null);
  const cellOf = (row: ReadonlyMap<string, DetailValue>, id: string): Inline => {
    const value = row.get(id);
    return (value && value.type !== 'table' ? valueInline(context, entry, value) : null) ?? '';
  };
  return {
    type: 'table', caption: plain(say(shape.label)),
    columns: columns.map((column) => ({ title: plain(say(column.label)), numeric: column.type === 'money' || column.type === 'count' })),
    rows: rows.map((row) => ({ head: columns[0] ? cellOf(row, columns[0].id) : '', cells: columns.slice(1).map((column) => cellOf(row, column.id)) })),
  };
};

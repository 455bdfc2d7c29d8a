import type { ActivityKind } from '../../domain/enumerations.ts';
import type { Community, Entry } from '../../domain/library.ts';
import { withdrawalOf } from '../../domain/notice.ts';
import type { Item } from '../../domain/standard.ts';
import { type Days, isIn } from './in-period.ts';
import type { Derived } from './derivation.ts';

/** A count of things, or nothing where there are none to count. */
export const countOf = (from: readonly string[]): Derived | null => (from.length === 0 ? null : { answer: { count: from.length }, from });

/** A share of things, or nothing where there is no whole. */
export const shareOf = (part: readonly string[], whole: readonly string[]): Derived | null =>
  whole.length === 0 ? null : { answer: { numerator: { digits: part.length, scale: 0 }, denominator: { digits: whole.length, scale: 0 } }, from: whole.map((name) => (part.includes(name) ? name : `${name} ✗`)) };

/** The name under which a document is listed: `<folder>/<name>`. */
export const nameOf = (entry: Entry): string => entry.id.split('/').slice(2).join('/');

/** The notices of some kinds that were published in the period, without corrections, withdrawals and what was withdrawn. */
export const noticesIn = (community: Community, kinds: readonly string[], days: Days): readonly Entry<'notice'>[] =>
  community.notices.filter(({ data }) => kinds.includes(data.kind) && isIn(data.date, days) && data.corrects === undefined && data.withdraws === undefined).filter((notice) => withdrawalOf(community, notice) === null);

/** The events of some kinds in the period; one that names its items counts only for those. */
export const eventsIn = (community: Community, kinds: readonly ActivityKind[], { item, ...days }: Days & { readonly item: Item }): readonly string[] => {
  const counts = (kind: ActivityKind, items: readonly string[] | undefined) => kinds.includes(kind) && (items === undefined || items.includes(item.id));
  const single = community.activities.filter(({ data }) => data.date !== undefined && isIn(data.date, days) && counts(data.kind, data.items));
  const rows = community.activityYears.flatMap((year) =>
    year.data.rows.filter((row) => row.on !== undefined && isIn(row.on, days) && counts(row.kind, row.items)).map((row) => ({ name: `${nameOf(year)}#${row.id}`, sessions: row.sessions })),
  );
  return [
    ...single.flatMap((event) => repeated(nameOf(event), event.data.sessions ?? 1)),
    ...rows.flatMap(({ name, sessions }) => repeated(name, sessions?.qualifier === 'exact' && sessions.value.scale === 0 ? sessions.value.digits : 1)),
  ];
};

const repeated = (name: string, times: number): readonly string[] => Array.from({ length: times }, (_, index) => (index === 0 ? name : `${name} (${index + 1})`));

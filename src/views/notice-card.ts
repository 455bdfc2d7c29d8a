import { addDays, type Day } from '../domain/day.ts';
import type { Community, Entry } from '../domain/library.ts';
import { datedPeriodOf, isPublished, kindOfNotice, linksOf, visibilityOf, withdrawalOf } from '../domain/notice.ts';
import { type NoticeDays, noticeStateOn } from '../domain/notice-state.ts';
import { memory } from '../domain/remember.ts';
import { workdaysOf } from '../domain/workday.ts';
import type { EntryLine, Inline } from './block.ts';
import { joined } from './block.ts';
import { communityName, type ViewContext } from './context.ts';
import type { Words } from './words.ts';

/** A notice with the community that published it. */
export interface PublishedNotice {
  readonly community: Community;
  readonly entry: Entry<'notice'>;
}

const NOTICES = memory<ViewContext, string, readonly PublishedNotice[]>();

/** The notices of a community that may be seen, newest first. */
export const noticesOf = (context: ViewContext, { id }: Community): readonly PublishedNotice[] =>
  NOTICES(context, id, () => {
    const community = context.library.communities.get(id);
    return community ? published(context, community) : [];
  });

const published = ({ library, on }: ViewContext, community: Community): readonly PublishedNotice[] =>
  community.notices
    .filter((notice) => visibilityOf(library, { community, notice }, on) !== 'hidden')
    .map((entry) => ({ community, entry }))
    .toSorted(newestFirst);

/** The notices of all communities that may be seen, newest first. */
export const allNotices = (context: ViewContext): readonly PublishedNotice[] =>
  [...context.library.communities.values()].flatMap((community) => noticesOf(context, community)).toSorted(newestFirst);

const newestFirst = (a: PublishedNotice, b: PublishedNotice): number => (a.entry.data.date === b.entry.data.date ? compare(a.entry.id, b.entry.id) : compare(b.entry.data.date, a.entry.data.date));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The name of a notice's kind. */
export const kindName = (context: ViewContext, entry: Entry<'notice'>): Words => {
  const kind = kindOfNotice(context.library, entry.data);
  return kind ? context.sayOf(null)(kind.label) : entry.data.kind;
};

/** The link to a notice. */
export const noticeHref = (context: ViewContext, { community, entry }: PublishedNotice): string => context.href('notice', { community: community.id, notice: entry.name });

/** A notice in a list: title, kind, and days instead of a state, which only the reader's clock knows. */
export const noticeLine = (context: ViewContext, notice: PublishedNotice, shows: { readonly community: boolean }): EntryLine => {
  const { community, entry } = notice;
  return {
    title: { href: noticeHref(context, notice), words: context.sayOf(entry)(entry.data.title) },
    meta: joined([shows.community ? communityName(context, community.id) : null, kindName(context, entry), dayInline(context, entry.data.date), daysInline(context, notice)], ' · '),
    ...stateOf(context, notice),
  };
};

/** The days of a notice for the reader's clock, and whether it will have something to say; on the day of the build, which is near the reader's. */
const stateOf = (context: ViewContext, notice: PublishedNotice): Pick<EntryLine, 'notice' | 'slot'> => {
  const days = noticeDays(context, notice);
  return { notice: JSON.stringify(days), slot: hasState(days, context.on) };
};

/** Whether a notice says on a day what it is: open, closed, of today. */
export const hasState = (days: NoticeDays, on: Day): boolean => {
  const { state } = noticeStateOn(days, on);
  return state === 'standing' ? days.published === on : state !== 'planned';
};

const dayInline = (context: ViewContext, day: Day): Inline => ({ time: day, words: context.print.shortDay(day) });

/** Until when something runs or ran, or when the notice was taken down. */
export const daysInline = (context: ViewContext, { community, entry }: PublishedNotice): Inline | null => {
  const { t, print } = context;
  const withdrawal = withdrawalOf(community, entry);
  if (withdrawal && withdrawal.on <= context.on) return t('notice.withdrawnOn', { date: print.shortDay(withdrawal.on) });
  const period = datedPeriodOf(context.library, community, entry);
  if (period) return t('notice.endsOn', { date: print.shortDay(period.to) });
  return entry.data.until === undefined ? null : t('notice.until', { date: print.shortDay(entry.data.until) });
};

/** The days from which a script tells the state. */
export const noticeDays = (context: ViewContext, { community, entry }: PublishedNotice): NoticeDays => {
  const period = datedPeriodOf(context.library, community, entry);
  const links = linksOf(community, entry);
  const withdrawn = withdrawalOf(community, entry)?.on;
  const corrected = links.corrections.findLast((correction) => isPublished(correction.data, context.on))?.data.date;
  const result = links.result && isPublished(links.result.data, context.on) ? links.result.data.date : undefined;
  return {
    published: entry.data.date,
    ...(period ? { from: period.from, to: period.to } : {}),
    ...(period?.state === 'counted' && period.rule.unit === 'workday' ? { workdays: workdaysIn(context, period.from, period.to) } : {}),
    ...(entry.data.until === undefined ? {} : { until: entry.data.until }),
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(corrected === undefined ? {} : { corrected }),
    ...(result === undefined ? {} : { result }),
  };
};

const workdaysIn = (context: ViewContext, from: Day, to: Day): readonly Day[] => {
  const calendar = workdaysOf(context.library);
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (calendar.isWorkday(day)) days.push(day);
  return days;
};

/** A notice in one line for the first screen: `梧桐路改造公示，10月10日止`. */
export const noticeBrief = (context: ViewContext, notice: PublishedNotice): EntryLine => ({
  title: joined([{ href: noticeHref(context, notice), words: context.sayOf(notice.entry)(notice.entry.data.title) }, daysInline(context, notice)], context.t('list.bareComma')),
  ...stateOf(context, notice),
});

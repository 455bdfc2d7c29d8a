import { addDays, type Day } from './day.ts';
import type { Community, Entry, Library } from './library.ts';
import { countPeriod, type DayRange, type PeriodRule, yearMissingFor } from './period.ts';
import type { DataOf } from './schema/schemas.ts';
import { workdaysOf } from './workday.ts';

/** A public notice. */
export type Notice = DataOf<'notice'>;

/** What `site.yaml` says of a kind of notice. */
export type NoticeKind = DataOf<'site'>['noticeKinds'][number];

/** The kind of a notice, or `undefined` where the site does not know it. */
export const kindOfNotice = (library: Library, notice: Notice): NoticeKind | undefined => library.site.noticeKinds.find((kind) => kind.id === notice.kind);

/** How the period of a notice is counted: what it says itself, then what its kind says; `null` where it has none. */
export const periodRuleOf = (library: Library, notice: Notice): PeriodRule | null => {
  const own = notice.period;
  const usual = kindOfNotice(library, notice)?.period;
  const length = own?.length ?? usual?.length;
  const unit = own?.unit ?? usual?.unit;
  if (length === undefined || unit === undefined) return null;
  return { length, unit, countFrom: own?.countFrom ?? usual?.countFrom ?? 'nextDay', rollover: own?.rollover ?? usual?.rollover ?? 'nextWorkday' };
};

/** The objection period of a notice. */
export type NoticePeriod =
  | { readonly state: 'none' }
  /** Counted by the rule from the day on which the notice, or the correction that restarted it, was published. */
  | ({ readonly state: 'counted'; readonly rule: PeriodRule; readonly restartedBy: string | null } & DayRange)
  /** Confirmed by hand by a post, as the holidays of a year are not known yet. */
  | { readonly state: 'confirmed'; readonly rule: PeriodRule; readonly from: Day; readonly to: Day; readonly by: NonNullable<NonNullable<Notice['period']>['endConfirmedBy']> }
  /** Not countable: the holidays of a year are missing. */
  | { readonly state: 'uncountable'; readonly rule: PeriodRule; readonly missingYear: number };

/** The objection period of a notice of a community, restarted by its latest correction that changes the content. */
export const periodOf = (library: Library, community: Community, entry: Entry<'notice'>): NoticePeriod => {
  const rule = periodRuleOf(library, entry.data);
  if (!rule) return { state: 'none' };
  const restart = restartOf(community, entry);
  const published = restart?.data.date ?? entry.data.date;
  const calendar = workdaysOf(library);
  const missingYear = yearMissingFor(published, rule, calendar);
  if (missingYear === null) return { state: 'counted', rule, restartedBy: restart?.name ?? null, ...countPeriod(published, rule, calendar) };
  const { end, endConfirmedBy } = entry.data.period ?? {};
  if (end !== undefined && endConfirmedBy !== undefined) return { state: 'confirmed', rule, from: published, to: end, by: endConfirmedBy };
  return { state: 'uncountable', rule, missingYear };
};

/** A period whose days are known, counted or confirmed. */
export type DatedPeriod = Extract<NoticePeriod, { state: 'counted' | 'confirmed' }>;

/** The objection period of a notice where its days are known, else `null`. */
export const datedPeriodOf = (library: Library, community: Community, entry: Entry<'notice'>): DatedPeriod | null => {
  const period = periodOf(library, community, entry);
  return period.state === 'counted' || period.state === 'confirmed' ? period : null;
};

/** The latest correction in the chain of a notice that changes its content and so starts the period anew. */
const restartOf = (community: Community, entry: Entry<'notice'>): Entry<'notice'> | null =>
  correctionsOf(community, entry).findLast((correction) => correction.data.corrects?.restarts === true) ?? null;

/** The corrections of a notice, oldest first, each correcting the one before; a chain that loops ends where it closes. */
export const correctionsOf = (community: Community, entry: Entry<'notice'>): readonly Entry<'notice'>[] => {
  const chain: Entry<'notice'>[] = [];
  let current = entry;
  for (;;) {
    const next = community.notices.find((candidate) => candidate.data.corrects?.notice === current.name);
    if (!next || next === entry || chain.includes(next)) return chain;
    chain.push(next);
    current = next;
  }
};

/** The notice that a correction corrects in the end, behind all corrections between; `null` for any other notice. */
export const originalOf = (community: Community, correction: Entry<'notice'>): Entry<'notice'> | null => {
  let current = noticeNamed(community, correction.data.corrects?.notice);
  const passed = new Set([correction]);
  while (current?.data.corrects && !passed.has(current)) {
    passed.add(current);
    current = noticeNamed(community, current.data.corrects.notice);
  }
  return current && !passed.has(current) ? current : null;
};

/** The notice of a community with this name, or `undefined`. */
export const noticeNamed = (community: Community, name: string | undefined): Entry<'notice'> | undefined =>
  name === undefined ? undefined : community.notices.find((notice) => notice.name === name);

/** What other notices say about one: everything by which a chain of notices hangs together. */
export interface NoticeLinks {
  readonly corrects: Entry<'notice'> | null;
  readonly corrections: readonly Entry<'notice'>[];
  readonly withdraws: Entry<'notice'> | null;
  readonly withdrawnBy: Entry<'notice'> | null;
  readonly republishes: Entry<'notice'> | null;
  readonly republishedAs: Entry<'notice'> | null;
  readonly resultOf: Entry<'notice'> | null;
  readonly result: Entry<'notice'> | null;
}

/** The notices that point at a notice or that it points at. */
export const linksOf = (community: Community, entry: Entry<'notice'>): NoticeLinks => {
  const named = (name: string | undefined) => noticeNamed(community, name) ?? null;
  return {
    corrects: named(entry.data.corrects?.notice),
    corrections: correctionsOf(community, entry),
    withdraws: named(entry.data.withdraws?.notice),
    withdrawnBy: withdrawalNoteOf(community, entry),
    republishes: named(entry.data.republishes),
    republishedAs: named(entry.data.withdrawn?.republishedAs) ?? pointingAt(community, entry, ({ republishes }) => republishes),
    resultOf: named(entry.data.resultOf),
    result: pointingAt(community, entry, ({ resultOf }) => resultOf),
  };
};

const pointingAt = (community: Community, entry: Entry<'notice'>, nameIn: (notice: Notice) => string | undefined): Entry<'notice'> | null =>
  community.notices.find(({ data }) => nameIn(data) === entry.name) ?? null;

const withdrawalNoteOf = (community: Community, entry: Entry<'notice'>): Entry<'notice'> | null => pointingAt(community, entry, ({ withdraws }) => withdraws?.notice);

/** When a notice was taken down and why, by its own word or by a withdrawal note; `null` where it stands. */
export const withdrawalOf = (community: Community, entry: Entry<'notice'>): { on: Day; reason: NonNullable<Notice['withdrawn']>['reason'] } | null => {
  if (entry.data.withdrawn) return entry.data.withdrawn;
  const note = withdrawalNoteOf(community, entry);
  return note?.data.withdraws ? { on: note.data.date, reason: note.data.withdraws.reason } : null;
};

/** The number to call about a notice: that of its contact for objections, its own, or that of the community. */
export const telephoneFor = (community: Community, { objectionContact, telephone }: Notice): string | undefined =>
  objectionContact?.telephone ?? telephone ?? community.profile?.data.telephone;

/** Whether a notice may already be seen on a day; before its date it is in no page, list, feed or index. */
export const isPublished = (notice: Notice, on: Day): boolean => notice.date <= on;

const FARTHEST_DAYS = 366;

/** Whether a notice is dated more than a year ahead, which is mostly a mistyped year. */
export const isFarAhead = (notice: Notice, on: Day): boolean => notice.date > addDays(on, FARTHEST_DAYS);

/** The objections to a notice that have no answer yet. */
export const unansweredObjections = (notice: Notice): readonly NonNullable<Notice['objections']>[number][] =>
  (notice.objections ?? []).filter((objection) => objection.answered === undefined);

/** How much of a notice may be seen on a day. */
export type NoticeVisibility =
  /** Nothing: it is not published yet, or its period cannot be counted yet. */
  | 'hidden'
  /** Title, dates and counts: it was taken down, has expired, or is a list about persons. */
  | 'stub'
  | 'whole';

/** How much of a notice of a community may be seen on a day. */
export const visibilityOf = (library: Library, owner: { readonly community: Community; readonly notice: Entry<'notice'> }, on: Day): NoticeVisibility => {
  const { community, notice } = owner;
  if (!isPublished(notice.data, on) || periodOf(library, community, notice).state === 'uncountable') return 'hidden';
  return withheldFor(library, owner, on) === null ? 'whole' : 'stub';
};

/** Why only a stub of a notice is published: it was taken down, its time is over, or it is a list about persons. */
export type WithheldFor = 'withdrawal' | 'expiry' | 'list';

/** Why only a stub of a notice is published, or `null` where it is there as a whole. */
export const withheldFor = (library: Library, { community, notice }: { readonly community: Community; readonly notice: Entry<'notice'> }, on: Day): WithheldFor | null => {
  if (withdrawalOf(community, notice)) return 'withdrawal';
  if (isExpired(notice.data, on)) return 'expiry';
  return isHeldBackList(library, notice.data) ? 'list' : null;
};

/** Whether a notice is a list about persons, by its own word or by its kind. */
export const isPersonalList = (library: Library, notice: Notice): boolean => notice.personalList ?? kindOfNotice(library, notice)?.personalList ?? false;

const isExpired = (notice: Notice, on: Day): boolean => notice.archiveAfter !== undefined && notice.archiveAfter < on;

const isHeldBackList = (library: Library, notice: Notice): boolean => isPersonalList(library, notice) && !library.site.publishPersonalLists;

import { addDays, addMonths, type Day, dayOf, daysBetween, monthOf, yearOf } from './day.ts';
import { type DisclosureState, unpublishedStateOn } from './disclosure-state.ts';
import type { Community, Entry, Library } from './library.ts';
import { isPublished, withdrawalOf } from './notice.ts';
import { firstDayOf, lastDayOf } from './partial-date.ts';
import type { DayRange } from './period.ts';
import type { DataOf } from './schema/schemas.ts';
import { rememberPer } from './remember.ts';
import { addWorkdays, workdaysOf } from './workday.ts';

/** A matter that has to be disclosed. */
export type CatalogueEntry = DataOf<'catalogue'>['entries'][number];

/** One publication that a catalogue asks for. */
export interface DuePublication {
  readonly catalogue: string;
  readonly entry: CatalogueEntry;
  /** The time that the publication is about. */
  readonly covers: DayRange;
  /** The last day on which it is on time. */
  readonly due: Day;
  /** The notice that answers it, or `null`. */
  readonly notice: Entry<'notice'> | null;
  readonly state: DisclosureState;
}

/** What is asked about disclosure: the days in which publications fall due, and the day of asking. */
export interface DisclosureQuestion {
  readonly range: DayRange;
  readonly on: Day;
}

const DEFAULT_DUE_DAYS = 10;
const MONTHS = { monthly: 1, quarterly: 3, 'half-year': 6, yearly: 12 } as const;

/** Looked at on a day: what fell due in the year before, and what falls due in the month ahead. */
export const questionOn = (on: Day): DisclosureQuestion => ({ range: { from: addMonths(on, -MONTHS_BACK), to: addDays(on, DAYS_AHEAD) }, on });

const MONTHS_BACK = 12;
const DAYS_AHEAD = 31;

/** Every publication that falls due for a community in a range of days, in the order of the catalogue and of time. */
export const duePublications = (library: Library, community: Community, question: DisclosureQuestion): readonly DuePublication[] =>
  [...library.catalogues.values()].flatMap((catalogue) =>
    catalogue.data.entries.flatMap((entry) =>
      windowsOf(library, entry, question.range).map((window) => ({ catalogue: catalogue.name, entry, ...answerOf(community, entry, { ...window, on: question.on }) })),
    ),
  );

/** Whether something was published for it by its due day. */
export const isOnTime = (publication: DuePublication): boolean => publication.state === 'published';

interface Window {
  readonly covers: DayRange;
  readonly due: Day;
}

/** The stretches of time for which an entry is due within a range; matters disclosed as they happen have none. */
const windowsOf = (library: Library, entry: CatalogueEntry, range: DayRange): readonly Window[] => {
  const known = WINDOWS(library);
  const key = `${range.from} ${range.to}`;
  const own = known.get(entry) ?? new Map<string, readonly Window[]>();
  known.set(entry, own);
  const windows = own.get(key) ?? reckonWindows(library, entry, range);
  own.set(key, windows);
  return windows;
};

/** The windows of a matter by the range that was asked about: they are the same for every community. */
const WINDOWS = rememberPer<Library, Map<CatalogueEntry, Map<string, readonly Window[]>>>(() => new Map());

const reckonWindows = (library: Library, entry: CatalogueEntry, range: DayRange): readonly Window[] => {
  switch (entry.frequency) {
    case 'event':
      return [];
    case 'long-term':
      return [{ covers: { from: dayOf(1900, 1, 1), to: range.to }, due: range.to }];
    default:
      return regularWindows(library, { entry, months: MONTHS[entry.frequency] }, range);
  }
};

const regularWindows = (library: Library, { entry, months }: { entry: CatalogueEntry; months: number }, range: DayRange): readonly Window[] => {
  const windows: Window[] = [];
  let from = addMonths(dayOf(yearOf(range.from), monthOf(range.from) - ((monthOf(range.from) - 1) % months), 1), -months);
  for (; from <= range.to; from = addMonths(from, months)) {
    const to = addDays(addMonths(from, months), -1);
    const due = dueDay(library, entry, to);
    if (due >= range.from && due <= range.to) windows.push({ covers: { from, to }, due });
  }
  return windows;
};

const dueDay = (library: Library, entry: CatalogueEntry, end: Day): Day => {
  const days = entry.dueDays ?? DEFAULT_DUE_DAYS;
  const calendar = workdaysOf(library);
  // Without the holidays of a year its weekends are still known; a due day is a reminder, not a deadline of law.
  return entry.dueUnit === 'day' ? addDays(end, days) : addWorkdays(calendar, end, days);
};

const answerOf = (community: Community, entry: CatalogueEntry, window: Window & { on: Day }): Omit<DuePublication, 'catalogue' | 'entry'> => {
  const { covers, due, on } = window;
  const notice = community.notices.filter((candidate) => isPublished(candidate.data, on) && !isTakenDown(community, candidate, on) && answers(candidate, entry, covers)).toSorted(byDate)[0] ?? null;
  const state = stateOf(notice, due, on);
  if (entry.frequency !== 'long-term') return { covers, due, notice, state };
  // What has to stand at all times is missing as soon as it does not stand; there is no day to wait for.
  return { covers, due, notice, state: notice || isStated(community, entry.evidence) ? 'published' : 'missing' };
};

/** Whether a notice was taken down by a day: what nobody can read any more discloses nothing. */
const isTakenDown = (community: Community, notice: Entry<'notice'>, on: Day): boolean => {
  const withdrawal = withdrawalOf(community, notice);
  return withdrawal !== null && withdrawal.on <= on;
};

/** Whether the lasting pages of a community say what a matter asks for: `profile.contacts`, `document.covenant`. */
const isStated = (community: Community, evidence: string | undefined): boolean => {
  const [where, what] = (evidence ?? '').split('.');
  if (what === undefined) return false;
  if (where === 'document') return community.documents.some((document) => document.data.kind === what);
  return where === 'profile' && community.profile !== null && Object.hasOwn(community.profile.tree, what);
};

const stateOf = (notice: Entry<'notice'> | null, due: Day, on: Day): DisclosureState => {
  if (notice) return notice.data.date <= due ? 'published' : 'late';
  return unpublishedStateOn(due, on);
};

/** Whether a notice is about the matter and the time of an entry: by what it covers, else by its own date. */
const answers = (notice: Entry<'notice'>, entry: CatalogueEntry, covers: DayRange): boolean => {
  const { data } = notice;
  if (!(data.catalogue?.includes(entry.id) ?? entry.noticeKinds?.includes(data.kind) ?? false)) return false;
  if (data.covers) return firstDayOf(data.covers.from) >= covers.from && lastDayOf(data.covers.to) <= covers.to;
  return data.date > covers.from && data.date <= addDays(covers.to, daysOf(covers));
};

const daysOf = (range: DayRange): number => (range.from.startsWith('1900') ? 0 : daysBetween(range.from, range.to));

const byDate = (a: Entry<'notice'>, b: Entry<'notice'>): number => (a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0);

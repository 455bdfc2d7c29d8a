import type { Day } from '../domain/day.ts';
import type { Entry } from '../domain/library.ts';
import { withdrawalOf } from '../domain/notice.ts';
import type { EntryLine, Inline } from './block.ts';
import { allOpenNotices, emergenciesOf, isEmergency } from './community/community.ts';
import { communitiesByArea, type AreaView } from './communities.ts';
import type { ViewContext } from './context.ts';
import { headOf, type PageView } from './head.ts';
import { allNotices, noticeBrief, noticeLine, type PublishedNotice } from './notice-card.ts';
import { plain, type Words } from './words.ts';

/** The first page: search first, then what is urgent, what closes, where to go. */
export interface HomeView extends PageView {
  readonly searchAction: string;
  readonly emergencies: readonly EntryLine[];
  readonly closing: readonly EntryLine[];
  /** What stood open on the day of the build where nothing did. */
  readonly noneClosing: string;
  /** What was published on the day or still holds on it, such as a cut of water. */
  readonly today: readonly EntryLine[];
  readonly doors: readonly Inline[];
  readonly recent: readonly EntryLine[];
  readonly areas: readonly AreaView[];
  readonly allNotices: string;
  /** What the site is about. */
  readonly about: Words | null;
}

const isOfToday = ({ on }: ViewContext, { community, entry }: PublishedNotice): boolean => withdrawalOf(community, entry) === null && isDated(entry, on);

const isDated = ({ data }: Entry<'notice'>, on: Day): boolean => data.date === on || (data.until !== undefined && data.until >= on);

const RECENT = 8;
const CLOSING = 3;

/** What a visitor of the site needs first. */
export const homeView = (context: ViewContext): HomeView => {
  const { t, library } = context;
  const site = context.sayOf(null);
  const notices = allNotices(context);
  return {
    head: headOf(context, { heading: site(library.site.title), description: plain(site(library.site.description ?? library.site.title)) }),
    searchAction: context.href('search', {}),
    emergencies: emergenciesOf(context, notices, { community: true }),
    closing: allOpenNotices(context).slice(0, CLOSING).map((notice) => noticeBrief(context, notice)),
    noneClosing: t('home.noneClosingOn', { date: context.print.shortDay(context.on) }),
    today: notices.filter((notice) => isOfToday(context, notice) && !isEmergency(context, notice)).slice(0, CLOSING).map((notice) => noticeBrief(context, notice)),
    doors: [
      { href: context.href('contacts', {}), words: t('door.services') },
      { href: context.href('notices', {}), words: t('door.notices') },
      { href: context.href('communities', {}), words: t('door.scores') },
    ],
    recent: notices.slice(0, RECENT).map((notice) => noticeLine(context, notice, { community: true })),
    areas: communitiesByArea(context),
    allNotices: context.href('notices', {}),
    about: library.site.description === undefined ? null : site(library.site.description),
  };
};


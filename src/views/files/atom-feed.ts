import { Feed } from 'feed';
import type { Day } from '../../domain/day.ts';
import type { Community } from '../../domain/library.ts';
import { correctionsOf, withdrawalOf } from '../../domain/notice.ts';
import { communityName, plainTitle, type ViewContext } from '../context.ts';
import { plain } from '../words.ts';
import { absoluteAddress, absolutePath, stableName } from './absolute-address.ts';
import { type PublishedNotice } from './published-notices.ts';
import { noticeSummary } from './notice-summary.ts';

const MOST_ENTRIES = 100;

/** What a feed is about: one community, or the whole site. */
export interface FeedSubject {
  readonly community: Community | null;
  readonly notices: readonly PublishedNotice[];
  /** The path of the feed itself. */
  readonly path: string;
}

/** The Atom feed of a community or of the site, newest first, at most a hundred entries. */
export const atomFeed = (context: ViewContext, { community, notices, path }: FeedSubject): string => {
  const shown = notices.slice(0, MOST_ENTRIES);
  const feed = new Feed({
    id: stableName('feed', community?.id ?? 'site'),
    title: titleOf(context, community),
    link: community ? absoluteAddress(context, 'communityNotices', { community: community.id }) : absoluteAddress(context, 'notices', {}),
    feedLinks: { atom: absolutePath(context, path) },
    language: context.locale,
    copyright: '',
    generator: 'Linli',
    updated: midnight(context, shown[0]?.notice.data.date ?? context.on),
  });
  for (const published of shown) feed.addItem(entryOf(context, published));
  return inZone(feed.atom1(), context.library.site.timeZone);
};

const titleOf = (context: ViewContext, community: Community | null): string => {
  const site = plain(context.sayOf(null)(context.library.site.title));
  return community ? context.t('feed.title', { community: plain(communityName(context, community.id)), site }) : site;
};

const entryOf = (context: ViewContext, published: PublishedNotice) => {
  const { community, notice } = published;
  return {
    id: stableName('notice', `${community.id}/${notice.name}`),
    title: plainTitle(context, notice),
    link: absoluteAddress(context, 'notice', { community: community.id, notice: notice.name }),
    date: midnight(context, changedOn(published)),
    published: midnight(context, notice.data.date),
    // The library marks summaries as HTML.
    description: asHtml(noticeSummary(context, published)),
    author: [{ name: plain(communityName(context, community.id)) }],
  };
};

const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The day of the last change that residents must see: a correction, or a withdrawal, as its entry turns into a stub. */
const changedOn = ({ community, notice }: PublishedNotice): Day => withdrawalOf(community, notice)?.on ?? correctionsOf(community, notice).at(-1)?.data.date ?? notice.data.date;

/** The first moment of a day in the zone of the site. */
const midnight = ({ library }: ViewContext, day: Day): Date => {
  const utc = new Date(`${day}T00:00:00Z`);
  const offset = offsetOf(library.site.timeZone, utc);
  return new Date(utc.getTime() - offset);
};

/** The library writes moments in UTC; a reader of the file finds the day of the notice in the zone of the site. */
const inZone = (xml: string, timeZone: string): string => xml.replaceAll(/(?<=<(?:updated|published)>)[^<]+/g, (moment) => zoned(new Date(moment), timeZone));

const zoned = (moment: Date, timeZone: string): string => {
  const minutes = offsetOf(timeZone, moment) / 60_000;
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, '0'));
  return `${local}${minutes < 0 ? '-' : '+'}${hours ?? ''}:${rest ?? ''}`;
};

/** Making a format costs far more than using it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

const offsetOf = (timeZone: string, moment: Date): number => {
  const format = FORMATS.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  FORMATS.set(timeZone, format);
  const parts = format.format(moment);
  return Date.parse(`${parts.replace(' ', 'T')}Z`) - moment.getTime();
};

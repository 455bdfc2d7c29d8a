import type { ViewContext } from '../context.ts';
import { FACTS_PATH, siteFactsOf } from '../../editor/site-facts.ts';
import { pathOf } from '../addresses.ts';
import { atomFeed } from './atom-feed.ts';
import { calendarFile, hasCalendarDays } from './calendar-file.ts';
import { noticeRecord } from './notice-record.ts';
import { allPublishedNotices, type PublishedNotice, publishedNotices } from './published-notices.ts';

/** A file of the site that is no page; its path is not encoded and has no base. */
export interface SiteFile {
  readonly path: string;
  readonly text: () => string;
}

/** The paths of the feeds and calendars of the site, or of one community. */
export const feedPaths = (community: string | null): { readonly atom: string; readonly calendar: string } => {
  const folder = community === null ? '/' : pathOf('community', { community });
  return { atom: `${folder}feed.atom`, calendar: `${folder}calendar.ics` };
};

/** Every file of the site that is no page and is made from the content: feeds, calendars, records of notices. */
export function* siteFiles(context: ViewContext): Generator<SiteFile> {
  const { library } = context;
  if (library.site.editor) yield { path: FACTS_PATH, text: () => JSON.stringify(siteFactsOf(library)) };
  const all = allPublishedNotices(context);
  yield* subjectFiles(context, null, all);
  for (const community of context.library.communities.values()) {
    const notices = publishedNotices(context, community);
    yield* subjectFiles(context, community.id, notices);
    for (const published of notices) yield* noticeFiles(context, published);
  }
}

function* subjectFiles(context: ViewContext, id: string | null, notices: readonly PublishedNotice[]): Generator<SiteFile> {
  const community = id === null ? null : (context.library.communities.get(id) ?? null);
  const { atom, calendar } = feedPaths(id);
  // Readers of feeds know no place that an address could be relative to.
  if (context.library.site.address !== undefined) yield { path: decodeURI(atom), text: () => atomFeed(context, { community, notices, path: atom }) };
  yield { path: decodeURI(calendar), text: () => calendarFile(context, community, notices) };
}

function* noticeFiles(context: ViewContext, published: PublishedNotice): Generator<SiteFile> {
  const folder = `/communities/${published.community.id}/notices/${published.notice.name}/`;
  yield { path: `${folder}notice.json`, text: () => `${JSON.stringify(noticeRecord(context, published), null, 2)}\n` };
  if (hasCalendarDays(context, published)) yield { path: `${folder}notice.ics`, text: () => calendarFile(context, published.community, [published]) };
}

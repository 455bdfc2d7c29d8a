import type { Community, Entry } from '../../domain/library.ts';
import { type NoticeVisibility, visibilityOf } from '../../domain/notice.ts';
import type { ViewContext } from '../context.ts';

/** A notice that may be seen, with how much of it. */
export interface PublishedNotice {
  readonly community: Community;
  readonly notice: Entry<'notice'>;
  readonly visibility: Exclude<NoticeVisibility, 'hidden'>;
}

/** The notices of a community that may be seen, newest first. */
export const publishedNotices = ({ library, on }: ViewContext, community: Community): readonly PublishedNotice[] =>
  community.notices
    .flatMap((notice): readonly PublishedNotice[] => {
      const visibility = visibilityOf(library, { community, notice }, on);
      return visibility === 'hidden' ? [] : [{ community, notice, visibility }];
    })
    .toSorted((a, b) => newestFirst(a.notice, b.notice));

/** The notices of all communities that may be seen, newest first. */
export const allPublishedNotices = (context: ViewContext): readonly PublishedNotice[] =>
  [...context.library.communities.values()]
    .flatMap((community) => publishedNotices(context, community))
    .toSorted((a, b) => newestFirst(a.notice, b.notice) || compare(a.community.id, b.community.id));

const newestFirst = (a: Entry<'notice'>, b: Entry<'notice'>): number => compare(b.data.date, a.data.date) || compare(a.name, b.name);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

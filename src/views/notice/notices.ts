import { yearOf } from '../../domain/day.ts';
import { type Section, section } from '../block.ts';
import { communityName, type ViewContext } from '../context.ts';
import { allOpenNotices } from '../community/community.ts';
import { headOf, listCrumb, type PageView } from '../head.ts';
import { allNotices, kindName, noticeLine, noticesOf, type PublishedNotice } from '../notice-card.ts';
import { plain } from '../words.ts';

/** A page of notices. */
export interface NoticesView extends PageView {
  readonly years: readonly { readonly href: string; readonly words: string }[];
  readonly sections: readonly Section[];
}

const NEWEST = 20;

/** The notices of the whole site: what is open, what is new, and the years. */
export const noticesView = (context: ViewContext): NoticesView => {
  const { t } = context;
  const all = allNotices(context);
  const open = allOpenNotices(context);
  return {
    head: headOf(context, { heading: t('nav.notices'), lead: all.length === 0 ? t('notices.noneAtAll') : t('notices.lead', { count: all.length }) }),
    years: yearsOf(all).map((year) => ({ href: context.href('noticeYear', { year: String(year) }), words: t('notices.year', { year, count: all.filter(({ entry }) => yearOf(entry.data.date) === year).length }) })),
    sections: [
      ...section('open', t('notices.openTitle'), [{ type: 'entries', items: open.map((notice) => noticeLine(context, notice, { community: true })) }]),
      ...section('new', t('notices.new'), [{ type: 'entries', items: all.slice(0, NEWEST).map((notice) => noticeLine(context, notice, { community: true })) }]),
    ],
  };
};

/** The years in which there are notices, the newest first. */
export const yearsOf = (notices: readonly PublishedNotice[]): readonly number[] => [...new Set(notices.map(({ entry }) => yearOf(entry.data.date)))].toSorted((a, b) => b - a);

/** All notices of one year by kind. */
export const noticeYearView = (context: ViewContext, { year }: { readonly year: string }): NoticesView => {
  const notices = allNotices(context).filter(({ entry }) => String(yearOf(entry.data.date)) === year);
  return {
    head: headOf(context, { heading: context.t('notices.ofYear', { year }), lead: context.t('notices.lead', { count: notices.length }), crumbs: [listCrumb(context, 'notices')] }),
    years: [],
    sections: byKind(context, notices, { community: true }),
  };
};

/** All notices of a community by year, or by kind within the year. */
export const communityNoticesView = (context: ViewContext, { community: id }: { readonly community: string }): NoticesView | null => {
  const community = context.library.communities.get(id);
  if (!community) return null;
  const notices = noticesOf(context, community);
  const years = yearsOf(notices);
  return {
    head: headOf(context, {
      heading: context.t('notices.of', { community: plain(communityName(context, id)) }), community: id, lead: context.t('notices.lead', { count: notices.length }),
      crumbs: [listCrumb(context, 'communities'), { label: communityName(context, id), href: context.href('community', { community: id }) }],
    }),
    years: years.map((year) => ({ href: `#y${year}`, words: String(year) })),
    sections: years.flatMap((year) =>
      section(`y${year}`, context.t('notices.ofYear', { year }), [
        { type: 'entries', items: notices.filter(({ entry }) => yearOf(entry.data.date) === year).map((notice) => noticeLine(context, notice, { community: false })) },
      ]),
    ),
  };
};

const byKind = (context: ViewContext, notices: readonly PublishedNotice[], shows: { readonly community: boolean }): readonly Section[] => {
  const kinds = [...new Set(notices.map(({ entry }) => entry.data.kind))];
  return kinds.flatMap((kind) => {
    const own = notices.filter(({ entry }) => entry.data.kind === kind);
    const name = own[0] ? plain(kindName(context, own[0].entry)) : kind;
    return section(kind, name, [{ type: 'entries', items: own.map((notice) => noticeLine(context, notice, shows)) }]);
  });
};

import type { Community, Entry } from '../../domain/library.ts';
import { type Block, type EntryLine, type Inline, type Section, section } from '../block.ts';
import { type BodyView, bodyView } from '../body.ts';
import { communityName, type ViewContext } from '../context.ts';
import { type Crumb, headOf, listCrumb, type PageView } from '../head.ts';
import { plain, type Words } from '../words.ts';
import { activityMeta, activityRowsBlock, documentMeta, meetingMeta, resultsBlock, resolutionsBlock, surveyMeta, tasksBlock } from './record-blocks.ts';
import { surveyBlocks, surveyWhy } from './survey-blocks.ts';

/** A list of meetings, surveys, activities or documents of a community. */
export interface RecordsView extends PageView {
  readonly sections: readonly Section[];
}

/** One meeting, survey, activity or document. */
export interface RecordView extends PageView {
  readonly meta: Inline;
  readonly sections: readonly Section[];
  readonly body: BodyView | null;
}

type Recorded = Entry<'activity' | 'activity-year' | 'meeting' | 'survey' | 'document'>;
type ListName = 'activities' | 'meetings' | 'surveys' | 'documents';

const crumbsOf = (context: ViewContext, id: string, list: ListName | null): readonly Crumb[] => [
  listCrumb(context, 'communities'),
  { label: communityName(context, id), href: context.href('community', { community: id }) },
  ...(list === null ? [] : [{ label: context.t(`nav.${list}`), href: context.href(list, { community: id }) }]),
];

const listView = (context: ViewContext, community: Community, { list, sections }: { list: ListName; sections: readonly Section[] }): RecordsView => ({
  head: headOf(context, {
    heading: context.t('records.of', { community: plain(communityName(context, community.id)), list: context.t(`nav.${list}`) }),
    community: community.id, crumbs: crumbsOf(context, community.id, null),
  }),
  sections,
});

interface OfCommunity {
  readonly community: string;
}

/** Activities: single events first, then the years of which only rows are known. */
export const activitiesView = (context: ViewContext, { community: id }: OfCommunity): RecordsView | null => {
  const community = context.library.communities.get(id);
  if (!community) return null;
  const line = (entry: Entry<'activity'>): EntryLine => ({ title: { href: context.href('activity', { community: id, activity: entry.name }), words: context.sayOf(entry)(entry.data.title) }, meta: activityMeta(context, entry) });
  const byDay = community.activities.toSorted((a, b) => ((a.data.date ?? a.name) < (b.data.date ?? b.name) ? 1 : -1));
  const years = community.activityYears.toSorted((a, b) => (a.name < b.name ? 1 : -1));
  return listView(context, community, {
    list: 'activities',
    sections: [
      ...section('events', context.t('nav.activities'), [{ type: 'entries', items: byDay.map(line) }]),
      ...years.flatMap((year) => section(`y${year.name}`, plain(context.sayOf(year)(year.data.title)), [activityRowsBlock(context, year)])),
    ],
  });
};

/** The meetings, newest first. */
export const meetingsView = (context: ViewContext, { community: id }: OfCommunity): RecordsView | null => {
  const community = context.library.communities.get(id);
  if (!community) return null;
  const items = community.meetings.toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1)).map((entry) => ({ title: titleLink(context, entry, context.href('meeting', { community: id, meeting: entry.name })), meta: meetingMeta(context, entry) }));
  return listView(context, community, { list: 'meetings', sections: section('meetings', context.t('nav.meetings'), [{ type: 'entries', items }]) });
};

/** The surveys, newest first. */
export const surveysView = (context: ViewContext, { community: id }: OfCommunity): RecordsView | null => {
  const community = context.library.communities.get(id);
  if (!community) return null;
  const items = community.surveys.toSorted((a, b) => (a.data.period.to < b.data.period.to ? 1 : -1)).map((entry) => ({ title: titleLink(context, entry, context.href('survey', { community: id, survey: entry.name })), meta: surveyMeta(context, entry) }));
  return listView(context, community, { list: 'surveys', sections: section('surveys', context.t('nav.surveys'), [{ type: 'entries', items }]) });
};

/** The covenants, charters and other documents. */
export const documentsView = (context: ViewContext, { community: id }: OfCommunity): RecordsView | null => {
  const community = context.library.communities.get(id);
  if (!community) return null;
  const items = community.documents.map((entry) => ({ title: titleLink(context, entry, context.href('document', { community: id, document: entry.name })), meta: documentMeta(context, entry) }));
  return listView(context, community, { list: 'documents', sections: section('documents', context.t('nav.documents'), [{ type: 'entries', items }]) });
};

const titleLink = (context: ViewContext, entry: Recorded, href: string): Inline => ({ href, words: titleOf(context, entry) });

const titleOf = (context: ViewContext, entry: Recorded): Words => context.sayOf(entry)(entry.data.title);

interface RecordParts {
  readonly list: ListName;
  readonly meta: Inline;
  readonly sections: readonly Section[];
}

/** The day that tells two records of one title apart. */
const dateOf = ({ print }: ViewContext, entry: Recorded): string | null => {
  switch (entry.kind) {
    case 'activity':
      return entry.data.date === undefined ? entry.name : print.day(entry.data.date);
    case 'meeting':
      return print.day(entry.data.date);
    case 'activity-year':
    case 'survey':
    case 'document':
      return null;
  }
};

const recordView = (context: ViewContext, entry: Recorded, { list, meta, sections }: RecordParts): RecordView => {
  const id = entry.community ?? '';
  return {
    head: headOf(context, { heading: titleOf(context, entry), of: [dateOf(context, entry), plain(communityName(context, id))].filter((part) => part !== null).join(' – '), community: id, sample: entry.data.sample === true, file: entry.file, crumbs: crumbsOf(context, id, list) }),
    meta, sections, body: bodyView(context, entry),
  };
};

const named = <E extends Recorded>(entries: readonly E[] | undefined, name: string): E | undefined => entries?.find((entry) => entry.name === name);

const withSection = (context: ViewContext, blocks: readonly (Block | null)[]): readonly Section[] => section('details', context.t('record.details'), blocks);

export const activityView = (context: ViewContext, { community, activity }: OfCommunity & { readonly activity: string }): RecordView | null => {
  const own = context.library.communities.get(community);
  const entry = named(own?.activities, activity);
  if (entry) return recordView(context, entry, { list: 'activities', meta: activityMeta(context, entry), sections: withSection(context, [resultsBlock(context, entry)]) });
  const year = named(own?.activityYears, activity);
  return year ? recordView(context, year, { list: 'activities', meta: context.t('period.year', { year: year.name }), sections: withSection(context, [activityRowsBlock(context, year)]) }) : null;
};

export const meetingView = (context: ViewContext, { community, meeting }: OfCommunity & { readonly meeting: string }): RecordView | null => {
  const entry = named(context.library.communities.get(community)?.meetings, meeting);
  return entry ? recordView(context, entry, { list: 'meetings', meta: meetingMeta(context, entry), sections: withSection(context, [resolutionsBlock(context, entry)]) }) : null;
};

export const surveyView = (context: ViewContext, { community, survey }: OfCommunity & { readonly survey: string }): RecordView | null => {
  const entry = named(context.library.communities.get(community)?.surveys, survey);
  return entry ? recordView(context, entry, { list: 'surveys', meta: surveyMeta(context, entry), sections: [...withSection(context, surveyBlocks(context, entry)), ...section('why', context.t('survey.why'), surveyWhy(context, entry))] }) : null;
};

export const documentView = (context: ViewContext, { community, document }: OfCommunity & { readonly document: string }): RecordView | null => {
  const entry = named(context.library.communities.get(community)?.documents, document);
  return entry ? recordView(context, entry, { list: 'documents', meta: documentMeta(context, entry), sections: withSection(context, [tasksBlock(context, entry)]) }) : null;
};


import { assessmentAddress } from '../domain/assessment.ts';
import type { Community, Entry, Library } from '../domain/library.ts';
import { pathOf } from '../views/addresses.ts';
import { finalGrade, recordsFor } from '../views/assessment/record-brief.ts';
import { communityName, plainTitle, type ViewContext } from '../views/context.ts';
import { noticeSummary } from '../views/files/notice-summary.ts';
import { publishedNotices } from '../views/files/published-notices.ts';
import { noticeDays } from '../views/notice-card.ts';
import { plain } from '../views/words.ts';
import { bodyTexts, entryText } from './entry-text.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';

/** Every page that the search finds, in the site's first language; drafts, planned notices and personal lists are none. */
export function* gatherRecords(context: ViewContext): Generator<SearchRecord> {
  for (const community of context.library.communities.values()) yield* communityRecords(context, community);
  yield* siteRecords(context);
}

function* communityRecords(context: ViewContext, community: Community): Generator<SearchRecord> {
  const head = communityHead(context, community);
  const { profile } = community;
  if (profile) yield { ...head, ...common(profile, 'community'), path: pathOf('community', { community: community.id }), title: head.communityName, grade: latestGrade(context, community) };
  for (const plan of community.plans) yield { ...head, ...common(plan, 'plan'), path: pathOf('plan', { community: community.id, plan: plan.name }), title: plainTitle(context, plan), year: plan.name.slice(0, 4) };
  yield* noticeRecords(context, community, head);
  yield* assessmentRecords(context, community, head);
  for (const meeting of community.meetings) yield { ...head, ...common(meeting, 'meeting'), path: pathOf('meeting', { community: community.id, meeting: meeting.name }), title: plainTitle(context, meeting), ...dated(meeting.data.date) };
  for (const survey of community.surveys) yield { ...head, ...common(survey, 'survey'), path: pathOf('survey', { community: community.id, survey: survey.name }), title: plainTitle(context, survey), ...dated(survey.data.period.to) };
  for (const activity of [...community.activities, ...community.activityYears]) {
    const date = activity.kind === 'activity' ? activity.data.date : activity.name;
    yield { ...head, ...common(activity, 'activity'), path: pathOf('activity', { community: community.id, activity: activity.name }), title: plainTitle(context, activity), ...dated(date) };
  }
  for (const document of community.documents) yield { ...head, ...common(document, 'document'), path: pathOf('document', { community: community.id, document: document.name }), title: plainTitle(context, document), ...dated(document.data.adoptedOn) };
}

type Head = Pick<SearchRecord, 'community' | 'area' | 'areaName' | 'year' | 'date' | 'noticeKind' | 'grade' | 'days' | 'note'> & { readonly communityName: string };

const communityHead = (context: ViewContext, community: Community): Head => {
  const area = areaOf(context.library, community);
  return {
    community: community.id,
    communityName: plain(communityName(context, community.id)),
    area: area?.name ?? NO_AREA,
    areaName: area ? plain(context.sayOf(area)(area.data.name)) : null,
    year: null, date: null, noticeKind: null, grade: null, days: null, note: '',
  };
};

const common = (entry: Entry, kind: SearchKind): Pick<SearchRecord, 'kind' | 'text' | 'language'> => ({ kind, text: entryText(entry), language: 'lang' in entry.data ? (entry.data.lang ?? 'zh-Hans') : 'zh-Hans' });

const dated = (date: string | undefined): Pick<SearchRecord, 'date' | 'year'> => ({ date: date ?? null, year: date?.slice(0, 4) ?? null });

function* noticeRecords(context: ViewContext, community: Community, head: Head): Generator<SearchRecord> {
  for (const published of publishedNotices(context, community)) {
    const { notice, visibility } = published;
    const title = plainTitle(context, notice);
    const text = visibility === 'whole' ? entryText(notice) : title;
    yield { ...head, ...common(notice, 'notice'), text, title, path: pathOf('notice', { community: community.id, notice: notice.name }), ...dated(notice.data.date), noticeKind: notice.data.kind, days: noticeDays(context, { community, entry: notice }), note: noticeSummary(context, published) };
  }
}

const latestGrade = (context: ViewContext, community: Community): string | null => recordsFor(context, community).map(finalGrade).find((grade) => grade !== null) ?? null;

function* assessmentRecords(context: ViewContext, community: Community, head: Head): Generator<SearchRecord> {
  for (const assessment of community.assessments) {
    const address = assessmentAddress(assessment);
    if (!address || address.reviewer !== null || assessment.data.status === 'draft') continue;
    const title = context.t('search.assessmentTitle', { community: head.communityName, period: address.period, stage: context.label('stage', address.stage) });
    const record = recordsFor(context, community).find(({ period, ofRecord }) => period === address.period && ofRecord?.stage === address.stage);
    yield { ...head, ...common(assessment, 'assessment'), title, grade: record ? finalGrade(record) : null, path: pathOf('stage', { community: community.id, period: address.period, stage: address.stage }), ...dated(assessment.data.period.to) };
  }
}

function* siteRecords(context: ViewContext): Generator<SearchRecord> {
  const head = { community: null, communityName: null, area: NO_AREA, areaName: null, year: null, date: null, noticeKind: null, grade: null, days: null, note: '' };
  for (const region of context.library.regions.values()) yield { ...head, ...common(region, 'region'), path: pathOf('region', { region: region.name }), title: plain(context.sayOf(region)(region.data.name)) };
  for (const entry of context.library.standards.values()) {
    const [standard = '', version = ''] = entry.name.split('/');
    yield { ...head, ...common(entry, 'standard'), path: pathOf('standard', { standard, version }), title: plainTitle(context, entry) };
    for (const item of entry.data.items) {
      const guidance = context.library.guidance.get(`${standard}@${version}/${item.id}`);
      const title = `${item.id} ${plain(context.sayOf(entry)(item.title))}`;
      yield { ...head, note: plainTitle(context, entry), kind: 'item', language: entry.data.lang ?? 'zh-Hans', text: [title, ...bodyTexts(guidance?.body ?? null)].join('\n'), path: pathOf('item', { standard, version, item: item.id }), title };
    }
  }
  for (const page of context.library.handbook.filter(({ name }) => name.startsWith(`${context.locale}/`))) {
    yield { ...head, ...common(page, 'handbook'), path: pathOf('handbookPage', { page: page.name.slice(context.locale.length + 1) }), title: page.data.title };
  }
}

/** The shard of pages that belong to no area. */
export const NO_AREA = 'site';

/** The county or district of a community, by which the index is divided; else the nearest area above. */
export const areaOf = (library: Library, community: Community): Entry<'region'> | null => {
  let region = library.regions.get(community.profile?.data.region ?? '') ?? null;
  const seen = new Set<string>();
  while (region && region.data.level !== 'county' && region.data.parent !== undefined && !seen.has(region.name)) {
    seen.add(region.name);
    region = library.regions.get(region.data.parent) ?? null;
  }
  return region;
};

import { assessmentAddress } from '../domain/assessment.ts';
import type { Community, Library } from '../domain/library.ts';
import { RULES } from '../rules/registry.ts';
import { assessmentsView } from './assessment/assessments.ts';
import { recordView, stageView } from './assessment/assessment.ts';
import { dossierView } from './assessment/dossier.ts';
import { dossierStage, recordsFor } from './assessment/record-brief.ts';
import { communitiesView, contactsView } from './communities.ts';
import { communityView } from './community/community.ts';
import { hasServices, servicesView } from './community/services.ts';
import { comparisonView, compareView } from './compare/compare.ts';
import { comparedPairs } from './compare/groups.ts';
import type { Parameters, RouteName } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { editView } from './edit/edit.ts';
import { DESCRIBED_KINDS, fieldsView, kindFieldsView } from './field-reference.ts';
import { communityDisclosureView } from './disclosure/community-disclosure.ts';
import { hasDisclosure, regionCommunities } from './disclosure/dues.ts';
import { regionDisclosureView } from './disclosure/region-disclosure.ts';
import { handbookNames, handbookPageView, handbookView } from './handbook.ts';
import type { PageView } from './head.ts';
import { homeView } from './home.ts';
import { allNotices, noticesOf } from './notice-card.ts';
import { noticeView } from './notice/notice.ts';
import { communityNoticesView, noticesView, noticeYearView, yearsOf } from './notice/notices.ts';
import { planView } from './plan/plan.ts';
import { activitiesView, activityView, documentsView, documentView, meetingsView, meetingView, surveysView, surveyView } from './records/records.ts';
import { regionsView, regionView } from './region/region.ts';
import { reviewView } from './review/review.ts';
import { reviewPages } from './review/review-pages.ts';
import { rulesView, ruleView } from './rules.ts';
import { searchView } from './search-page.ts';
import { standardItemView, standardsView, standardView } from './standard/standard.ts';

/** A kind of page: which of them there are, and what each prints. */
export interface Route<Name extends RouteName, View extends PageView> {
  readonly parametersOf: (context: ViewContext) => readonly Parameters<Name>[];
  readonly view: (context: ViewContext, parameters: Parameters<Name>) => View | null;
}

const route = <Name extends RouteName, View extends PageView>(_name: Name, parametersOf: Route<Name, View>['parametersOf'], view: Route<Name, View>['view']): Route<Name, View> => ({ parametersOf, view });

const once = () => [{}];

const communities = ({ library }: { readonly library: Library }): readonly Community[] => [...library.communities.values()].filter(({ profile }) => profile !== null);

const withList = (pick: (community: Community, context: ViewContext) => number) => (context: ViewContext) =>
  communities(context).filter((community) => pick(community, context) > 0).map(({ id }) => ({ community: id }));

const each = <Key extends string>(key: Key, pick: (community: Community, context: ViewContext) => readonly string[]) => (context: ViewContext) =>
  communities(context).flatMap((community) => pick(community, context).map((name) => ({ community: community.id, ...named(key, name) })));

// A computed key widens to `string`, so the compiler has to be told which one it is.
const named = <Key extends string>(key: Key, name: string): Record<Key, string> => {
  const made: Record<string, string> = { [key]: name };
  return made;
};

const names = (entries: readonly { readonly name: string }[]): readonly string[] => entries.map(({ name }) => name);

const stageNames = (community: Community): readonly { readonly period: string; readonly stage: string }[] =>
  community.assessments.flatMap((entry) => {
    const address = assessmentAddress(entry);
    if (!address) return [];
    const own = { period: address.period, stage: address.stage };
    return address.reviewer === null ? [own] : [own, { period: address.period, stage: `${address.stage}.${address.reviewer}` }];
  });

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];

const standardParts = (name: string): { standard: string; version: string } => {
  const [standard = '', version = ''] = name.split('/');
  return { standard, version };
};

const standards = ({ library }: ViewContext) => [...library.standards.values()];

/** Every kind of page, by the name of its address. */
export const ROUTES = {
  home: route('home', once, homeView),
  communities: route('communities', once, communitiesView),
  community: route('community', withList(() => 1), communityView),
  services: route('services', withList((community) => (hasServices(community) ? 1 : 0)), servicesView),
  contacts: route('contacts', once, contactsView),
  plan: route('plan', each('plan', ({ plans }) => names(plans)), planView),
  assessments: route('assessments', withList((community, context) => recordsFor(context, community).length - 1), assessmentsView),
  record: route('record', each('period', (community, context) => recordsFor(context, community).map(({ period }) => period)), recordView),
  stage: route('stage', (context) => communities(context).flatMap((community) => distinct(stageNames(community)).map((parts) => ({ community: community.id, ...parts }))), stageView),
  review: route('review', each('period', (community, context) => reviewPages(context, community).map(({ period }) => period)), reviewView),
  dossier: route('dossier', each('period', (community, context) => recordsFor(context, community).filter((record) => dossierStage(record) !== null).map(({ period }) => period)), dossierView),
  communityNotices: route('communityNotices', withList((community, context) => noticesOf(context, community).length), communityNoticesView),
  disclosure: route('disclosure', (context) => communities(context).filter((community) => hasDisclosure(context.library, community)).map(({ id }) => ({ community: id })), communityDisclosureView),
  notice: route('notice', each('notice', (community, context) => noticesOf(context, community).map(({ entry }) => entry.name)), noticeView),
  notices: route('notices', once, noticesView),
  noticeYear: route('noticeYear', (context) => yearsOf(allNotices(context)).map((year) => ({ year: String(year) })), noticeYearView),
  activities: route('activities', withList(({ activities, activityYears }) => activities.length + activityYears.length), activitiesView),
  activity: route('activity', each('activity', ({ activities, activityYears }) => names([...activities, ...activityYears])), activityView),
  meetings: route('meetings', withList(({ meetings }) => meetings.length), meetingsView),
  meeting: route('meeting', each('meeting', ({ meetings }) => names(meetings)), meetingView),
  surveys: route('surveys', withList(({ surveys }) => surveys.length), surveysView),
  survey: route('survey', each('survey', ({ surveys }) => names(surveys)), surveyView),
  documents: route('documents', withList(({ documents }) => documents.length), documentsView),
  document: route('document', each('document', ({ documents }) => names(documents)), documentView),
  regions: route('regions', once, regionsView),
  region: route('region', ({ library }) => [...library.regions.keys()].map((region) => ({ region })), regionView),
  regionDisclosure: route('regionDisclosure', (context) => [...context.library.regions.keys()].filter((region) => regionCommunities(context.library, region).length > 0).map((region) => ({ region })), regionDisclosureView),
  standards: route('standards', once, standardsView),
  standard: route('standard', (context) => standards(context).map(({ name }) => standardParts(name)), standardView),
  item: route('item', (context) => standards(context).flatMap(({ name, data }) => [...data.items, ...(data.bonus ?? []), ...(data.vetoes ?? [])].map(({ id }) => ({ ...standardParts(name), item: id }))), standardItemView),
  compare: route('compare', once, compareView),
  comparison: route('comparison', comparedPairs, comparisonView),
  rules: route('rules', once, rulesView),
  rule: route('rule', () => RULES.map(({ rule }) => ({ rule: rule.id })), ruleView),
  search: route('search', once, searchView),
  edit: route('edit', ({ library }) => (library.site.editor ? [{}] : []), editView),
  fields: route('fields', once, fieldsView),
  kindFields: route('kindFields', () => DESCRIBED_KINDS.map((kind) => ({ kind })), kindFieldsView),
  handbook: route('handbook', once, handbookView),
  handbookPage: route('handbookPage', ({ library }) => handbookNames(library.handbook).map((page) => ({ page })), handbookPageView),
} as const satisfies { readonly [Name in RouteName]: Route<Name, PageView> };

/** The view of a kind of page. */
export type ViewOf<Name extends RouteName> = NonNullable<ReturnType<(typeof ROUTES)[Name]['view']>>;

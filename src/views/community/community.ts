import type { Community, Entry } from '../../domain/library.ts';
import { type EntryLine, type Inline, joined, type Section, section } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { hasDisclosure } from '../disclosure/dues.ts';
import { headOf, type JsonObject, listCrumb, type PageView } from '../head.ts';
import { allNotices, noticeBrief, noticeLine, noticesOf, type PublishedNotice } from '../notice-card.ts';
import { isSample, officeOf, type OfficeView, placeOf, placeText } from '../office.ts';
import { datedPeriodOf, kindOfNotice, withdrawalOf } from '../../domain/notice.ts';
import { planLine } from '../plan/plan-line.ts';
import { type RecordBrief, recordBriefs } from '../assessment/record-brief.ts';
import { plain } from '../words.ts';
import { factInline, factsBlock } from './facts.ts';
import { profileSections } from './profile-sections.ts';
import { hasServices } from './services.ts';
import { type BodyView, bodyView } from '../body.ts';

/** The page of a community. */
export interface CommunityView extends PageView {
  readonly place: Inline | null;
  readonly office: OfficeView | null;
  readonly services: string | null;
  readonly records: readonly RecordBrief[];
  readonly scoreNote: string | null;
  /** What is known of a community that has no score, and where it was read. */
  readonly known: Inline | null;
  readonly open: readonly EntryLine[];
  /** How many were open on the day of the build; a script says how many are today. */
  readonly openText: string;
  readonly emergencies: readonly EntryLine[];
  readonly body: BodyView | null;
  /** The parts of a long page, to choose from. */
  readonly contents: readonly Section[];
  readonly sections: readonly Section[];
}

const NEWEST = 5;
/** From so many parts on a page has a list of them. */
const MANY = 6;

/** Who and where, the grade of record, what is open, then everything else that is known. */
export const communityView = (context: ViewContext, { community: id }: { readonly community: string }): CommunityView | null => {
  const community = context.library.communities.get(id);
  const profile = community?.profile;
  if (!community || !profile) return null;
  const records = recordBriefs(context, community);
  const open = openNotices(context, community);
  const sections = [
    ...noticesSection(context, community),
    ...section('facts', context.t('community.facts'), [factsBlock(context, profile)]),
    ...plansSection(context, community),
    ...assessmentsSection(context, community, records),
    ...profileSections(context, profile),
    ...recordsSection(context, community),
  ];
  return {
    head: communityHead(context, community, profile),
    place: placeOf(context, community),
    office: officeOf(context, profile),
    services: hasServices(community) ? context.href('services', { community: id }) : null,
    records: records.slice(0, 1),
    scoreNote: records.length > 0 ? null : context.t(isSample(community) ? 'community.noScore' : 'community.noScoreReal'),
    known: records.length > 0 ? null : knownLine(context, profile),
    open: open.map((notice) => noticeBrief(context, notice)),
    openText: context.t(open.length === 0 ? 'notices.noneOpenOn' : 'notices.openOn', { count: open.length, date: context.print.shortDay(context.on) }),
    emergencies: emergenciesOf(context, noticesOf(context, community), { community: false }),
    body: bodyView(context, profile),
    contents: sections.length < MANY ? [] : sections,
    sections,
  };
};

/** `常住人口 3,850人（2010年 · 工作汇报） 资料来源`. */
const knownLine = (context: ViewContext, profile: Entry<'profile'>): Inline | null => {
  const residents = factInline(context, profile, 'residents');
  if (!residents) return null;
  const sources = profile.data.sources === undefined ? null : { href: '#sources', words: context.t('community.sources') };
  return joined([[context.t('fact.residents'), ' ', residents.value], residents.note === undefined ? null : { small: residents.note }, sources], ' ');
};

const communityHead = (context: ViewContext, community: Community, profile: Entry<'profile'>) => {
  const name = context.sayOf(profile)(profile.data.name);
  const place = placeText(context, community);
  return headOf(context, {
    heading: name, of: place, community: community.id, file: profile.file,
    description: context.t('community.description', { name: plain(name), place }),
    crumbs: [listCrumb(context, 'communities')],
    jsonLd: organisationJson(context, profile, place),
  });
};

const organisationJson = (context: ViewContext, profile: Entry<'profile'>, place: string): JsonObject => {
  const say = context.sayOf(profile);
  const { name, telephone, address } = profile.data;
  const street = address === undefined ? undefined : plain(say(address));
  return {
    '@context': 'https://schema.org', '@type': 'GovernmentOrganization', name: plain(say(name)),
    ...(telephone === undefined ? {} : { telephone }),
    ...(street === undefined ? {} : { address: street }),
    areaServed: { '@type': 'Place', name: place },
  };
};

/** Notices whose period has not ended, the one that ends first in front. */
export const openNotices = (context: ViewContext, community: Community): readonly PublishedNotice[] =>
  closingFirst(context, noticesOf(context, community).filter((notice) => isOpen(context, notice)));

/** The notices of all communities whose period has not ended. */
export const allOpenNotices = (context: ViewContext): readonly PublishedNotice[] => closingFirst(context, allNotices(context).filter((notice) => isOpen(context, notice)));

const isOpen = (context: ViewContext, { community, entry }: PublishedNotice): boolean => {
  const period = datedPeriodOf(context.library, community, entry);
  return period !== null && period.to >= context.on && withdrawalOf(community, entry) === null;
};

const closingFirst = (context: ViewContext, notices: readonly PublishedNotice[]): readonly PublishedNotice[] =>
  notices.toSorted((a, b) => (endDay(context, a) < endDay(context, b) ? -1 : 1));

const endDay = (context: ViewContext, { community, entry }: PublishedNotice): string => datedPeriodOf(context.library, community, entry)?.to ?? '';

/** Emergency notices that still hold, which stand before everything else. */
export const emergenciesOf = (context: ViewContext, notices: readonly PublishedNotice[], shows: { readonly community: boolean }): readonly EntryLine[] =>
  notices.filter((notice) => isEmergency(context, notice)).map((notice) => noticeLine(context, notice, shows));

/** Whether a notice is an emergency that still holds. */
export const isEmergency = (context: ViewContext, { community, entry }: PublishedNotice): boolean => {
  const isUrgent = kindOfNotice(context.library, entry.data)?.group === 'emergency';
  return isUrgent && (entry.data.until ?? entry.data.date) >= context.on && withdrawalOf(community, entry) === null;
};

const noticesSection = (context: ViewContext, community: Community): readonly Section[] => {
  const all = noticesOf(context, community);
  const title = context.t('nav.notices');
  if (all.length === 0) return section('notices', title, [{ type: 'text', words: context.t('notices.none') }]);
  return section('notices', title, [
    { type: 'entries', items: all.slice(0, NEWEST).map((notice) => noticeLine(context, notice, { community: false })) },
    { type: 'text', words: { href: context.href('communityNotices', { community: community.id }), words: context.t('notices.all', { count: all.length }) } },
    hasDisclosure(context.library, community) ? { type: 'text', words: { href: context.href('disclosure', { community: community.id }), words: context.t('due.link') } } : null,
  ]);
};

const plansSection = (context: ViewContext, community: Community): readonly Section[] =>
  section('plans', context.t('community.plans'), [
    community.plans.length === 0 ? { type: 'text', words: context.t('plan.none') } : { type: 'entries', items: community.plans.map((plan) => planLine(context, plan)) },
  ]);

const assessmentsSection = (context: ViewContext, community: Community, records: readonly RecordBrief[]): readonly Section[] =>
  section('assessments', context.t('community.assessments'), [
    { type: 'list', items: records.map((record) => [{ href: record.href, words: record.period }, ' ', record.text]) },
    records.length > 1 ? { type: 'text', words: { href: context.href('assessments', { community: community.id }), words: context.t('assessments.trend') } } : null,
  ]);

const recordsSection = (context: ViewContext, community: Community): readonly Section[] => {
  const { t } = context;
  const lists = [
    ['activities', community.activities.length + community.activityYears.length], ['meetings', community.meetings.length],
    ['surveys', community.surveys.length], ['documents', community.documents.length],
  ] as const;
  const items = lists.filter(([, count]) => count > 0).map(([name, count]): Inline => joined([{ href: context.href(name, { community: community.id }), words: t(`nav.${name}`) }, t('list.count', { count })], ' '));
  return section('records', t('community.records'), [{ type: 'list', items }]);
};

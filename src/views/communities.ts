import type { Community } from '../domain/library.ts';
import { latestRecord } from './assessment/record-brief.ts';
import type { Block, Inline, Section } from './block.ts';
import { communityName, type ViewContext } from './context.ts';
import { headOf, type PageView } from './head.ts';
import { isSample, placeText, telephoneInline } from './office.ts';
import { hasServices } from './community/services.ts';
import type { Words } from './words.ts';

/** The communities of one area. */
export interface AreaView {
  readonly name: string;
  readonly communities: readonly { readonly href: string; readonly name: Words; readonly sample: boolean }[];
}

/** A page that lists the communities. */
export interface CommunitiesView extends PageView {
  readonly sections: readonly Section[];
}

const areasOf = (context: ViewContext): ReadonlyMap<string, readonly Community[]> =>
  Map.groupBy([...context.library.communities.values()].filter(({ profile }) => profile !== null).toSorted((a, b) => (a.id < b.id ? -1 : 1)), (community) => placeText(context, community));

/** The communities by the place they are in. */
export const communitiesByArea = (context: ViewContext): readonly AreaView[] =>
  [...areasOf(context)].map(([name, communities]) => ({
    name: name === '' ? context.t('area.unknown') : name,
    communities: communities.map((community) => ({ href: context.href('community', { community: community.id }), name: communityName(context, community.id), sample: isSample(community) })),
  }));

/** All communities with their latest score of record, by area and never ranked. */
export const communitiesView = (context: ViewContext): CommunitiesView => {
  const { t } = context;
  const table = (name: string, communities: readonly Community[]): Block => ({
    type: 'table', caption: name === '' ? t('area.unknown') : name,
    columns: [{ title: t('column.community') }, { title: t('column.score') }, { title: t('column.telephone') }],
    rows: communities.map((community) => ({
      head: [nameLink(context, community), isSample(community) ? { small: ` ${t('sample.short')}` } : ''],
      cells: [scoreCell(context, community), telephoneCell(community)],
    })),
  });
  return {
    head: headOf(context, { heading: t('communities.title'), lead: t('communities.lead', { count: context.library.communities.size }) }),
    sections: [...areasOf(context)].map(([name, communities], index) => ({ id: `a${index + 1}`, title: name === '' ? t('area.unknown') : name, minor: true, blocks: [table(name, communities)] })),
  };
};

/** Every community's office and the page with its services. */
export const contactsView = (context: ViewContext): CommunitiesView => {
  const { t } = context;
  const table = (name: string, communities: readonly Community[]): Block => ({
    type: 'table', caption: name,
    columns: [{ title: t('column.community') }, { title: t('column.telephone') }, { title: t('services.title') }],
    rows: communities.map((community) => ({
      head: nameLink(context, community),
      cells: [telephoneCell(community) === '' ? t('unknown.telephone') : telephoneCell(community), hasServices(community) ? { href: context.href('services', { community: community.id }), words: t('services.list') } : t('services.none')],
    })),
  });
  return {
    head: headOf(context, { heading: t('services.title'), lead: t('contacts.lead') }),
    sections: [...areasOf(context)].map(([name, communities], index) => ({ id: `a${index + 1}`, title: name === '' ? t('area.unknown') : name, minor: true, blocks: [table(name, communities)] })),
  };
};

const nameLink = (context: ViewContext, community: Community): Inline => ({ href: context.href('community', { community: community.id }), words: communityName(context, community.id) });

const telephoneCell = (community: Community): Inline => (community.profile?.data.telephone === undefined ? '' : telephoneInline(community.profile.data.telephone));

const scoreCell = (context: ViewContext, community: Community): Inline => {
  const record = latestRecord(context, community);
  return record ? { href: record.href, words: `${record.period} ${record.text}` } : context.t('community.noScoreShort');
};

import type { Community, Entry } from '../../domain/library.ts';
import { communitiesIn, regionsOf } from '../../domain/region.ts';
import { type Block, type Inline, joined, type Section, section } from '../block.ts';
import { type BodyView, bodyView } from '../body.ts';
import { communityName, type ViewContext } from '../context.ts';
import { regionCommunities } from '../disclosure/dues.ts';
import { headOf, listCrumb, type PageView } from '../head.ts';
import { latestRecord, recordsFor, shownStage, isListed } from '../assessment/record-brief.ts';
import { originInline, quantityText } from '../quantity-inline.ts';
import { plain } from '../words.ts';
import { distributionChart, type DistributionChart } from '../charts/distribution-chart.ts';
import { rollUpRows } from './roll-up.ts';

/** The page of a region. */
export interface RegionView extends PageView {
  readonly distribution: DistributionChart | null;
  readonly sections: readonly Section[];
  readonly body: BodyView | null;
  /** What stands behind the text: findings and sources. */
  readonly more: readonly Section[];
}

/** The regions of the site as a tree. */
export const regionsView = (context: ViewContext): RegionView => {
  const items = childrenOf(context, null).map((region) => branch(context, region));
  return { head: headOf(context, { heading: context.t('nav.regions') }), distribution: null, sections: section('all', context.t('region.all'), [{ type: 'list', items }]), body: null, more: [] };
};

/** The regions right below one; those without a parent that is there are at the top. */
const childrenOf = ({ library }: ViewContext, parent: string | null): readonly Entry<'region'>[] =>
  [...library.regions.values()]
    .filter(({ data }) => (data.parent !== undefined && library.regions.has(data.parent) ? data.parent : null) === parent)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** A region with how many communities it has, and below it its parts. */
const branch = (context: ViewContext, region: Entry<'region'>): Inline => {
  const count = communitiesIn(context.library, region.name).length;
  const children = childrenOf(context, region.name);
  return [
    regionLink(context, region), ...(count === 0 ? [] : [' ', { small: context.t('region.count', { count }) }]),
    ...(children.length === 0 ? [] : [{ lines: children.map((child) => branch(context, child)) }]),
  ];
};

const regionLink = (context: ViewContext, region: Entry<'region'>): Inline => ({ href: context.href('region', { region: region.name }), words: context.sayOf(region)(region.data.name) });

/** What a region states of itself, and what its communities state together. */
export const regionView = (context: ViewContext, { region: id }: { readonly region: string }): RegionView | null => {
  const region = context.library.regions.get(id);
  if (!region) return null;
  const { t } = context;
  const communities = communitiesIn(context.library, id);
  const children = childrenOf(context, id);
  return {
    head: headOf(context, {
      heading: context.sayOf(region)(region.data.name), of: t('nav.regions'), file: region.file, sample: region.data.sample === true,
      crumbs: [listCrumb(context, 'regions'), ...regionsOf(context.library, region.data.parent).map((parent) => ({ label: context.sayOf(parent)(parent.data.name), href: context.href('region', { region: parent.name }) }))],
      lead: context.label('regionLevel', region.data.level),
    }),
    distribution: distributionChart(context, totalsOf(context, communities)),
    sections: [
      ...section('roll-up', t('region.rollUp'), [rollUpTable(context, communities)]),
      ...section('communities', t('communities.title'), [{ type: 'entries', items: communities.map((community) => communityLine(context, community)) }, communities.length === 0 && children.length === 0 ? { type: 'text', words: t('region.noCommunities') } : null]),
      ...section('disclosure', t('due.title'), [regionCommunities(context.library, id).length === 0 ? null : { type: 'text', words: { href: context.href('regionDisclosure', { region: id }), words: t('due.link') } }]),
      ...section('regions', t('region.parts'), [{ type: 'list', items: children.map((child) => regionLink(context, child)) }]),
      ...figureSections(context, region),
    ],
    more: [
      ...findingSections(context, region),
      ...section('sources', t('community.sources'), [{ type: 'list', items: (region.data.sources ?? []).map((source): Inline => joined([[context.sayOf(region)(source.kind), t('list.bareComma'), source.year], source.title === undefined ? null : context.sayOf(region)(source.title), source.note === undefined ? null : context.sayOf(region)(source.note)], t('list.semicolon'))) }]),
    ],
    body: bodyView(context, region),
  };
};

const totalsOf = (context: ViewContext, communities: readonly Community[]): readonly number[] =>
  communities.flatMap((community) => {
    const record = recordsFor(context, community).find(isListed);
    return record ? (shownStage(record)?.card?.total ?? []) : [];
  });

const communityLine = (context: ViewContext, community: Community) => {
  const record = latestRecord(context, community);
  return { title: { href: context.href('community', { community: community.id }), words: communityName(context, community.id) }, meta: record ? `${record.period} ${record.text}` : context.t('community.noScoreShort') };
};

const rollUpTable = (context: ViewContext, communities: readonly Community[]): Block => {
  const { t } = context;
  return {
    type: 'table', caption: t('region.rollUp'),
    columns: [{ title: t('column.fact') }, { title: t('column.sum'), numeric: true }, { title: t('column.median'), numeric: true }, { title: t('column.stated') }],
    rows: communities.length < 2 ? [] : rollUpRows(context, communities),
  };
};

const figureSections = (context: ViewContext, region: Entry<'region'>): readonly Section[] => {
  const figures = region.data.figures ?? [];
  const say = context.sayOf(region);
  return [...Map.groupBy(figures, ({ group }) => (group === undefined ? context.t('region.figures') : plain(say(group))))].flatMap(([group, own], index) =>
    section(`g${index + 1}`, group, [
      {
        type: 'facts',
        rows: own.map(({ label, quantity, of }) => {
          const note = joined([originInline(context, region, quantity), quantity.note === undefined ? null : say(quantity.note)], context.t('list.semicolon'));
          return { label: say(label), value: of === undefined ? quantityText(context, quantity) : context.t('region.of', { value: quantityText(context, quantity), of: quantityText(context, of) }), note };
        }),
      },
    ]),
  );
};

const findingSections = (context: ViewContext, region: Entry<'region'>): readonly Section[] => {
  const { t } = context;
  const say = context.sayOf(region);
  const lines = (list: typeof region.data.findings) => (list ?? []).map(({ group, text }): Inline => [say(group), t('colon'), say(text)]);
  return [
    ...section('findings', t('assessment.findings'), [{ type: 'list', items: lines(region.data.findings) }]),
    ...section('recommendations', t('assessment.recommendations'), [{ type: 'list', items: lines(region.data.recommendations) }]),
    ...section('honours', t('community.honours'), [{ type: 'list', items: (region.data.honours ?? []).map(({ community, title }): Inline => [say(community), t('colon'), say(title)]) }]),
    ...section('methods', t('community.methods'), [{ type: 'list', items: (region.data.methods ?? []).map(({ name, parts }): Inline => [{ strong: say(name) }, t('colon'), joined(parts.map((part) => say(part)), t('list.semicolon'))]) }]),
  ];
};

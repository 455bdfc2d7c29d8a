import type { DuePublication } from '../../domain/disclosure.ts';
import type { Community } from '../../domain/library.ts';
import { regionsOf } from '../../domain/region.ts';
import { type Block, type Column, type Inline, section } from '../block.ts';
import { communityName, type ViewContext } from '../context.ts';
import { headOf, listCrumb } from '../head.ts';
import { plain } from '../words.ts';
import { cataloguesText, type DisclosureView, dueWords } from './community-disclosure.ts';
import { duesInline, duesOf, regionCommunities, ruleInline, sortDues } from './dues.ts';

/** What the communities of a region have to disclose, by community and by matter. */
export const regionDisclosureView = (context: ViewContext, { region: id }: { readonly region: string }): DisclosureView | null => {
  const region = context.library.regions.get(id);
  if (!region) return null;
  const { t } = context;
  const all = regionCommunities(context.library, id).map((community) => ({ community, dues: duesOf(context, community) }));
  const name = context.sayOf(region)(region.data.name);
  return {
    head: headOf(context, {
      heading: t('due.of', { community: plain(name) }), sample: region.data.sample === true, lead: t('due.lead', { catalogues: cataloguesText(context) }),
      crumbs: [listCrumb(context, 'regions'), ...regionsOf(context.library, id).map((parent) => ({ label: context.sayOf(parent)(parent.data.name), href: context.href('region', { region: parent.name }) }))],
    }),
    sums: t('due.communities', { count: all.length }),
    sections: [
      ...section('communities', t('due.byCommunity'), [communityTable(context, all)]),
      ...section('matters', t('due.byMatter'), [matterTable(context, all.flatMap(({ dues }) => dues))]),
    ],
    words: dueWords(context),
  };
};

interface Disclosing {
  readonly community: Community;
  readonly dues: readonly DuePublication[];
}

const communityTable = (context: ViewContext, all: readonly Disclosing[]): Block => ({
  type: 'table', caption: context.t('due.byCommunity'), columns: [{ title: context.t('communities.title') }, ...sumColumns(context)],
  rows: all.map(({ community, dues }) => ({
    head: { href: context.href('disclosure', { community: community.id }), words: communityName(context, community.id) }, cells: sumCells(context, dues),
  })),
});

const matterTable = (context: ViewContext, dues: readonly DuePublication[]): Block => ({
  type: 'table', caption: context.t('due.byMatter'), columns: [{ title: context.t('column.matter') }, ...sumColumns(context), { title: context.t('column.publishRule') }],
  rows: [...Map.groupBy(dues, ({ entry }) => entry)].map(([entry, own]) => ({ head: context.sayOf(null)(entry.level2), cells: [...sumCells(context, own), ruleInline(context, entry)] })),
});

const sumColumns = ({ t }: ViewContext): readonly Column[] => [{ title: t('column.inTime'), numeric: true }, { title: t('column.late'), numeric: true }, { title: t('due.openTitle') }];

const sumCells = (context: ViewContext, dues: readonly DuePublication[]): readonly Inline[] => {
  const { published, late, open } = sortDues(dues);
  return [context.print.number(published.length), context.print.number(late.length), open.length === 0 ? '' : duesInline(open, context.t('due.open', { count: open.length }))];
};

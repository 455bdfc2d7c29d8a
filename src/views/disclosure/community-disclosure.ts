import type { CatalogueEntry, DuePublication } from '../../domain/disclosure.ts';
import type { Community } from '../../domain/library.ts';
import { type Inline, joined, type Row, type Section, section } from '../block.ts';
import { communityName, type ViewContext } from '../context.ts';
import { headOf, listCrumb, type PageView } from '../head.ts';
import { noticeHref } from '../notice-card.ts';
import { plain } from '../words.ts';
import { duesInline, duesOf, ruleInline, sortDues } from './dues.ts';

/** A page that shows what has to be disclosed and what became of it. */
export interface DisclosureView extends PageView {
  /** What is still open, counted by a script at the reader's clock. */
  readonly sums: Inline;
  readonly sections: readonly Section[];
  /** What the script says, as JSON. */
  readonly words: string;
}

/** What a community has to disclose: what is open with the day it is due, what came late, what came in time. */
export const communityDisclosureView = (context: ViewContext, { community: id }: { readonly community: string }): DisclosureView | null => {
  const community = context.library.communities.get(id);
  if (!community) return null;
  const { t } = context;
  const { open, late, published } = sortDues(duesOf(context, community));
  return {
    head: headOf(context, {
      heading: t('due.of', { community: plain(communityName(context, id)) }), community: id, lead: t('due.lead', { catalogues: cataloguesText(context) }),
      crumbs: [listCrumb(context, 'communities'), { label: communityName(context, id), href: context.href('community', { community: id }) }],
    }),
    sums: joined([t('due.count.published', { count: published.length }), t('due.count.late', { count: late.length }), duesInline(open, t('due.open', { count: open.length }))], ' · '),
    sections: [
      ...section('open', t('due.openTitle'), [table(context, t('due.openTitle'), open.map((due) => openRow(context, due)))]),
      ...section('late', t('due.lateTitle'), [table(context, t('due.lateTitle'), late.map((due) => doneRow(context, community, due)))]),
      ...section('published', t('due.publishedTitle'), [table(context, t('due.publishedTitle'), published.map((due) => doneRow(context, community, due)))]),
      ...rulesSection(context),
    ],
    words: dueWords(context),
  };
};

/** What a script says of dues: a state for one, a count for several. */
export const dueWords = ({ t }: ViewContext): string =>
  JSON.stringify(Object.fromEntries((['missing', 'due-soon', 'upcoming'] as const).flatMap((state) => [[state, t(`due.state.${state}`)], [`${state}.count`, t(`due.count.${state}`)]])));

/** The names of the catalogues that say what is due. */
export const cataloguesText = (context: ViewContext): string => [...context.library.catalogues.values()].map(({ data }) => plain(context.sayOf(null)(data.title))).join(context.t('list.comma'));

const table = ({ t }: ViewContext, caption: string, rows: readonly Row[]) =>
  ({ type: 'table', caption, columns: [{ title: t('column.matter') }, { title: t('column.covers') }, { title: t('column.dueRule') }, { title: t('column.publication') }], rows }) as const;

const matterInline = (context: ViewContext, entry: CatalogueEntry): Inline => ({ href: `#${entry.id}`, words: context.sayOf(null)(entry.level2) });

const coversText = ({ t, print }: ViewContext, { entry, covers }: DuePublication): string => (entry.frequency === 'long-term' ? '' : t('due.covers', { from: print.shortDay(covers.from), to: print.shortDay(covers.to) }));

const openRow = (context: ViewContext, due: DuePublication): Row => ({
  head: matterInline(context, due.entry),
  cells: [coversText(context, due), dueInline(context, due), duesInline([due], '')],
});

/** The last day on time, with the rule that says so. */
const dueInline = (context: ViewContext, { entry, due }: DuePublication): Inline => {
  const rule: Inline = { small: ruleInline(context, entry) };
  return entry.frequency === 'long-term' ? rule : joined([{ time: due, words: context.t('due.by', { due: context.print.shortDay(due) }) }, rule], ' ');
};

const doneRow = (context: ViewContext, community: Community, due: DuePublication): Row => ({
  head: matterInline(context, due.entry),
  cells: [coversText(context, due), dueInline(context, due), publicationInline(context, community, due)],
});

const publicationInline = (context: ViewContext, community: Community, { notice }: DuePublication): Inline => {
  if (!notice) return { href: context.href('community', { community: community.id }), words: context.t('due.stated') };
  const { date } = notice.data;
  return [{ href: noticeHref(context, { community, entry: notice }), words: context.sayOf(notice)(notice.data.title) }, ' ', { time: date, words: context.print.shortDay(date) }];
};

const rulesSection = (context: ViewContext): readonly Section[] => {
  const { t } = context;
  const rows = [...context.library.catalogues.values()].flatMap(({ data }) => data.entries).map((entry): Row => ({
    id: entry.id, head: context.sayOf(null)(entry.level2),
    cells: [ruleInline(context, entry), entry.elements.map((element) => plain(context.sayOf(null)(element))).join(t('list.comma')), entry.basis === undefined ? '' : context.sayOf(null)(entry.basis)],
  }));
  return section('rules', t('due.rules'), [{ type: 'table', caption: t('due.rules'), columns: [{ title: t('column.matter') }, { title: t('column.publishRule') }, { title: t('column.elements') }, { title: t('notice.basis') }], rows }]);
};

import type { Community } from '../domain/library.ts';
import { itemsInForce } from '../domain/standard.ts';
import type { AssessmentRecord } from '../scoring/stages.ts';
import { type Block, type Inline, type Row, type Section, section } from './block.ts';
import { isListed, periodName, recordsFor, shownStage } from './assessment/record-brief.ts';
import { itemTitle } from './assessment/item-title.ts';
import { dimensionTitle } from './charts/dimension-chart.ts';
import { communityName, type ViewContext } from './context.ts';
import { headOf, type PageView } from './head.ts';
import { isSample } from './office.ts';
import { plain } from './words.ts';

/** Communities that may be compared: of one kind, in one period, by one standard. */
export interface ComparableGroup {
  readonly period: string;
  readonly standard: string;
  readonly members: readonly Member[];
}

interface Member {
  readonly community: Community;
  readonly record: AssessmentRecord;
}

/** A page of comparisons. */
export interface CompareView extends PageView {
  readonly sections: readonly Section[];
}

/** Above this many members each pair would be too many pages; the table of the group shows them all. */
const MOST_FOR_PAIRS = 10;

/** The groups of communities that may be compared, the newest period first. */
export const comparableGroups = (context: ViewContext): readonly ComparableGroup[] => {
  const members = [...context.library.communities.values()].flatMap((community) => recordsFor(context, community).filter(isListed).map((record) => ({ community, record })));
  const groups = Map.groupBy(members, ({ community, record }) => [record.period, record.standardReference, community.profile?.data.kind ?? '', isSample(community)].join('|'));
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ period: group[0]?.record.period ?? '', standard: group[0]?.record.standardReference ?? '', members: group.toSorted((a, b) => (a.community.id < b.community.id ? -1 : 1)) }))
    .toSorted((a, b) => (a.period < b.period ? 1 : -1));
};

/** The pairs that have a page. */
export const comparedPairs = (context: ViewContext): readonly { readonly period: string; readonly a: string; readonly b: string }[] =>
  comparableGroups(context)
    .filter(({ members }) => members.length <= MOST_FOR_PAIRS)
    .flatMap(({ period, members }) => members.flatMap((first, index) => members.slice(index + 1).map((second) => ({ period, a: first.community.id, b: second.community.id }))));

/** What may be compared, and why the rest may not. */
export const compareView = (context: ViewContext): CompareView => {
  const { t } = context;
  const groups = comparableGroups(context);
  const pairs = comparedPairs(context);
  const pairLine = ({ period, a, b }: (typeof pairs)[number]): Inline => ({ href: context.href('comparison', { period, a, b }), words: t('compare.pair', { period: periodName(context, period), a: plain(communityName(context, a)), b: plain(communityName(context, b)) }) });
  return {
    head: headOf(context, { heading: t('compare.title'), lead: t('compare.lead') }),
    sections: [
      ...section('pairs', t('compare.pairs'), [{ type: 'list', items: pairs.map(pairLine) }]),
      ...groups.flatMap((group, index) => section(`g${index + 1}`, t('compare.group', { period: periodName(context, group.period), standard: group.standard }), [groupTable(context, group)])),
      ...section('refused', t('compare.refused'), [{ type: 'list', items: refusals(context, groups) }]),
    ],
  };
};

const groupTable = (context: ViewContext, { members }: ComparableGroup): Block => {
  const standard = members[0]?.record.standard ?? null;
  const dimensions = standard?.data.dimensions ?? [];
  return {
    type: 'table', caption: context.t('compare.table'),
    columns: [{ title: context.t('column.community') }, { title: context.t('column.total'), numeric: true }, ...dimensions.map(({ id }) => ({ title: standard ? dimensionTitle(context, standard, id) : id, numeric: true }))],
    rows: members.map(({ community, record }) => ({
      head: { href: context.href('record', { community: community.id, period: record.period }), words: communityName(context, community.id) },
      cells: [scoreOf(context, shownStage(record)?.card?.total ?? null), ...dimensions.map(({ id }) => scoreOf(context, dimensionScore(record, id)))],
    })),
  };
};

const scoreOf = (context: ViewContext, points: number | null): string => (points === null ? context.t('dimension.none') : context.print.score(points));

const dimensionScore = (record: AssessmentRecord, id: string): number | null => shownStage(record)?.card?.dimensions.find((dimension) => dimension.id === id)?.score ?? null;

const refusals = (context: ViewContext, groups: readonly ComparableGroup[]): readonly Inline[] => {
  const compared = new Set(groups.flatMap(({ members }) => members.map(({ community }) => community.id)));
  return [...context.library.communities.values()]
    .filter(({ id, profile }) => profile !== null && !compared.has(id))
    .map((community) => [communityName(context, community.id), context.t('colon'), context.t(recordsFor(context, community).some(isListed) ? 'compare.alone' : 'compare.noScore')]);
};

/** Two communities in one table, what differs most in front. */
export const comparisonView = (context: ViewContext, { period, a, b }: { readonly period: string; readonly a: string; readonly b: string }): CompareView | null => {
  const group = comparableGroups(context).find((candidate) => candidate.period === period && [a, b].every((id) => candidate.members.some(({ community }) => community.id === id)));
  const first = group?.members.find(({ community }) => community.id === a);
  const second = group?.members.find(({ community }) => community.id === b);
  const standard = first?.record.standard;
  if (!first || !second || !standard) return null;
  const { t } = context;
  const names = [first, second].map(({ community }) => plain(communityName(context, community.id)));
  const columns = [{ title: t('column.item') }, ...names.map((title) => ({ title, numeric: true })), { title: t('column.difference'), numeric: true }];
  const dimensions = standard.data.dimensions.map(({ id }) => ({ title: dimensionTitle(context, standard, id), values: [dimensionScore(first.record, id), dimensionScore(second.record, id)] as const }));
  const items = itemsInForce(standard.data).map(({ id }) => ({ title: itemTitle(context, standard, id), values: [itemPoints(first.record, id), itemPoints(second.record, id)] as const }));
  return {
    head: headOf(context, {
      heading: t('compare.pair', { period: periodName(context, period), a: names[0] ?? '', b: names[1] ?? '' }), sample: isSample(first.community), lead: t('compare.by', { standard: group?.standard ?? '' }),
      crumbs: [{ label: t('compare.title'), href: context.href('compare', {}) }],
    }),
    sections: [
      ...section('dimensions', t('compare.dimensions'), [{ type: 'table', caption: t('compare.dimensions'), columns, rows: rowsOf(context, dimensions) }]),
      ...section('items', t('compare.items'), [{ type: 'table', caption: t('compare.items'), columns, rows: rowsOf(context, items) }]),
    ],
  };
};

const itemPoints = (record: AssessmentRecord, id: string): number | null => shownStage(record)?.card?.items.find((item) => item.id === id)?.points ?? null;

interface Line {
  readonly title: string;
  readonly values: readonly [number | null, number | null];
}

const rowsOf = (context: ViewContext, lines: readonly Line[]): readonly Row[] =>
  lines
    .map((line) => ({ ...line, difference: line.values[0] === null || line.values[1] === null ? null : line.values[0] - line.values[1] }))
    .toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0))
    .map(({ title, values, difference }) => ({
      head: title,
      cells: [scoreOf(context, values[0]), scoreOf(context, values[1]), difference === null ? '' : `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${context.print.score(Math.abs(difference))}`],
    }));

import { itemsInForce } from '../../domain/standard.ts';
import type { AssessmentRecord } from '../../scoring/stages.ts';
import { type Block, type Inline, type Row, type Section, section } from '../block.ts';
import { isListed, periodName, recordBrief, recordsFor, shownStage } from '../assessment/record-brief.ts';
import { itemTitle } from '../assessment/item-title.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';
import { communityName, type ViewContext } from '../context.ts';
import { headOf, type PageView } from '../head.ts';
import { isSample } from '../office.ts';
import { plain } from '../words.ts';
import { type ComparableGroup, comparableGroups, hasAllPairs, type Member, type Pair, pairsOf } from './groups.ts';
import { placesOf } from './places.ts';

/** A page of comparisons. */
export interface CompareView extends PageView {
  readonly sections: readonly Section[];
}

/** What may be compared, and why the rest may not. */
export const compareView = (context: ViewContext): CompareView => {
  const { t } = context;
  const groups = comparableGroups(context);
  const few = groups.filter(hasAllPairs).flatMap(pairsOf);
  return {
    head: headOf(context, { heading: t('compare.title'), lead: t('compare.lead') }),
    sections: [
      ...section('pairs', t('compare.pairs'), [{ type: 'list', items: few.map((pair) => pairLink(context, pair)) }]),
      ...groups.flatMap((group, index) => section(`g${index + 1}`, t('compare.group', { period: periodName(context, group.period), standard: standardName(context, group) }), [manyLine(context, group), groupTable(context, group)])),
      ...section('refused', t('compare.refused'), [{ type: 'list', items: refusals(context, groups) }]),
    ],
  };
};

/** The comparisons of one community in one period. */
export const comparisonsOf = (context: ViewContext, { community, period }: { readonly community: string; readonly period: string }): readonly Section[] => {
  const pairs = comparableGroups(context).filter((group) => group.period === period && group.members.some((member) => member.community.id === community)).flatMap(pairsOf);
  const own = pairs.filter(({ a, b }) => a === community || b === community);
  return section('comparisons', context.t('compare.withOthers'), [{ type: 'list', items: own.map((pair) => pairLink(context, pair)) }]);
};

const pairLink = (context: ViewContext, { period, a, b }: Pair): Inline => ({
  href: context.href('comparison', { period, a, b }),
  words: context.t('compare.pair', { period: periodName(context, period), a: plain(communityName(context, a)), b: plain(communityName(context, b)) }),
});

/** Where the pairs of a large group are, and why not all of them have a page. */
const manyLine = ({ t }: ViewContext, group: ComparableGroup): Block | null => (hasAllPairs(group) ? null : { type: 'text', words: t('compare.many', { count: group.members.length }) });

const standardName = (context: ViewContext, { members, standard }: ComparableGroup): string => {
  const entry = members[0]?.record.standard ?? null;
  return entry === null ? standard : `${plain(context.sayOf(entry)(entry.data.title))} ${entry.name.split('/')[1] ?? ''}`;
};

const totalOf = ({ record }: Member): number | null => shownStage(record)?.card?.total ?? null;

/** Only what somebody else has reviewed and nothing may still change has a place. */
const rankedTotal = (member: Member): number | null => (member.record.ofRecord === null || member.record.selfOnly || member.record.ofRecord.card?.provisional === true ? null : totalOf(member));

/** All members by id, or by place where the site ranks. */
const groupTable = (context: ViewContext, { members }: ComparableGroup): Block => {
  const { t, library, print } = context;
  const standard = members[0]?.record.standard ?? null;
  const dimensions = standard?.data.dimensions ?? [];
  const places = library.site.ranking ? placesOf(members.map(rankedTotal)) : [];
  const listed = members.map((member, index) => ({ member, place: places[index] ?? null })).toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || 0);
  const placeCell = (place: number | null): readonly string[] => (library.site.ranking ? [place === null ? t('compare.unranked') : print.number(place)] : []);
  return {
    type: 'table', caption: t(library.site.ranking ? 'compare.ranking' : 'compare.table'),
    columns: [{ title: t('column.community') }, ...(library.site.ranking ? [{ title: t('column.place'), numeric: true }] : []), { title: t('column.total'), numeric: true }, ...dimensions.map(({ id }) => ({ title: standard ? dimensionTitle(context, standard, id) : id, numeric: true }))],
    rows: listed.map(({ member, member: { community, record }, place }) => ({
      head: { href: context.href('record', { community: community.id, period: record.period }), words: communityName(context, community.id) },
      cells: [...placeCell(place), scoreOf(context, totalOf(member)), ...dimensions.map(({ id }) => scoreOf(context, dimensionScore(record, id)))],
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
  if (!group || !first || !second || !standard) return null;
  const { t } = context;
  const names = [first, second].map(({ community }) => plain(communityName(context, community.id)));
  const columns = [{ title: t('column.item') }, ...names.map((title) => ({ title, numeric: true })), { title: t('column.difference'), numeric: true }];
  const dimensions = standard.data.dimensions.map(({ id }) => ({ title: dimensionTitle(context, standard, id), values: [dimensionScore(first.record, id), dimensionScore(second.record, id)] as const }));
  const items = itemsInForce(standard.data).map(({ id }) => ({ title: itemTitle(context, standard, id), values: [itemPoints(first.record, id), itemPoints(second.record, id)] as const }));
  return {
    head: headOf(context, {
      heading: t('compare.pair', { period: periodName(context, period), a: names[0] ?? '', b: names[1] ?? '' }), sample: isSample(first.community), lead: t('compare.by', { standard: standardName(context, group) }),
      crumbs: [{ label: t('compare.title'), href: context.href('compare', {}) }],
    }),
    sections: [
      ...section('dimensions', t('compare.dimensions'), [
        { type: 'text', words: compareSentence(context, [first, second], dimensions) },
        { type: 'table', caption: t('compare.dimensions'), columns, rows: [...rowsOf(context, [{ title: t('column.total'), values: [totalOf(first), totalOf(second)] }]), ...rowsOf(context, dimensions)] },
      ]),
      ...section('items', t('compare.items'), [{ type: 'table', caption: t('compare.items'), columns, rows: rowsOf(context, items) }]),
    ],
  };
};

/** What both came to, and in which dimension they lie apart the most. */
const compareSentence = (context: ViewContext, [first, second]: readonly [Member, Member], dimensions: readonly Line[]): string => {
  const { t } = context;
  const said = ({ community, record }: Member): string => t('compare.said', { community: plain(communityName(context, community.id)), score: recordBrief(context, record).text });
  const apart = dimensions.flatMap(({ title, values: [a, b] }) => (a === null || b === null ? [] : [{ title, points: Math.abs(a - b) }])).toSorted((a, b) => b.points - a.points)[0];
  const most = apart === undefined || apart.points === 0 ? [] : [t('compare.most', { dimension: apart.title, points: context.print.score(apart.points) })];
  return [said(first), said(second), ...most].join(t('list.semicolon'));
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
      cells: [scoreOf(context, values[0]), scoreOf(context, values[1]), difference === null ? '–' : `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${context.print.score(Math.abs(difference))}`],
    }));

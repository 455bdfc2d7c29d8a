import { itemsInForce } from '../../domain/standard.ts';
import type { Entry } from '../../domain/library.ts';
import { type Series, type Trend, trendsOf } from '../../scoring/trend.ts';
import { type Inline, type Row, type Section, section } from '../block.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';
import { sparkOf } from '../charts/spark.ts';
import { type TrendChart, trendChart } from '../charts/trend-chart.ts';
import { communityName, type ViewContext } from '../context.ts';
import { headOf, listCrumb, type PageView } from '../head.ts';
import { plain } from '../words.ts';
import { itemTitle } from './item-title.ts';
import { noScoreOf, periodName, recordBrief, recordsFor } from './record-brief.ts';

/** All assessments of a community over the years. */
export interface AssessmentsView extends PageView {
  /** One for each kind of period: years, half-years, quarters. */
  readonly trends: readonly TrendChart[];
  readonly sections: readonly Section[];
}

/** The periods of a community side by side, and how total, dimensions and items went over them. */
export const assessmentsView = (context: ViewContext, { community: id }: { readonly community: string }): AssessmentsView | null => {
  const community = context.library.communities.get(id);
  if (!community) return null;
  const { t } = context;
  const records = recordsFor(context, community);
  const trends = trendsOf(community, context.library, context.on);
  const items = records.map((record) => recordBrief(context, record)).map((brief) => [{ href: brief.href, words: brief.period }, ' ', brief.text]);
  return {
    head: headOf(context, {
      heading: t('assessments.heading', { community: plain(communityName(context, id)) }), community: id,
      crumbs: [listCrumb(context, 'communities'), { label: communityName(context, id), href: context.href('community', { community: id }) }],
    }),
    trends: trends.flatMap((trend) => trendChart(context, trend) ?? []),
    sections: [
      ...section('all', t('community.assessments'), [records.length === 0 ? { type: 'text', words: noScoreOf(context, community) } : { type: 'list', items }]),
      ...trends.flatMap((trend, index) => [...dimensionsSection(context, trend, index), ...itemsSection(context, trend, index)]),
    ],
  };
};

/** Total and dimensions of each period, so that a reader sees which fell. */
const dimensionsSection = (context: ViewContext, trend: Trend, index: number): readonly Section[] => {
  const rows = [...trend.dimensions].map(([id, series]) => rowOf(context, trend, { head: named(trend, (standard) => titleIn(context, standard, id)) ?? id, series }));
  const total = trend.total.values.some((value) => value !== null) ? [rowOf(context, trend, { head: { strong: context.t('column.total') }, series: trend.total })] : [];
  return trendSection(context, trend, { id: `dimensions-${index + 1}`, title: context.t('assessments.dimensions'), rows: [...total, ...rows] });
};

const itemsSection = (context: ViewContext, trend: Trend, index: number): readonly Section[] => {
  const rows = [...trend.items].map(([id, series]) => rowOf(context, trend, { head: named(trend, (standard) => (standard.data.items.some((item) => item.id === id) ? itemTitle(context, standard, id) : null)) ?? id, series, isAsked: trend.periods.map(({ standard }) => itemsInForce(standard.data).some((item) => item.id === id)) }));
  return trend.periods.length < 2 ? [] : trendSection(context, trend, { id: `items-${index + 1}`, title: context.t('assessments.items'), rows });
};

interface TrendTable {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

const trendSection = (context: ViewContext, { periods, breaks }: Trend, { id, title, rows }: TrendTable): readonly Section[] => {
  const { t } = context;
  const columns = periods.map(({ period }, index) => ({ title: breaks[index] === true ? t('assessments.newStandard', { period: periodName(context, period) }) : periodName(context, period), numeric: true }));
  const trendColumn = periods.length < 2 ? [] : [{ title: t('column.trend'), numeric: true }];
  return section(id, title, [
    { type: 'table', caption: title, columns: [{ title: t('column.item') }, ...columns, ...trendColumn], rows },
    breaks.includes(true) ? { type: 'text', words: t('assessments.notComparable') } : null,
  ]);
};

/** A figure over the periods: its line, and its values; one that may not be compared with the one before is marked. */
const rowOf = ({ t, print }: ViewContext, { periods, breaks }: Trend, { head, series, isAsked }: { readonly head: Inline; readonly series: Series; readonly isAsked?: readonly boolean[] }): Row => {
  const cells = series.values.map((value, index): Inline => {
    if (value === null) return t(isAsked?.[index] === false ? 'trend.notAsked' : 'dimension.none');
    return breaks[index] === true && series.joined[index] !== true ? `${print.score(value)} ※` : print.score(value);
  });
  return { head, cells: periods.length < 2 ? cells : [...cells, { spark: sparkOf(series, breaks) }] };
};

/** What the newest standard that knows it says. */
const named = ({ periods }: Trend, say: (standard: Entry<'standard'>) => string | null): string | null =>
  periods.toReversed().map(({ standard }) => say(standard)).find((title) => title !== null) ?? null;

const titleIn = (context: ViewContext, standard: Entry<'standard'>, id: string): string | null =>
  standard.data.dimensions.some((dimension) => dimension.id === id) ? dimensionTitle(context, standard, id) : null;

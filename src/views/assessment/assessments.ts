import { type Section, section } from '../block.ts';
import { type Trend, trendsOf } from '../../scoring/trend.ts';
import { type TrendChart, trendChart, type TrendPoint } from '../charts/trend-chart.ts';
import { communityName, type ViewContext } from '../context.ts';
import { headOf, listCrumb, type PageView } from '../head.ts';
import { plain } from '../words.ts';
import { noScoreOf, periodName, recordBrief, recordsFor } from './record-brief.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';

/** All assessments of a community over the years. */
export interface AssessmentsView extends PageView {
  /** One for each kind of period: years, half-years, quarters. */
  readonly trends: readonly TrendChart[];
  readonly sections: readonly Section[];
}

/** The periods of a community side by side, and the trend of those that were scored by the same standard. */
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
    trends: trends.flatMap((trend) => trendChart(context, trendPoints(context, trend)) ?? []),
    sections: [
      ...section('all', t('community.assessments'), [records.length === 0 ? { type: 'text', words: noScoreOf(context, community) } : { type: 'list', items }]),
      ...trends.flatMap((trend, index) => dimensionsSection(context, trend, index)),
    ],
  };
};

const trendPoints = (context: ViewContext, { periods, total }: Trend): readonly TrendPoint[] =>
  periods.flatMap(({ period }, index) => {
    const value = total.values[index] ?? null;
    return value === null ? [] : [{ label: periodName(context, period), total: value, joined: total.joined[index] ?? false }];
  });

/** The dimensions of each period, so that a reader sees which fell. */
const dimensionsSection = (context: ViewContext, { periods, dimensions }: Trend, index: number): readonly Section[] => {
  const { t, print } = context;
  const standard = periods.at(-1)?.standard;
  if (!standard) return [];
  const rows = standard.data.dimensions.map(({ id }) => ({
    head: dimensionTitle(context, standard, id),
    cells: (dimensions.get(id)?.values ?? []).map((value) => (value === null ? t('dimension.none') : print.score(value))),
  }));
  const columns = [{ title: t('column.dimension') }, ...periods.map(({ period }) => ({ title: periodName(context, period), numeric: true }))];
  return section(`dimensions-${index + 1}`, t('assessments.dimensions'), [{ type: 'table', caption: t('assessments.dimensions'), columns, rows }]);
};

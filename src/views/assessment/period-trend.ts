import type { Community } from '../../domain/library.ts';
import { trendsOf } from '../../scoring/trend.ts';
import { type TrendChart, trendChart } from '../charts/trend-chart.ts';
import type { ViewContext } from '../context.ts';

/** How the total went up to now, with the page that has every figure of it. */
export interface PeriodTrend {
  readonly chart: TrendChart;
  readonly href: string;
}

/** The line of the totals in which a period stands, or `null` where there is nothing to compare it with. */
export const periodTrend = (context: ViewContext, community: Community, period: string): PeriodTrend | null => {
  const trend = trendsOf(community, context.library, context.on).find(({ periods }) => periods.some((each) => each.period === period));
  const chart = trend ? trendChart(context, trend) : null;
  return chart && { chart, href: context.href('assessments', { community: community.id }) };
};

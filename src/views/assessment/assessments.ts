import { type Section, section } from '../block.ts';
import { type TrendChart, trendChart } from '../charts/trend-chart.ts';
import { communityName, type ViewContext } from '../context.ts';
import { headOf, listCrumb, type PageView } from '../head.ts';
import { plain } from '../words.ts';
import { isListed, noScoreOf, periodName, recordBrief, recordsFor, shownStage } from './record-brief.ts';
import { dimensionTitle } from '../charts/dimension-chart.ts';

/** All assessments of a community over the years. */
export interface AssessmentsView extends PageView {
  readonly trend: TrendChart | null;
  readonly sections: readonly Section[];
}

/** The periods of a community side by side, and the trend of those that were scored by the same standard. */
export const assessmentsView = (context: ViewContext, { community: id }: { readonly community: string }): AssessmentsView | null => {
  const community = context.library.communities.get(id);
  if (!community) return null;
  const { t } = context;
  const records = recordsFor(context, community);
  const listed = records.filter(isListed).toReversed();
  const points = listed.flatMap((record) => {
    const total = shownStage(record)?.card?.total ?? null;
    return total === null ? [] : [{ label: periodName(context, record.period), total, standard: record.standardReference }];
  });
  const items = records.map((record) => recordBrief(context, record)).map((brief) => [{ href: brief.href, words: brief.period }, ' ', brief.text]);
  return {
    head: headOf(context, {
      heading: t('assessments.heading', { community: plain(communityName(context, id)) }), community: id,
      crumbs: [listCrumb(context, 'communities'), { label: communityName(context, id), href: context.href('community', { community: id }) }],
    }),
    trend: trendChart(context, points),
    sections: [
      ...section('all', t('community.assessments'), [records.length === 0 ? { type: 'text', words: noScoreOf(context, community) } : { type: 'list', items }]),
      ...dimensionsSection(context, listed),
    ],
  };
};

/** The dimensions of each scored period by the newest standard, so that a reader sees which fell. */
const dimensionsSection = (context: ViewContext, listed: ReturnType<typeof recordsFor>): readonly Section[] => {
  const { t, print } = context;
  const newest = listed.at(-1);
  const standard = newest?.standard;
  if (!newest || !standard) return [];
  const same = listed.filter((record) => record.standardReference === newest.standardReference);
  const rows = standard.data.dimensions.map(({ id }) => ({
    head: dimensionTitle(context, standard, id),
    cells: same.map((record) => {
      const score = shownStage(record)?.card?.dimensions.find((dimension) => dimension.id === id)?.score ?? null;
      return score === null ? t('dimension.none') : print.score(score);
    }),
  }));
  return section('dimensions', t('assessments.dimensions'), [
    { type: 'table', caption: t('assessments.dimensions'), columns: [{ title: t('column.dimension') }, ...same.map((record) => ({ title: periodName(context, record.period), numeric: true }))], rows },
  ]);
};

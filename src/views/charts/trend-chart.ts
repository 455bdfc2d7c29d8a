import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { ViewContext } from '../context.ts';

/** A line of totals over the years, broken where the standard changed. */
export interface TrendChart {
  readonly title: string;
  readonly sentence: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly points: readonly { readonly x: number; readonly y: number; readonly label: string; readonly value: string }[];
}

/** A period with its total. */
export interface TrendPoint {
  readonly label: string;
  readonly total: number;
  /** Whether it was scored by the same rules as the one before. */
  readonly joined: boolean;
}

const WIDTH = 320;
const HEIGHT = 150;
const TOP = 28;
const BOTTOM = 26;
const SIDE = 36;

/** The trend of at least two periods, oldest first, or `null`. */
export const trendChart = (context: ViewContext, points: readonly TrendPoint[]): TrendChart | null => {
  const { t, print } = context;
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return null;
  const x = scalePoint(points.map(({ label }) => label), [SIDE, WIDTH - SIDE]);
  const totals = points.map(({ total }) => total);
  const margin = Math.max(200, (Math.max(...totals) - Math.min(...totals)) * 0.3);
  const y = scaleLinear([Math.min(...totals) - margin, Math.max(...totals) + margin], [HEIGHT - BOTTOM, TOP]);
  const draw = line<TrendPoint>(({ label }) => round(x(label) ?? 0), ({ total }) => round(y(total)));
  const broken = points.slice(1).some(({ joined }) => !joined);
  return {
    title: t('chart.trend'),
    sentence: [t('chart.trendSentence', { from: first.label, first: print.score(first.total), to: last.label, last: print.score(last.total) }), broken ? t('chart.trendBroken') : ''].join(''),
    width: WIDTH, height: HEIGHT,
    lines: runsOf(points).flatMap((run) => draw(run) ?? []),
    points: points.map(({ label, total }) => ({ x: round(x(label) ?? 0), y: round(y(total)), label, value: print.score(total) })),
  };
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** Neighbouring periods that were scored by the same standard. */
const runsOf = (points: readonly TrendPoint[]): readonly (readonly TrendPoint[])[] => {
  const runs: TrendPoint[][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point.joined) last.push(point);
    else runs.push([point]);
  }
  return runs.filter((run) => run.length > 1);
};

import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Trend } from '../../scoring/trend.ts';
import { periodName } from '../assessment/record-brief.ts';
import type { ViewContext } from '../context.ts';
import { breaksAt, round, runsOf, type Spot } from './spark.ts';

/** A line of totals over the years, broken where the standard changed. */
export interface TrendChart {
  readonly title: string;
  readonly sentence: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly points: readonly (Spot & { readonly label: string; readonly value: string })[];
  /** Where the standard changed, with the word for it. */
  readonly breaks: readonly number[];
  readonly breakText: string;
}

const WIDTH = 320;
const HEIGHT = 150;
const TOP = 28;
const BOTTOM = 26;
const SIDE = 36;

/** The trend of the total over at least two periods, or `null`. */
export const trendChart = (context: ViewContext, { periods, total, breaks }: Trend): TrendChart | null => {
  const { t, print } = context;
  const known = total.values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  const labels = periods.map(({ period }) => periodName(context, period));
  const x = scalePoint(labels, [SIDE, WIDTH - SIDE]);
  const margin = Math.max(200, (Math.max(...known) - Math.min(...known)) * 0.3);
  const y = scaleLinear([Math.min(...known) - margin, Math.max(...known) + margin], [HEIGHT - BOTTOM, TOP]);
  const at = (index: number): number => x(labels[index] ?? '') ?? 0;
  const places = total.values.map((value, index) => (value === null ? null : { x: round(at(index)), y: round(y(value)), label: labels[index] ?? '', value: print.score(value) }));
  const points = places.filter((place) => place !== null);
  const draw = line<Spot>((spot) => spot.x, (spot) => spot.y);
  const lines = breaksAt(breaks, at);
  return {
    title: t('chart.trend'),
    sentence: [t('chart.trendSentence', { from: points[0]?.label ?? '', first: print.score(first), to: points.at(-1)?.label ?? '', last: print.score(last) }), lines.length > 0 ? t('chart.trendBroken') : ''].join(''),
    width: WIDTH, height: HEIGHT, points, breaks: lines, breakText: t('chart.break'),
    lines: runsOf(places, total.joined).flatMap((run) => draw([...run]) ?? []),
  };
};

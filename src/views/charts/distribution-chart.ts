import { scaleLinear } from 'd3-scale';
import type { ViewContext } from '../context.ts';

/** How the scores of a region's communities lie: quartiles without names. */
export interface DistributionChart {
  readonly title: string;
  readonly sentence: string;
  readonly width: number;
  readonly height: number;
  readonly low: number;
  readonly first: number;
  readonly middle: number;
  readonly third: number;
  readonly high: number;
  /** The lowest, the middle and the highest score, written where they lie. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly value: string }[];
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

const WIDTH = 320;
/** Room for the numbers at both ends. */
const SIDE = 24;
/** Below this many scores quartiles would name their communities. */
const FEWEST = 5;

/** The distribution of at least five totals, or `null`. */
export const distributionChart = (context: ViewContext, totals: readonly number[]): DistributionChart | null => {
  if (totals.length < FEWEST) return null;
  const { t, print } = context;
  const sorted = totals.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.round((sorted.length - 1) * part)] ?? 0;
  const scale = scaleLinear([at(0), at(1)], [SIDE, WIDTH - SIDE]);
  const values = { low: at(0), first: at(0.25), middle: at(0.5), third: at(0.75), high: at(1) };
  return {
    title: t('chart.distribution'), width: WIDTH, height: 62,
    sentence: t('chart.distributionSentence', { count: totals.length, middle: print.score(values.middle), first: print.score(values.first), third: print.score(values.third) }),
    low: scale(values.low), first: scale(values.first), middle: scale(values.middle), third: scale(values.third), high: scale(values.high),
    marks: [{ x: scale(values.middle), y: 11, value: print.score(values.middle) }, ...[values.low, values.high].map((value) => ({ x: scale(value), y: 58, value: print.score(value) }))],
    rows: (['low', 'first', 'middle', 'third', 'high'] as const).map((name) => ({ label: t(`quartile.${name}`), value: print.score(values[name]) })),
  };
};

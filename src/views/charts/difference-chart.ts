import { scaleLinear } from 'd3-scale';
import type { ViewContext } from '../context.ts';

/** Bars to the left and right for items that review and self-assessment score differently. */
export interface DifferenceChart {
  readonly title: string;
  readonly sentence: string;
  readonly width: number;
  readonly height: number;
  readonly middle: number;
  readonly bars: readonly { readonly label: string; readonly text: string; readonly y: number; readonly x: number; readonly width: number; readonly up: boolean }[];
}

const WIDTH = 320;
const ROW = 36;

/** The differences in points, review less self, or `null` where there are none. */
export const differenceChart = (context: ViewContext, differences: readonly { readonly label: string; readonly difference: number }[]): DifferenceChart | null => {
  const { t, print } = context;
  if (differences.length === 0) return null;
  const most = Math.max(...differences.map(({ difference }) => Math.abs(difference)));
  const scale = scaleLinear([-most, most], [0, WIDTH]);
  const lower = differences.filter(({ difference }) => difference < 0).length;
  return {
    title: t('chart.differences'),
    sentence: t('chart.differencesSentence', { count: differences.length, lower, higher: differences.length - lower }),
    width: WIDTH, height: differences.length * ROW, middle: scale(0),
    bars: differences.map(({ label, difference }, index) => ({
      label, text: `${difference > 0 ? '+' : '−'}${print.score(Math.abs(difference))}`, y: index * ROW,
      x: Math.min(scale(0), scale(difference)), width: Math.abs(scale(difference) - scale(0)), up: difference > 0,
    })),
  };
};

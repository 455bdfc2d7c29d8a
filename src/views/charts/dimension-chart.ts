import { scaleLinear } from 'd3-scale';
import { approximate } from '../../domain/decimal.ts';
import type { Entry } from '../../domain/library.ts';
import type { Grade } from '../../domain/standard.ts';
import type { DimensionScore } from '../../scoring/scorecard.ts';
import type { ViewContext } from '../context.ts';
import { short } from '../standard/rule-text.ts';
import { plain } from '../words.ts';

/** Bars of the dimensions by rate, with the floor of the next grade. */
export interface DimensionChart {
  readonly title: string;
  readonly sentence: string;
  readonly width: number;
  readonly height: number;
  readonly floorX: number | null;
  readonly floorText: string | null;
  readonly bars: readonly DimensionBar[];
  /** Where the words stand in a row, and the bar below them; long words have a line of their own. */
  readonly row: { readonly text: number; readonly bar: number };
}

export interface DimensionBar {
  readonly label: string;
  readonly text: string;
  readonly y: number;
  readonly width: number;
  /** Whether it is the weakest. */
  readonly weak: boolean;
}

export const CHART_WIDTH = 320;
/** Words beside one another above the bar, or below one another. */
const ROWS = { short: { height: 44, text: 15, bar: 22 }, long: { height: 64, text: 35, bar: 42 } } as const;
/** About how wide 14 px characters are. */
const HAN_WIDTH = 14;
const LATIN_WIDTH = 7.8;
const FULL_RATE = 10_000;

/** The bars of a card; `next` is the grade above the one that was reached. */
export const dimensionChart = (context: ViewContext, standard: Entry<'standard'>, { dimensions, next }: { readonly dimensions: readonly DimensionScore[]; readonly next: Grade | null }): DimensionChart => {
  const { t, print } = context;
  const scale = scaleLinear([0, FULL_RATE], [0, CHART_WIDTH]);
  const floor = next === null ? null : approximate(next.minDimensionRate) * 100;
  const lowest = Math.min(...dimensions.flatMap(({ rate }) => rate ?? []));
  const words = dimensions.map((dimension) => ({
    label: dimensionTitle(context, standard, dimension.id),
    text: dimension.score === null ? t('dimension.none') : t('dimension.score', { score: print.score(dimension.score), max: short(dimension.max), rate: print.rate(dimension.rate ?? 0) }),
  }));
  const row = words.some(({ label, text }) => widthOf(`${label} ${text}`) > CHART_WIDTH) ? ROWS.long : ROWS.short;
  const bars = dimensions.map(({ rate }, index): DimensionBar => ({ label: words[index]?.label ?? '', text: words[index]?.text ?? '', y: index * row.height, width: scale(rate ?? 0), weak: rate === lowest }));
  const weakest = bars.find(({ weak }) => weak);
  return {
    title: t('chart.dimensions'), sentence: weakest ? t('chart.dimensionsSentence', { count: bars.length, weakest: weakest.label, text: weakest.text }) : '',
    width: CHART_WIDTH, height: bars.length * row.height, bars, row: { text: row.text, bar: row.bar },
    floorX: floor === null || floor === 0 ? null : scale(floor),
    floorText: floor === null || floor === 0 || next === null ? null : t('chart.floor', { grade: plain(context.sayOf(standard)(next.title)), rate: print.rate(floor) }),
  };
};

const widthOf = (words: string): number => {
  const han = words.match(/[\p{Script=Han}，、。（）]/gu)?.length ?? 0;
  return han * HAN_WIDTH + (words.length - han) * LATIN_WIDTH;
};

/** The title of a dimension of a standard. */
export const dimensionTitle = (context: ViewContext, standard: Entry<'standard'>, id: string): string => {
  const title = standard.data.dimensions.find((dimension) => dimension.id === id)?.title;
  return title === undefined ? id : plain(context.sayOf(standard)(title));
};

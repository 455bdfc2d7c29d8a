import { scaleLinear } from 'd3-scale';
import type { Entry } from '../../domain/library.ts';
import type { Difference } from '../../scoring/difference.ts';
import { limitFor } from '../../scoring/limit.ts';
import { itemTitle } from '../assessment/item-title.ts';
import { sumLine } from '../assessment/why/sum-line.ts';
import { type Block, type Inline, joined } from '../block.ts';
import type { ViewContext } from '../context.ts';

/** Bars to the left and right for items that review and self-assessment score differently. */
export interface DifferenceChart {
  readonly title: string;
  readonly sentence: string;
  readonly width: number;
  readonly height: number;
  readonly middle: number;
  readonly bars: readonly { readonly label: string; readonly text: string; readonly y: number; readonly x: number; readonly width: number; readonly up: boolean }[];
  /** Both scores of each item, with the reviewers' notes. */
  readonly table: Block;
}

const WIDTH = 320;
const ROW = 36;

/** The differences in points, review less self, or `null` where there are none. */
export const differenceChart = (context: ViewContext, standard: Entry<'standard'>, differences: readonly Difference[]): DifferenceChart | null => {
  const { t, print } = context;
  if (differences.length === 0) return null;
  const most = Math.max(...differences.map(({ difference }) => Math.abs(difference)));
  const scale = scaleLinear([-most, most], [0, WIDTH]);
  const lower = differences.filter(({ difference }) => difference < 0).length;
  return {
    title: t('chart.differences'),
    sentence: t('chart.differencesSentence', { count: differences.length, lower, higher: differences.length - lower }),
    width: WIDTH, height: differences.length * ROW, middle: scale(0),
    bars: differences.map((each, index) => ({
      label: itemTitle(context, standard, each.item), text: signed(context, each.difference), y: index * ROW,
      x: Math.min(scale(0), scale(each.difference)), width: Math.abs(scale(each.difference) - scale(0)), up: each.difference > 0,
    })),
    table: {
      type: 'table', caption: t('chart.differences'),
      columns: [{ title: t('column.item') }, { title: t('why.sum') }, { title: t('column.note') }],
      rows: differences.map((each) => ({
        head: { href: `#${each.item}`, words: itemTitle(context, standard, each.item) },
        cells: [sumLine(`${print.score(each.review)} − ${print.score(each.self)}`, signed(context, each.difference)), notesOf(context, standard, each)],
      })),
    },
  };
};

const signed = ({ print }: ViewContext, difference: number): string => `${difference > 0 ? '+' : '−'}${print.score(Math.abs(difference))}`;

/** The notes; above the limit of the standard there has to be one. */
const notesOf = (context: ViewContext, { data }: Entry<'standard'>, { notes, aboveLimit, max }: Difference): Inline => {
  const limit = aboveLimit ? context.t('difference.above', { limit: context.print.score(limitFor(max, data.differenceLimit)) }) : null;
  return joined([limit, ...notes.map((note) => context.sayOf(null)(note))], context.t('list.semicolon'));
};

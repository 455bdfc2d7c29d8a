import { scaleLinear } from 'd3-scale';
import type { Entry } from '../../domain/library.ts';
import type { Tone } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { measureState, type MeasureState, planSentence, TONES } from '../plan/plan-line.ts';

/** The measures of each year of a plan by state, as stacked bars. */
export interface PlanChart {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly sentence: string;
  readonly rows: readonly { readonly label: string; readonly y: number; readonly text: string; readonly parts: readonly PlanPart[] }[];
  readonly legend: readonly { readonly state: Tone; readonly words: string }[];
}

interface PlanPart {
  readonly state: MeasureState;
  readonly x: number;
  readonly width: number;
  readonly text: string;
  /** What stands in the bar. */
  readonly short: string;
}

const WIDTH = 320;
const LABEL = 56;
const ROW = 32;
const STATES = ['done', 'doing', 'late', 'todo', 'dropped', 'unstated'] as const satisfies readonly MeasureState[];

/** The chart of a plan whose measures have a stated progress, or `null`. */
export const planChart = (context: ViewContext, plan: Entry<'plan'>): PlanChart | null => {
  const years = plan.data.years.map((year) => ({ label: String(year.year), states: (year.measures ?? []).map((measure) => measureState(measure, context.on)) }));
  const most = Math.max(...years.map(({ states }) => states.length));
  if (most <= 0 || years.every(({ states }) => states.every((state) => state === 'unstated'))) return null;
  const scale = scaleLinear([0, most], [0, WIDTH - LABEL]);
  return {
    title: context.t('plan.chart'), width: WIDTH, height: years.length * ROW,
    sentence: planSentence(context, plan),
    rows: years.map(({ label, states }, index) => {
      const parts = partsOf(context, states, scale);
      return { label, y: index * ROW, parts, text: `${label}${context.t('colon')}${parts.map(({ text }) => text).join(context.t('list.bareComma'))}` };
    }),
    legend: STATES.filter((state) => years.some(({ states }) => states.includes(state))).map((state) => ({ state: TONES[state], words: context.t(`measure.${state}`) })),
  };
};

const partsOf = (context: ViewContext, states: readonly MeasureState[], scale: (count: number) => number): readonly PlanPart[] => {
  let before = 0;
  return STATES.flatMap((state) => {
    const count = states.filter((candidate) => candidate === state).length;
    if (count === 0) return [];
    const part = { state, x: LABEL + scale(before), width: scale(count), text: context.t('plan.stateCount', { state: context.t(`measure.${state}`), count }), short: String(count) };
    before += count;
    return [part];
  });
};

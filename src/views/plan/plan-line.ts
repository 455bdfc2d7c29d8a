import { lastDayOf } from '../../domain/partial-date.ts';
import type { Entry } from '../../domain/library.ts';
import type { Day } from '../../domain/day.ts';
import type { EntryLine, Tone } from '../block.ts';
import type { ViewContext } from '../context.ts';

export type Measure = NonNullable<Entry<'plan'>['data']['years'][number]['measures']>[number];

/** How far a measure is; `unstated` where nobody says. */
export type MeasureState = 'done' | 'doing' | 'late' | 'todo' | 'dropped' | 'unstated';

/** The state of a measure on a day: what is not done when it is due is late. */
export const measureState = ({ status, due }: Measure, on: Day): MeasureState => {
  if (status === undefined) return 'unstated';
  if ((status === 'todo' || status === 'doing') && due !== undefined && lastDayOf(due) < on) return 'late';
  return status;
};

const ORDER = ['done', 'doing', 'late', 'todo', 'dropped', 'unstated'] as const satisfies readonly MeasureState[];

/** How many measures of a plan are in each state, in the order in which they are told. */
export const stateCounts = (plan: Entry<'plan'>, on: Day): readonly { readonly state: MeasureState; readonly count: number }[] => {
  const states = measuresOf(plan).map((measure) => measureState(measure, on));
  return ORDER.map((state) => ({ state, count: states.filter((candidate) => candidate === state).length })).filter(({ count }) => count > 0);
};

/** All measures of a plan. */
export const measuresOf = (plan: Entry<'plan'>): readonly Measure[] => plan.data.years.flatMap((year) => year.measures ?? []);

/** A plan in one sentence: `24项：完成15，进行6，延期2，取消1`. */
export const planSentence = (context: ViewContext, plan: Entry<'plan'>): string => {
  const { t } = context;
  const measures = measuresOf(plan);
  if (measures.length === 0) return t('plan.noMeasures');
  const counts = stateCounts(plan, context.on);
  if (counts.every(({ state }) => state === 'unstated')) return t('plan.unstated', { count: measures.length });
  return t('plan.sentence', { count: measures.length, states: counts.map(({ state, count }) => t('plan.stateCount', { state: t(`measure.${state}`), count })).join(t('list.bareComma')) });
};

/** A plan in a list. */
export const planLine = (context: ViewContext, plan: Entry<'plan'>): EntryLine => ({
  title: { href: context.href('plan', { community: plan.community ?? '', plan: plan.name }), words: context.sayOf(plan)(plan.data.title) },
  meta: planSentence(context, plan),
});

/** The tone in which a state is marked. */
export const TONES = { done: 'done', doing: 'doing', late: 'late', todo: 'todo', dropped: 'dropped', unstated: 'plain' } as const satisfies Record<MeasureState, Tone>;

import type { Community, Entry } from '../../domain/library.ts';
import type { Inline } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { type Measure, measuresOf, measureState, TONES } from './plan-line.ts';

/** The measure of a community's plans with this id, linked and with its state: `规划第12项 进行`; `null` where there is none. */
export const measureLink = (context: ViewContext, community: Community, id: string | undefined): Inline | null => {
  if (id === undefined) return null;
  for (const plan of community.plans.toReversed()) {
    const index = measuresOf(plan).findIndex((measure) => measure.id === id);
    const measure = measuresOf(plan)[index];
    if (measure) return linkTo(context, plan, { measure, number: index + 1 });
  }
  return null;
};

/** The measures of a community's plans that serve an item, those of the newest plan first. */
export const measuresFor = (context: ViewContext, community: Community, item: string): readonly Inline[] =>
  community.plans.toSorted((a, b) => (a.name < b.name ? 1 : -1)).flatMap((plan) =>
    measuresOf(plan).flatMap((measure, index) => (measure.items?.includes(item) === true ? [linkTo(context, plan, { measure, number: index + 1 })] : [])),
  );

const linkTo = (context: ViewContext, plan: Entry<'plan'>, { measure, number }: { readonly measure: Measure; readonly number: number }): Inline => {
  const state = measureState(measure, context.on);
  const href = `${context.href('plan', { community: plan.community ?? '', plan: plan.name })}#${measure.id}`;
  return [{ href, words: context.t('measure.number', { number }) }, ' ', { mark: TONES[state], words: context.t(`measure.${state}`) }];
};

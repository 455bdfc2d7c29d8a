import { lastDayOf } from '../../domain/partial-date.ts';
import { nameOf, shareOf } from './counted.ts';
import type { Derivation } from './derivation.ts';

/** Measures of the plan: those done of those due. */
export const planMeasuresCompleted: Derivation = {
  method: 'ratio-bands',
  explanation: {
    counted: { 'zh-Hans': '规划中到期的措施，已完成的占应完成的', 'zh-Hant': '規劃中到期的措施，已完成的佔應完成的', en: 'measures of the plan: those done of those due' },
    dates: { 'zh-Hans': '措施的完成期限', 'zh-Hant': '措施的完成期限', en: 'the day on which a measure is due' },
    leftOut: { 'zh-Hans': '没有写期限的措施不计；已取消的算应完成、未完成', 'zh-Hant': '沒有寫期限的措施不計；已取消的算應完成、未完成', en: 'measures without a due date; a dropped one is due and not done' },
  },
  derive: ({ community, from, to }) => {
    const due = community.plans.flatMap((plan) =>
      plan.data.years
        .flatMap(({ measures }) => measures ?? [])
        .filter((measure) => measure.due !== undefined && lastDayOf(measure.due) >= from && lastDayOf(measure.due) <= to)
        .map((measure) => ({ name: `${nameOf(plan)}#${measure.id}`, done: measure.status === 'done' && (measure.doneOn === undefined || measure.doneOn <= to) })),
    );
    return shareOf(due.filter(({ done }) => done).map(({ name }) => name), due.map(({ name }) => name));
  },
};

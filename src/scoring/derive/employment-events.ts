import { countOf, eventsIn } from './counted.ts';
import type { Derivation } from './derivation.ts';

/** Job fairs, employment and skills sessions. */
export const employmentEvents: Derivation = {
  method: 'count-capped',
  explanation: {
    counted: { 'zh-Hans': '招聘会和就业、技能活动', 'zh-Hant': '招聘會和就業、技能活動', en: 'job fairs, employment and skills sessions' },
    dates: { 'zh-Hans': '活动的日期', 'zh-Hant': '活動的日期', en: 'the day of the event' },
    leftOut: { 'zh-Hans': '写明对应别的指标的活动不计', 'zh-Hant': '寫明對應別的指標的活動不計', en: 'events that name other items' },
  },
  derive: ({ community, ...context }) => countOf(eventsIn(community, ['jobfair', 'employment'], context)),
};

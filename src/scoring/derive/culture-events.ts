import { countOf, eventsIn } from './counted.ts';
import type { Derivation } from './derivation.ts';

/** Culture, sport, performances, festivals and contests. */
export const cultureEvents: Derivation = {
  method: 'count-capped',
  explanation: {
    counted: { 'zh-Hans': '文化、体育、演出、节庆和比赛活动', 'zh-Hant': '文化、體育、演出、節慶和比賽活動', en: 'culture, sport, performances, festivals and contests' },
    dates: { 'zh-Hans': '活动的日期', 'zh-Hant': '活動的日期', en: 'the day of the event' },
    leftOut: { 'zh-Hans': '写明对应别的指标的活动不计；只写频次、没有日期的不计', 'zh-Hant': '寫明對應別的指標的活動不計；只寫頻次、沒有日期的不計', en: 'events that name other items, and those with a rhythm only' },
  },
  derive: ({ community, ...context }) => countOf(eventsIn(community, ['culture', 'sport', 'performance', 'festival', 'contest'], context)),
};

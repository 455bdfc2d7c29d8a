import { weeklyMinutes } from '../../domain/weekly-minutes.ts';
import type { Derivation } from './derivation.ts';
import { isThere } from './in-period.ts';

const KINDS: readonly string[] = ['library', 'hall', 'plaza', 'internet', 'education', 'corridor'];

/** The reading room, hall, plaza or other culture space that is open longest in a week. */
export const cultureOpeningHours: Derivation = {
  method: 'ratio-bands',
  explanation: {
    counted: { 'zh-Hans': '阅览室、活动室、文化广场等场所中，每周开放时间最长的一处', 'zh-Hant': '閱覽室、活動室、文化廣場等場所中，每週開放時間最長的一處', en: 'the reading room, hall, plaza or other culture space that is open longest in a week' },
    dates: { 'zh-Hans': '评价期末已启用的场所', 'zh-Hant': '評價期末已啟用的場所', en: 'spaces open at the end of the period' },
    leftOut: { 'zh-Hans': '没有写开放时间的场所不计', 'zh-Hant': '沒有寫開放時間的場所不計', en: 'spaces without opening hours' },
  },
  derive: ({ community, ...context }) => {
    const open = (community.profile?.data.facilities ?? [])
      .filter((facility) => KINDS.includes(facility.kind) && facility.openingHours !== undefined && isThere({ since: facility.opened ?? facility.since, until: facility.until }, context))
      .map((facility) => ({ id: facility.id, minutes: weeklyMinutes(facility.openingHours ?? {}) }));
    const longest = open.toSorted((a, b) => b.minutes - a.minutes)[0];
    return longest && longest.minutes > 0 ? { answer: { value: { digits: Math.floor((longest.minutes * 100) / 60), scale: 2 } }, from: [`profile#facilities/${longest.id}`] } : null;
  },
};

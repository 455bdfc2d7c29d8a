import type { Derivation } from './derivation.ts';
import { areaOf } from './floor-area.ts';

/** Space open to residents’ activities, of the floor area of all facilities. */
export const activitySpaceShare: Derivation = {
  method: 'ratio-bands',
  explanation: {
    counted: { 'zh-Hans': '各项设施中向居民活动开放的面积，占建筑面积之和', 'zh-Hant': '各項設施中向居民活動開放的面積，佔建築面積之和', en: 'space open to residents’ activities, of the floor area of all facilities' },
    dates: { 'zh-Hans': '评价期末已启用的设施', 'zh-Hant': '評價期末已啟用的設施', en: 'facilities open at the end of the period' },
    leftOut: { 'zh-Hans': '没有写面积的设施和约数不计', 'zh-Hant': '沒有寫面積的設施和約數不計', en: 'facilities without an area, and hedged figures' },
  },
  derive: ({ community, ...context }) => {
    const whole = areaOf(community, 'floorArea', context);
    const part = areaOf(community, 'activityArea', context);
    return whole === null || part === null || whole.sum.digits === 0 ? null : { answer: { numerator: part.sum, denominator: whole.sum }, from: whole.from };
  },
};

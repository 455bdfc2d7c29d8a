import type { Derivation } from './derivation.ts';
import { areaOf } from './floor-area.ts';
import { exactBy } from './in-period.ts';

/** The floor area of all facilities, by households. */
export const serviceFloorSpace: Derivation = {
  method: 'ratio-bands',
  explanation: {
    counted: { 'zh-Hans': '各项设施的建筑面积之和，除以户数', 'zh-Hant': '各項設施的建築面積之和，除以戶數', en: 'the floor area of all facilities, by households' },
    dates: { 'zh-Hans': '评价期末已启用的设施，期末以前的户数', 'zh-Hant': '評價期末已啟用的設施，期末以前的戶數', en: 'facilities open at the end of the period, households known by then' },
    leftOut: { 'zh-Hans': '没有写面积的设施和约数不计', 'zh-Hant': '沒有寫面積的設施和約數不計', en: 'facilities without an area, and hedged figures' },
  },
  derive: ({ community, ...context }) => {
    const households = exactBy(community.profile?.data.facts?.households, context);
    const area = areaOf(community, 'floorArea', context);
    return households === null || area === null ? null : { answer: { numerator: area.sum, denominator: households }, from: [...area.from, 'profile#facts/households'] };
  },
};

import type { Derivation } from './derivation.ts';
import { exactBy } from './in-period.ts';

/** Registered volunteers of the profile, by residents. */
export const registeredVolunteers: Derivation = {
  method: 'ratio-bands',
  explanation: {
    counted: { 'zh-Hans': '概况里的注册志愿者数，除以常住人口', 'zh-Hant': '概況裡的註冊志願者數，除以常住人口', en: 'registered volunteers of the profile, by residents' },
    dates: { 'zh-Hans': '评价期末以前的数', 'zh-Hant': '評價期末以前的數', en: 'figures known by the end of the period' },
    leftOut: { 'zh-Hans': '约数不计', 'zh-Hant': '約數不計', en: 'hedged figures' },
  },
  derive: ({ community, ...context }) => {
    const volunteers = exactBy(community.profile?.data.facts?.volunteers, context);
    const residents = exactBy(community.profile?.data.facts?.residents, context);
    return volunteers === null || residents === null ? null : { answer: { numerator: volunteers, denominator: residents }, from: ['profile#facts/volunteers', 'profile#facts/residents'] };
  },
};

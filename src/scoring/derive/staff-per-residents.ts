import type { Derivation } from './derivation.ts';
import { exactBy } from './in-period.ts';

/** Full-time staff of the profile, by residents. */
export const staffPerResidents: Derivation = {
  method: 'ratio-bands',
  explanation: {
    counted: { 'zh-Hans': '概况里的专职工作人员数，除以常住人口', 'zh-Hant': '概況裡的專職工作人員數，除以常住人口', en: 'full-time staff of the profile, by residents' },
    dates: { 'zh-Hans': '评价期末以前的数', 'zh-Hant': '評價期末以前的數', en: 'figures known by the end of the period' },
    leftOut: { 'zh-Hans': '约数不计', 'zh-Hant': '約數不計', en: 'hedged figures' },
  },
  derive: ({ community, ...context }) => {
    const staff = exactBy(community.profile?.data.facts?.staff, context);
    const residents = exactBy(community.profile?.data.facts?.residents, context);
    return staff === null || residents === null ? null : { answer: { numerator: staff, denominator: residents }, from: ['profile#facts/staff', 'profile#facts/residents'] };
  },
};

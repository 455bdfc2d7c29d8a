import { countOf } from './counted.ts';
import type { Derivation } from './derivation.ts';
import { isThere } from './in-period.ts';

/** Community social organisations of the profile. */
export const socialOrganisations: Derivation = {
  method: 'count-capped',
  explanation: {
    counted: { 'zh-Hans': '概况里的社区社会组织', 'zh-Hant': '概況裡的社區社會組織', en: 'community social organisations of the profile' },
    dates: { 'zh-Hans': '评价期末仍在的组织', 'zh-Hant': '評價期末仍在的組織', en: 'organisations there at the end of the period' },
    leftOut: { 'zh-Hans': '写明未登记的不计', 'zh-Hant': '寫明未登記的不計', en: 'those marked as not registered' },
  },
  derive: ({ community, ...context }) => {
    const bodies = (community.profile?.data.organisations ?? []).filter((body) => body.kind === 'social' && body.registered !== false && isThere({ since: body.since ?? body.established, until: body.until }, context));
    return countOf(bodies.map(({ id }) => `profile#organisations/${id}`));
  },
};

import { countOf } from './counted.ts';
import type { Derivation } from './derivation.ts';
import { isIn, isThere } from './in-period.ts';

const KINDS: readonly string[] = ['arts', 'choir', 'drum', 'dance', 'taichi', 'sport'];

/** Teams for arts and sport in the profile that are active or had an event. */
export const activeTeams: Derivation = {
  method: 'count-capped',
  explanation: {
    counted: { 'zh-Hans': '概况里的文艺、体育类队伍，写明活跃或本期有活动', 'zh-Hant': '概況裡的文藝、體育類隊伍，寫明活躍或本期有活動', en: 'teams for arts and sport in the profile that are active or had an event' },
    dates: { 'zh-Hans': '评价期末仍在的队伍', 'zh-Hant': '評價期末仍在的隊伍', en: 'teams there at the end of the period' },
    leftOut: { 'zh-Hans': '巡逻、调解、志愿等队伍不计', 'zh-Hant': '巡邏、調解、志願等隊伍不計', en: 'patrols, mediators and volunteers' },
  },
  derive: ({ community, ...context }) => {
    const seen = new Set(community.activities.filter(({ data }) => data.date !== undefined && isIn(data.date, context)).flatMap(({ data }) => data.team ?? []));
    const teams = (community.profile?.data.teams ?? []).filter((team) => KINDS.includes(team.kind) && isThere(team, context) && (team.active === true || seen.has(team.id)));
    return countOf(teams.map(({ id }) => `profile#teams/${id}`));
  },
};

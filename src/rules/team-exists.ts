import { knownInProfile } from './references/known-ids.ts';
import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'team-exists', to: 'team' }, knownInProfile('teams'));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的队伍在社区概况里',
    why: '队伍只在社区概况里写一次，活动只引用编号。',
    message: '社区概况的 `teams` 里没有 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成社区概况 `teams` 里已有的 `id`，或先在那里加上这支队伍。' },
  },
  'zh-Hant': {
    title: '寫到的隊伍在社區概況裡',
    why: '隊伍只在社區概況裡寫一次，活動只引用編號。',
    message: '社區概況的 `teams` 裡沒有 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成社區概況 `teams` 裡已有的 `id`，或先在那裡加上這支隊伍。' },
  },
  en: {
    title: 'Every team named stands in the profile',
    why: 'A team is written once, in the profile; activities refer to its id.',
    message: 'there is no `{found}` among the `teams` of the profile',
    help: { near: 'Use `{nearest}`.', unknown: 'Use an `id` from `teams` in the profile, or add the team there first.' },
  },
};

const PROFILE = `---
name: 示例社区
region: example-street
teams:
  - {id: drum, kind: drum, name: 腰鼓队}
---
`;
const activity = (team: string) => `---
kind: performance
title: 迎春演出
date: 2025-01-20
team: ${team}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/profile.mdx': PROFILE, 'communities/demo/activities/2025-01-20-spring.mdx': activity('durm') }, at: 'communities/demo/activities/2025-01-20-spring.mdx:5:7' },
  { verdict: 'good', files: { 'communities/demo/profile.mdx': PROFILE, 'communities/demo/activities/2025-01-20-spring.mdx': activity('drum') } },
];

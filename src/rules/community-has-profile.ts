import type { Community } from '../domain/library.ts';
import { WHOLE_FILE } from '../domain/place.ts';
import type { Rule, RuleContext, RuleExample, RuleFinding, RuleModule } from './rule.ts';

export const rule: Rule = { id: 'community-has-profile', severity: 'error', scope: 'community', check: findHeadless };

function* findHeadless(community: Community, { library }: RuleContext): Generator<RuleFinding & { file: string }> {
  if (community.profile !== null || library.unread.has(`communities/${community.id}/profile`)) return;
  const first = [community.plans, community.assessments, community.replies, community.notices, community.meetings, community.surveys, community.activities, community.activityYears, community.documents]
    .flat()
    .map(({ file }) => file)
    .toSorted()[0];
  if (first !== undefined) yield { file: first, place: WHOLE_FILE, values: { community: community.id } };
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '每个社区都有概况',
    why: '没有概况，社区就没有名称、没有主页，公告也没有地方放。',
    message: '社区 `{community}` 没有 `profile.mdx`',
    help: '新建 `communities/{community}/profile.mdx`，至少写上 `name` 和 `region`；文件夹名写错的，把文件移到正确的社区。',
  },
  'zh-Hant': {
    title: '每個社區都有概況',
    why: '沒有概況，社區就沒有名稱、沒有主頁，公告也沒有地方放。',
    message: '社區 `{community}` 沒有 `profile.mdx`',
    help: '新建 `communities/{community}/profile.mdx`，至少寫上 `name` 和 `region`；文件夾名寫錯的，把文件移到正確的社區。',
  },
  en: {
    title: 'Every community has a profile',
    why: 'Without it a community has no name, no page and no place for its notices.',
    message: 'the community `{community}` has no `profile.mdx`',
    help: 'Add `communities/{community}/profile.mdx` with at least `name` and `region`; if the folder is mistyped, move its files.',
  },
};

const FILE = 'communities/harbour/notices/2025-03-12-hours.mdx';
const NOTICE = `---
kind: service-change
title: 窗口时间调整
date: 2025-03-12
---
`;
const PROFILE = `---
name: 港湾社区
region: example-street
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: NOTICE }, at: `${FILE}:1:1` },
  { verdict: 'good', files: { [FILE]: NOTICE, 'communities/harbour/profile.mdx': PROFILE } },
];

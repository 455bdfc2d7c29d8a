import type { Library } from '../domain/library.ts';
import { rememberPer } from '../domain/remember.ts';
import { communityOf } from './references/known-ids.ts';
import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'measure-exists', to: 'measure' }, (entry, { library }) => {
  const plans = communityOf(entry, library)?.plans ?? [];
  const isSomeUnread = rememberUnreadPlans(library).has(entry.community ?? '');
  const ids = plans.flatMap((plan) => plan.data.years.flatMap((year) => (year.measures ?? []).map((measure) => measure.id)));
  return isSomeUnread || plans.some((plan) => plan.partial) ? null : { ids: new Set(ids), isUnread: () => false };
});

/** The communities that have a plan which could not be read. */
const rememberUnreadPlans = rememberPer((library: Library): ReadonlySet<string> => new Set([...library.unread].flatMap((id) => /^communities\/([^/]+)\/plans\//.exec(id)?.[1] ?? [])));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的措施在规划里',
    why: '问题和建议要落到规划的哪条措施，读者才能看到有没有改。',
    message: '本社区的规划里没有措施 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成规划 `measures` 里的 `id`，或先把这条措施写进规划。' },
  },
  'zh-Hant': {
    title: '寫到的措施在規劃裡',
    why: '問題和建議要落到規劃的哪條措施，讀者才能看到有沒有改。',
    message: '本社區的規劃裡沒有措施 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成規劃 `measures` 裡的 `id`，或先把這條措施寫進規劃。' },
  },
  en: {
    title: 'Every measure named stands in a plan',
    why: 'A finding leads to the measure that mends it, so that a reader sees whether it was done.',
    message: 'no plan of this community has a measure `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use an `id` from the `measures` of a plan, or add the measure to the plan first.' },
  },
};

const PLAN = `---
kind: programme
title: 社区规划
years:
  - {year: 2025, measures: [{id: lamps, text: 更换路灯, owner: 主任, due: 2025-10}]}
---
`;
const assessment = (measure: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
findings:
  - {id: dark, type: safety, text: 巷内昏暗, measure: ${measure}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/plans/2025-2025.mdx': PLAN, 'communities/demo/assessments/2025/self.mdx': assessment('lamsp') }, at: 'communities/demo/assessments/2025/self.mdx:5:51' },
  { verdict: 'good', files: { 'communities/demo/plans/2025-2025.mdx': PLAN, 'communities/demo/assessments/2025/self.mdx': assessment('lamps') } },
];

import { knownDocuments } from './references/known-ids.ts';
import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'plan-exists', to: 'plan' }, knownDocuments('plans'));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的规划都能找到',
    why: '居民和评审要能从这里点进那份规划核对。',
    message: '本社区没有规划 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成本社区 `plans` 文件夹里的文件名（不带 `.mdx`），或先写好那份规划。' },
  },
  'zh-Hant': {
    title: '寫到的規劃都能找到',
    why: '居民和評審要能從這裡點進那份規劃核對。',
    message: '本社區沒有規劃 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成本社區 `plans` 文件夾裡的文件名（不帶 `.mdx`），或先寫好那份規劃。' },
  },
  en: {
    title: 'Every plan named exists',
    why: 'Residents and reviewers follow the reference to the plan.',
    message: 'this community has no plan `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use the name of a file in the folder `plans` without `.mdx`, or write that plan first.' },
  },
};

const PLAN = `---
kind: programme
title: 社区规划
years:
  - {year: 2025, mainTask: 楼道整治}
---
`;
const assessment = (evidence: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
evidence:
  proof: ${evidence}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/plans/2025-2025.mdx': PLAN, 'communities/demo/assessments/2025/self.mdx': assessment('{kind: plan, plan: 2025-2026}') }, at: 'communities/demo/assessments/2025/self.mdx:5:29' },
  { verdict: 'good', files: { 'communities/demo/plans/2025-2025.mdx': PLAN, 'communities/demo/assessments/2025/self.mdx': assessment('{kind: plan, plan: 2025-2025}') } },
];

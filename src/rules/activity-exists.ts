import { knownDocuments } from './references/known-ids.ts';
import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'activity-exists', to: 'activity' }, knownDocuments('activities'));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的活动都能找到',
    why: '居民和评审要能从这里点进那份活动核对。',
    message: '本社区没有活动 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成本社区 `activities` 文件夹里的文件名（不带 `.mdx`），或先写好那份活动。' },
  },
  'zh-Hant': {
    title: '寫到的活動都能找到',
    why: '居民和評審要能從這裡點進那份活動核對。',
    message: '本社區沒有活動 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成本社區 `activities` 文件夾裡的文件名（不帶 `.mdx`），或先寫好那份活動。' },
  },
  en: {
    title: 'Every activity named exists',
    why: 'Residents and reviewers follow the reference to the activity.',
    message: 'this community has no activity `{found}`',
    help: {
      near: 'Use `{nearest}`.',
      unknown: 'Use the name of a file in the folder `activities` without `.mdx`, or write that activity first.',
    },
  },
};

const ACTIVITY = `---
kind: cleanup
title: 清洁日
date: 2025-04-20
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
  { verdict: 'bad', files: { 'communities/demo/activities/2025-04-20-cleanup.mdx': ACTIVITY, 'communities/demo/assessments/2025/self.mdx': assessment('{kind: activity-record, activity: 2025-04-20-clenup}') }, at: 'communities/demo/assessments/2025/self.mdx:5:44' },
  { verdict: 'good', files: { 'communities/demo/activities/2025-04-20-cleanup.mdx': ACTIVITY, 'communities/demo/assessments/2025/self.mdx': assessment('{kind: activity-record, activity: 2025-04-20-cleanup}') } },
];

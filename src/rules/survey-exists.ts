import { knownDocuments } from './references/known-ids.ts';
import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'survey-exists', to: 'survey' }, knownDocuments('surveys'));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的满意度调查都能找到',
    why: '居民和评审要能从这里点进那份满意度调查核对。',
    message: '本社区没有满意度调查 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成本社区 `surveys` 文件夹里的文件名（不带 `.mdx`），或先写好那份满意度调查。' },
  },
  'zh-Hant': {
    title: '寫到的滿意度調查都能找到',
    why: '居民和評審要能從這裡點進那份滿意度調查核對。',
    message: '本社區沒有滿意度調查 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成本社區 `surveys` 文件夾裡的文件名（不帶 `.mdx`），或先寫好那份滿意度調查。' },
  },
  en: {
    title: 'Every survey named exists',
    why: 'Residents and reviewers follow the reference to the survey.',
    message: 'this community has no survey `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use the name of a file in the folder `surveys` without `.mdx`, or write that survey first.' },
  },
};

const SURVEY = `---
title: 满意度调查
method: household
population: 200
sample: 50
valid: 50
period: {from: 2025-09-01, to: 2025-09-30}
questions:
  - {id: overall, text: 总体评价, counts: {satisfied: 40, mostly: 8, notVery: 1, not: 1}}
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
  { verdict: 'bad', files: { 'communities/demo/surveys/2025-satisfaction.mdx': SURVEY, 'communities/demo/assessments/2025/self.mdx': assessment('{kind: survey-summary, survey: 2025-satisfacton}') }, at: 'communities/demo/assessments/2025/self.mdx:5:41' },
  { verdict: 'good', files: { 'communities/demo/surveys/2025-satisfaction.mdx': SURVEY, 'communities/demo/assessments/2025/self.mdx': assessment('{kind: survey-summary, survey: 2025-satisfaction}') } },
];

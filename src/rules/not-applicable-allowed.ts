import { refusalRule } from './assessments/refusals.ts';
import type { RuleExample, RuleModule } from './rule.ts';
import { assessmentAnswering } from './examples/assessment.ts';

export const rule = refusalRule({ id: 'not-applicable-allowed', origin: 'A002', reasons: ['na-not-allowed'] });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '只有允许的指标可以填不适用',
    why: '随意填不适用会把该做的事排除在评价之外。',
    message: '`{item}` 不允许填不适用',
    help: '按 `{expected}` 的样子填实际数据；没有做就如实填。',
  },
  'zh-Hant': {
    title: '只有允許的指標可以填不適用',
    why: '隨意填不適用會把該做的事排除在評價之外。',
    message: '`{item}` 不允許填不適用',
    help: '按 `{expected}` 的樣子填實際數據；沒有做就如實填。',
  },
  en: {
    title: 'Only items that allow it are not applicable',
    why: 'Otherwise work that should be done could be left out of the assessment.',
    message: '`{item}` does not allow "not applicable"',
    help: 'Give the real figures like `{expected}`, also where nothing was done.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-01: {na: no-event, reason: 未召开, approvedBy: 示例街道办事处}') }, at: 'communities/demo/assessments/2025/self.mdx:5:15' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-03: {na: no-event, reason: 本年度无换届, approvedBy: 示例街道办事处}') } },
];

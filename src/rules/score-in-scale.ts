import { refusalRule } from './assessments/refusals.ts';
import type { RuleExample, RuleModule } from './rule.ts';
import { assessmentAnswering } from './examples/assessment.ts';

export const rule = refusalRule({ id: 'score-in-scale', origin: 'A005', reasons: ['scale'] });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '评分在指标的分值以内',
    why: '超出分值的分数算不进总分，也没法和别的社区比较。',
    message: '`{item}` 评了 {found} 分，应在 0 到 {max} 分之间',
    help: '改成 0 到 {max} 之间的分数，每档 {step} 分。',
  },
  'zh-Hant': {
    title: '評分在指標的分值以內',
    why: '超出分值的分數算不進總分，也沒法和別的社區比較。',
    message: '`{item}` 評了 {found} 分，應在 0 到 {max} 分之間',
    help: '改成 0 到 {max} 之間的分數，每檔 {step} 分。',
  },
  en: {
    title: 'Judged points lie within the item’s scale',
    why: 'Points outside the scale cannot enter the total and cannot be compared.',
    message: '`{item}` was given {found} points, between 0 and {max} expected',
    help: 'Use a number between 0 and {max} in steps of {step}.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('EN-03: {points: 3}') }, at: 'communities/demo/assessments/2025/self.mdx:5:19' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('EN-03: {points: 2}') } },
];

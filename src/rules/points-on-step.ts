import { refusalRule } from './assessments/refusals.ts';
import type { RuleExample, RuleModule } from './rule.ts';
import { assessmentAnswering } from './examples/assessment.ts';

export const rule = refusalRule({ id: 'points-on-step', origin: 'A005', reasons: ['step'] });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '评分落在评价标准的分档上',
    why: '各级评审按同样的分档打分，结果才能对照。',
    message: '`{item}` 评了 {found} 分，应是 {step} 的整数倍',
    help: '改成 {step} 的整数倍，最高 {max} 分。',
  },
  'zh-Hant': {
    title: '評分落在評價標準的分檔上',
    why: '各級評審按同樣的分檔打分，結果才能對照。',
    message: '`{item}` 評了 {found} 分，應是 {step} 的整數倍',
    help: '改成 {step} 的整數倍，最高 {max} 分。',
  },
  en: {
    title: 'Judged points are a multiple of the item’s step',
    why: 'Reviews can be compared only when all use the same steps.',
    message: '`{item}` was given {found} points, a multiple of {step} expected',
    help: 'Use a multiple of {step}, at most {max}.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('EN-03: {points: 1.5}') }, at: 'communities/demo/assessments/2025/self.mdx:5:19' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('EN-03: {points: 1}') } },
];

import { refusalRule } from './assessments/refusals.ts';
import type { RuleExample, RuleModule } from './rule.ts';
import { assessmentAnswering } from './examples/assessment.ts';

export const rule = refusalRule({ id: 'ratio-within-whole', reasons: ['beyond-whole'] });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '部分不大于整体',
    why: '占比的分子是分母的一部分，分子更大说明有一个数填错了。',
    message: '`{item}` 的分子 {numerator} 大于分母 {denominator}',
    help: '核对这两个数，分子不能超过分母。',
  },
  'zh-Hant': {
    title: '部分不大於整體',
    why: '佔比的分子是分母的一部分，分子更大說明有一個數填錯了。',
    message: '`{item}` 的分子 {numerator} 大於分母 {denominator}',
    help: '核對這兩個數，分子不能超過分母。',
  },
  en: {
    title: 'A part is not larger than its whole',
    why: 'The numerator of a share is a part of its denominator; a larger one means that a figure is wrong.',
    message: 'the numerator {numerator} of `{item}` is larger than the denominator {denominator}',
    help: 'Correct the two figures so that the numerator does not exceed the denominator.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-02: {numerator: 21, denominator: 20}') }, at: 'communities/demo/assessments/2025/self.mdx:5:22' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-02: {numerator: 17, denominator: 20}') } },
];

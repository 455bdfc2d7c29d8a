import { refusalRule } from './assessments/refusals.ts';
import type { RuleExample, RuleModule } from './rule.ts';
import { assessmentAnswering } from './examples/assessment.ts';

export const rule = refusalRule({ id: 'sample-reaches-minimum', origin: 'A004', reasons: ['sample-small'] });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '抽样数达到最低要求',
    why: '样本太少时，几个人的回答就能左右结果。',
    message: '`{item}` 只抽了 {denominator} 个，至少要 {least} 个',
    help: '补足抽样再填报，分母不少于 {least}。',
  },
  'zh-Hant': {
    title: '抽樣數達到最低要求',
    why: '樣本太少時，幾個人的回答就能左右結果。',
    message: '`{item}` 只抽了 {denominator} 個，至少要 {least} 個',
    help: '補足抽樣再填報，分母不少於 {least}。',
  },
  en: {
    title: 'A sample reaches its minimum',
    why: 'With a small sample a few replies decide the result.',
    message: '`{item}` has a sample of {denominator}, at least {least} expected',
    help: 'Enlarge the sample to {least} or more before it is counted.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-02: {numerator: 8, denominator: 9}') }, at: 'communities/demo/assessments/2025/self.mdx:5:38' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-02: {numerator: 9, denominator: 10}') } },
];

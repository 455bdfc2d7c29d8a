import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'number-range', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '数在限度之内',
    why: '超出限度的数多半是笔误。',
    message: { between: '`{found}` 不在 {min} 到 {max} 之间', least: '`{found}` 小于 {min}', most: '`{found}` 大于 {max}' },
    help: { between: '改成 {min} 到 {max} 之间的数。', least: '改成不小于 {min} 的数。', most: '改成不大于 {max} 的数。' },
  },
  'zh-Hant': {
    title: '數在限度之內',
    why: '超出限度的數多半是筆誤。',
    message: { between: '`{found}` 不在 {min} 到 {max} 之間', least: '`{found}` 小於 {min}', most: '`{found}` 大於 {max}' },
    help: { between: '改成 {min} 到 {max} 之間的數。', least: '改成不小於 {min} 的數。', most: '改成不大於 {max} 的數。' },
  },
  en: {
    title: 'A number is within its limits',
    why: 'A number beyond them is most likely a slip.',
    message: {
      between: '`{found}` is not between {min} and {max}',
      least: '`{found}` is below {min}',
      most: '`{found}` is above {max}',
    },
    help: {
      between: 'Use a number from {min} to {max}.',
      least: 'Use a number of at least {min}.',
      most: 'Use a number of at most {max}.',
    },
  },
};

const assessment = (count: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: ${count}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('-2') }, at: 'communities/demo/assessments/2025/self.mdx:5:18' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment('2') } },
];

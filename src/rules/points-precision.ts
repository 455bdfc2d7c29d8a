import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'points-precision', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '分数最多两位小数',
    why: '评分按百分之一分计算，更细的小数没有意义。',
    message: '`{found}` 的小数超过两位',
    help: '改成最多两位小数，如 `1.50`。',
  },
  'zh-Hant': {
    title: '分數最多兩位小數',
    why: '評分按百分之一分計算，更細的小數沒有意義。',
    message: '`{found}` 的小數超過兩位',
    help: '改成最多兩位小數，如 `1.50`。',
  },
  en: {
    title: 'Points have at most two decimals',
    why: 'Scores are reckoned in hundredths.',
    message: '`{found}` has more than two decimals',
    help: 'Use at most two decimals, such as `1.50`.',
  },
};

const assessment = (points: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
bonus:
  BN-01: {points: ${points}, note: 示例}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('0.125') }, at: 'communities/demo/assessments/2025/self.mdx:5:19' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment('0.5') } },
];

import { bonusRule } from './assessments/bonus-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';
import { assessmentWith } from './examples/assessment.ts';

export const rule = bonusRule('bonus-within-max', ['scale']);

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '加分不超过该项上限',
    why: '超出的部分不计，写多了会误导居民。',
    message: '`{id}` 申报 {found} 分，最多 {max} 分',
    help: '改成不超过 {max} 的分数。',
  },
  'zh-Hant': {
    title: '加分不超過該項上限',
    why: '超出的部分不計，寫多了會誤導居民。',
    message: '`{id}` 申報 {found} 分，最多 {max} 分',
    help: '改成不超過 {max} 的分數。',
  },
  en: {
    title: 'A bonus stays within its maximum',
    why: 'What exceeds it does not count and misleads readers.',
    message: '`{id}` claims {found} points, at most {max} expected',
    help: 'Use at most {max}.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('bonus:\n  BN-01: {points: 1.5}\n') }, at: 'communities/demo/assessments/2025/self.mdx:5:19' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('bonus:\n  BN-01: {points: 1}\n') } },
];

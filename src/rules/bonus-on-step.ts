import { bonusRule } from './assessments/bonus-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';
import { assessmentWith } from './examples/assessment.ts';

export const rule = bonusRule('bonus-on-step', ['step']);

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '加分落在该项分档上',
    why: '各社区按同样的分档加分，结果才能对照。',
    message: '`{id}` 申报 {found} 分，应是 {step} 的整数倍',
    help: '改成 {step} 的整数倍，最高 {max} 分。',
  },
  'zh-Hant': {
    title: '加分落在該項分檔上',
    why: '各社區按同樣的分檔加分，結果才能對照。',
    message: '`{id}` 申報 {found} 分，應是 {step} 的整數倍',
    help: '改成 {step} 的整數倍，最高 {max} 分。',
  },
  en: {
    title: 'A bonus is a multiple of its step',
    why: 'Bonuses can be compared only when all use the same steps.',
    message: '`{id}` claims {found} points, a multiple of {step} expected',
    help: 'Use a multiple of {step}, at most {max}.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('bonus:\n  BN-01: {points: 0.3}\n') }, at: 'communities/demo/assessments/2025/self.mdx:5:19' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('bonus:\n  BN-01: {points: 1}\n') } },
];

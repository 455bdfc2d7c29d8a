import { bonusRule } from './assessments/bonus-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';
import { assessmentWith } from './examples/assessment.ts';

export const rule = bonusRule('bonus-states-points', ['empty', 'level-unknown']);

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '申报的加分写明分数或级别',
    why: '没有分数的加分算不进总分。',
    message: { empty: '`{id}` 没有写分数，也推算不出来', 'level-unknown': '`{id}` 没有级别 `{found}`，可用的是 {known}' },
    help: { empty: '加上 `points`，例如 `points: 0.5`。', 'level-unknown': '改成可用的级别，或写 `points`。' },
  },
  'zh-Hant': {
    title: '申報的加分寫明分數或級別',
    why: '沒有分數的加分算不進總分。',
    message: { empty: '`{id}` 沒有寫分數，也推算不出來', 'level-unknown': '`{id}` 沒有級別 `{found}`，可用的是 {known}' },
    help: { empty: '加上 `points`，例如 `points: 0.5`。', 'level-unknown': '改成可用的級別，或寫 `points`。' },
  },
  en: {
    title: 'A claimed bonus states its points or its level',
    why: 'A bonus without points cannot enter the total.',
    message: {
      empty: '`{id}` states no points, and none can be derived',
      'level-unknown': '`{id}` has no level `{found}`; there are {known}',
    },
    help: { empty: 'Add `points`, such as `points: 0.5`.', 'level-unknown': 'Use one of these levels, or state `points`.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('bonus:\n  BN-01: {note: 新做法}\n') }, at: 'communities/demo/assessments/2025/self.mdx:5:10' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('bonus:\n  BN-01: {points: 0.5, note: 新做法}\n') } },
];

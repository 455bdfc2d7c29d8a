import { refusalRule } from './assessments/refusals.ts';
import type { RuleExample, RuleModule } from './rule.ts';
import { assessmentAnswering } from './examples/assessment.ts';

export const rule = refusalRule({ id: 'criterion-once', reasons: ['criterion-repeated'] });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '每个条件只勾选一次',
    why: '同一条件写两遍，多半是另一条写错了编号。',
    message: '`{item}` 的条件 `{found}` 写了两遍',
    help: '删去重复的一个，或改成真正想写的条件。',
  },
  'zh-Hant': {
    title: '每個條件只勾選一次',
    why: '同一條件寫兩遍，多半是另一條寫錯了編號。',
    message: '`{item}` 的條件 `{found}` 寫了兩遍',
    help: '刪去重複的一個，或改成真正想寫的條件。',
  },
  en: {
    title: 'Each criterion is named once',
    why: 'A criterion that stands twice usually means another one.',
    message: 'the criterion `{found}` of `{item}` stands twice',
    help: 'Remove one of them, or use the criterion that was meant.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('EN-02: {met: [a, a]}') }, at: 'communities/demo/assessments/2025/self.mdx:5:20' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('EN-02: {met: [a, b]}') } },
];

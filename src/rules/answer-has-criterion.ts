import { refusalRule } from './assessments/refusals.ts';
import type { RuleExample, RuleModule } from './rule.ts';
import { assessmentAnswering } from './examples/assessment.ts';

export const rule = refusalRule({ id: 'answer-has-criterion', reasons: ['criterion-unknown'] });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '勾选的条件在指标里',
    why: '没有的条件不得分，真正达到的那一条会漏掉。',
    message: '`{item}` 没有条件 `{found}`，可用的写法是 `{expected}`',
    help: '改成评价标准里这一项的条件编号。',
  },
  'zh-Hant': {
    title: '勾選的條件在指標裡',
    why: '沒有的條件不得分，真正達到的那一條會漏掉。',
    message: '`{item}` 沒有條件 `{found}`，可用的寫法是 `{expected}`',
    help: '改成評價標準裡這一項的條件編號。',
  },
  en: {
    title: 'A criterion that is met is one of the item',
    why: 'A criterion that does not exist earns nothing, and the one that was meant is lost.',
    message: '`{item}` has no criterion `{found}`; the form is `{expected}`',
    help: 'Use the id of a criterion of this item.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('EN-02: {met: [a, c]}') }, at: 'communities/demo/assessments/2025/self.mdx:5:20' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('EN-02: {met: [a, b]}') } },
];

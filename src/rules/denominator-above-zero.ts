import { refusalRule } from './assessments/refusals.ts';
import type { RuleExample, RuleModule } from './rule.ts';
import { assessmentAnswering } from './examples/assessment.ts';

export const rule = refusalRule({ id: 'denominator-above-zero', reasons: ['denominator-zero'] });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '分母大于零',
    why: '没有发生过的事没有比率，写成 0 会算不出分。',
    message: '`{item}` 的分母是 0',
    help: '没有发生这类事情时，写成 `{na: no-event, reason: …, approvedBy: …}`；指标不允许不适用时，填实际的数。',
  },
  'zh-Hant': {
    title: '分母大於零',
    why: '沒有發生過的事沒有比率，寫成 0 會算不出分。',
    message: '`{item}` 的分母是 0',
    help: '沒有發生這類事情時，寫成 `{na: no-event, reason: …, approvedBy: …}`；指標不允許不適用時，填實際的數。',
  },
  en: {
    title: 'A denominator is above zero',
    why: 'What did not happen has no rate, and nothing can be computed from 0.',
    message: 'the denominator of `{item}` is 0',
    help: 'Where nothing of the kind happened, write `{na: no-event, reason: …, approvedBy: …}`; where the item does not allow it, give the real figure.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-02: {numerator: 0, denominator: 0}') }, at: 'communities/demo/assessments/2025/self.mdx:5:38' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-02: {numerator: 0, denominator: 20}') } },
];

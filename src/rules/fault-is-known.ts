import { refusalRule } from './assessments/refusals.ts';
import type { RuleExample, RuleModule } from './rule.ts';
import { assessmentAnswering } from './examples/assessment.ts';

export const rule = refusalRule({ id: 'fault-is-known', reasons: ['fault-unknown'] });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '扣分情形在指标里',
    why: '没有的情形扣不了分，写错编号会让该扣的分没有扣。',
    message: '`{item}` 没有扣分情形 `{found}`，写法如 `{expected}`',
    help: '改成评价标准里这一项的扣分情形。',
  },
  'zh-Hant': {
    title: '扣分情形在指標裡',
    why: '沒有的情形扣不了分，寫錯編號會讓該扣的分沒有扣。',
    message: '`{item}` 沒有扣分情形 `{found}`，寫法如 `{expected}`',
    help: '改成評價標準裡這一項的扣分情形。',
  },
  en: {
    title: 'A fault is one that the item names',
    why: 'A fault that does not exist takes no points, and the one that was meant is not counted.',
    message: '`{item}` has no fault `{found}`; it takes `{expected}`',
    help: 'Use the id of a fault of this item.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('EN-01: {faults: {leak: 1}}') }, at: 'communities/demo/assessments/2025/self.mdx:5:26' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('EN-01: {faults: {spot: 1}}') } },
];

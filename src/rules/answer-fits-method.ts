import { refusalRule } from './assessments/refusals.ts';
import type { RuleExample, RuleModule } from './rule.ts';
import { assessmentAnswering } from './examples/assessment.ts';

export const rule = refusalRule({ id: 'answer-fits-method', reasons: ['shape', 'empty'] });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '作答的写法符合指标的计分方法',
    why: '每种计分方法只认自己的写法；写成别的样子就算不出分，这一项会按未填报处理。',
    message: {
      shape: '`{item}` 应写成 `{expected}`，这里写了 `{found}`',
      empty: '`{item}` 还没有填数，应写成 `{expected}`',
      numerator: '`{item}` 只写了 `denominator`，缺 `numerator`',
      denominator: '`{item}` 只写了 `numerator`，缺 `denominator`',
    },
    help: {
      shape: '按 `{expected}` 的样子填写，备注写在 `note` 里。',
      empty: '按 `{expected}` 的样子填写；还没有数据就先删去这一项。',
      numerator: '补上 `numerator`（分子）。',
      denominator: '补上 `denominator`（分母）。',
    },
  },
  'zh-Hant': {
    title: '作答的寫法符合指標的計分方法',
    why: '每種計分方法只認自己的寫法；寫成別的樣子就算不出分，這一項會按未填報處理。',
    message: {
      shape: '`{item}` 應寫成 `{expected}`，這裡寫了 `{found}`',
      empty: '`{item}` 還沒有填數，應寫成 `{expected}`',
      numerator: '`{item}` 只寫了 `denominator`，缺 `numerator`',
      denominator: '`{item}` 只寫了 `numerator`，缺 `denominator`',
    },
    help: {
      shape: '按 `{expected}` 的樣子填寫，備註寫在 `note` 裡。',
      empty: '按 `{expected}` 的樣子填寫；還沒有數據就先刪去這一項。',
      numerator: '補上 `numerator`（分子）。',
      denominator: '補上 `denominator`（分母）。',
    },
  },
  en: {
    title: 'An answer has the form of its item’s method',
    why: 'Each method reads its own fields only; an answer in another form cannot be scored and counts as missing.',
    message: {
      shape: '`{item}` takes `{expected}`, and here is `{found}`',
      empty: '`{item}` has no figure yet; it takes `{expected}`',
      numerator: '`{item}` has `denominator` only and lacks `numerator`',
      denominator: '`{item}` has `numerator` only and lacks `denominator`',
    },
    help: {
      shape: 'Write it like `{expected}`; remarks belong in `note`.',
      empty: 'Write it like `{expected}`, or remove the answer while there is no figure.',
      numerator: 'Add `numerator`.',
      denominator: 'Add `denominator`.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-01: {yes: true}') }, at: 'communities/demo/assessments/2025/self.mdx:5:16' },
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-01: {note: 待补}') }, at: 'communities/demo/assessments/2025/self.mdx:5:10' },
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-02: {numerator: 17}') }, at: 'communities/demo/assessments/2025/self.mdx:5:22' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentAnswering('SG-01: {count: 2}') } },
];

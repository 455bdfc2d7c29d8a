import { isNarrative } from '../domain/assessment.ts';
import { keyAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'standard-named', severity: 'error', kinds: ['assessment'] }, function* ({ data, tree }, { library }) {
  if (isNarrative(data) || Object.hasOwn(tree, 'standard')) return;
  yield { place: keyAt('answers'), values: { usual: library.site.defaultStandard } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '有作答的评价写明所用标准',
    why: '同一个数在不同标准里得分不同。',
    message: '有作答，没有写评价标准',
    help: '加一行 `standard: {usual}`。',
  },
  'zh-Hant': {
    title: '有作答的評價寫明所用標準',
    why: '同一個數在不同標準裡得分不同。',
    message: '有作答，沒有寫評價標準',
    help: '加一行 `standard: {usual}`。',
  },
  en: {
    title: 'An assessment with answers names its standard',
    why: 'The same figure earns different points by different standards.',
    message: 'there are answers, but no standard',
    help: 'Add the line `standard: {usual}`.',
  },
};

const assessment = (standard: string) => `---
${standard}period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: 2}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('') }, at: 'communities/demo/assessments/2025/self.mdx:3:1' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment('standard: mini@1.0.0\n') } },
];

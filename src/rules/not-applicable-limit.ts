import { keyAt } from '../domain/place.ts';
import { formatAmount } from '../domain/points.ts';
import { formatDecimal } from '../domain/decimal.ts';
import { scoredCard } from './assessments/card.ts';
import { EXAMPLE_SITE } from './example-site.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'not-applicable-limit', origin: 'A008', severity: 'warning', kinds: ['assessment'] }, function* (assessment, context) {
  const scored = scoredCard(assessment, context);
  if (!scored) return;
  const { ofTotal, ofDimension } = scored.standard.data.notApplicableLimit;
  for (const because of scored.card.provisionalBecause) {
    if (because.reason === 'not-applicable-total') {
      yield { place: keyAt('answers'), variant: 'total', values: { points: formatAmount(because.points), of: formatAmount(because.of), limit: formatDecimal(ofTotal) } };
    }
    if (because.reason === 'not-applicable-dimension') {
      yield { place: keyAt('answers'), variant: 'dimension', values: { dimension: because.dimension, points: formatAmount(because.points), of: formatAmount(because.of), limit: formatDecimal(ofDimension) } };
    }
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '不适用的分值在限度以内',
    why: '不适用太多时，余下的几项代表不了全部，等次只能算暂定。',
    message: {
      total: '不适用的指标共 {points} 分，超过总分 {of} 分的 {limit}%，等次为暂定',
      dimension: '维度 `{dimension}` 不适用 {points} 分，超过 {of} 分的 {limit}%，等次为暂定',
    },
    help: '逐项核对是否确实不适用；能填实际数据的改填数据。',
  },
  'zh-Hant': {
    title: '不適用的分值在限度以內',
    why: '不適用太多時，餘下的幾項代表不了全部，等次只能算暫定。',
    message: {
      total: '不適用的指標共 {points} 分，超過總分 {of} 分的 {limit}%，等次為暫定',
      dimension: '維度 `{dimension}` 不適用 {points} 分，超過 {of} 分的 {limit}%，等次為暫定',
    },
    help: '逐項核對是否確實不適用；能填實際數據的改填數據。',
  },
  en: {
    title: 'What is not applicable stays within its limit',
    why: 'When too much does not apply, the rest no longer stands for the whole and the grade is provisional.',
    message: {
      total: 'items of {points} points are not applicable, more than {limit} % of {of}; the grade is provisional',
      dimension: '{points} points of `{dimension}` are not applicable, more than {limit} % of {of}; the grade is provisional',
    },
    help: 'Confirm each item, and give real figures where there are some.',
  },
};

const STANDARD = (EXAMPLE_SITE['standards/mini/1.0.0/standard.yaml'] ?? '').replace('ofDimension: 40', 'ofDimension: 20');
const assessment = (answer: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: 2}
  SG-03: ${answer}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'standards/mini/1.0.0/standard.yaml': STANDARD, 'communities/demo/assessments/2025/self.mdx': assessment('{na: no-event, reason: 本年度无换届, approvedBy: 示例街道办事处}') }, at: 'communities/demo/assessments/2025/self.mdx:4:1' },
  { verdict: 'good', files: { 'standards/mini/1.0.0/standard.yaml': STANDARD, 'communities/demo/assessments/2025/self.mdx': assessment('{yes: true}') } },
];

import { valueAt } from '../domain/place.ts';
import { formatPoints } from '../domain/points.ts';
import { completeCard } from './assessments/card.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'total-equals-computed', origin: 'A006', severity: 'error', kinds: ['assessment'] }, function* (assessment, context) {
  const scored = completeCard(assessment, context);
  const { total } = assessment.data;
  if (!scored || total === undefined || scored.card.total === null || scored.card.total === total) return;
  const { card } = scored;
  const computed = formatPoints(scored.card.total);
  yield {
    place: valueAt('total'),
    values: { found: formatPoints(total), computed, base: formatPoints(card.base ?? 0), bonus: formatPoints(card.bonus) },
    fix: { replace: valueAt('total'), by: computed },
  };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '总分与计算结果一致',
    why: '总分由作答算出，写的数不同会让居民不知道该信哪个。',
    message: '总分写的是 {found}，按作答计算是 {computed}（{base} + 加分 {bonus}）',
    help: '改成 {computed}，或删去 `total`，由系统计算。',
  },
  'zh-Hant': {
    title: '總分與計算結果一致',
    why: '總分由作答算出，寫的數不同會讓居民不知道該信哪個。',
    message: '總分寫的是 {found}，按作答計算是 {computed}（{base} + 加分 {bonus}）',
    help: '改成 {computed}，或刪去 `total`，由系統計算。',
  },
  en: {
    title: 'A declared total equals the computed one',
    why: 'The total follows from the answers; a different number leaves readers in doubt.',
    message: 'the total says {found}, the answers come to {computed} ({base} + bonus {bonus})',
    help: 'Use {computed}, or remove `total` and let it be computed.',
  },
};

const assessment = (total: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: 2}
  SG-02: {numerator: 17, denominator: 20}
  SG-03: {yes: true}
  EN-01: {faults: {}}
  EN-02: {met: [a, b]}
  EN-03: {points: 2}
total: ${total}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('9.00') }, at: 'communities/demo/assessments/2025/self.mdx:11:8' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment('10.00') } },
];

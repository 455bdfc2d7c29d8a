import { valueAt } from '../domain/place.ts';
import { NOT_GRADED } from '../scoring/grade.ts';
import { completeCard } from './assessments/card.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'grade-equals-computed', origin: 'A006', severity: 'error', kinds: ['assessment'] }, function* (assessment, context) {
  const scored = completeCard(assessment, context);
  const { grade } = assessment.data;
  if (!scored || grade === undefined || scored.card.grade === null || scored.card.grade === grade) return;
  const computed = scored.card.grade;
  const isKnown = grade === NOT_GRADED || (scored.standard.data.grades ?? []).some(({ id }) => id === grade);
  yield { place: valueAt('grade'), values: { found: grade, computed }, variant: isKnown ? 'known' : 'unknown', fix: { replace: valueAt('grade'), by: computed } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '等次与计算结果一致',
    why: '等次由总分、各维度最低要求和否决项决定。',
    message: { known: '等次写的是 `{found}`，按作答计算是 `{computed}`', unknown: '评价标准没有等次 `{found}`，按作答计算是 `{computed}`' },
    help: '改成 `{computed}`，或删去 `grade`，由系统计算。',
  },
  'zh-Hant': {
    title: '等次與計算結果一致',
    why: '等次由總分、各維度最低要求和否決項決定。',
    message: { known: '等次寫的是 `{found}`，按作答計算是 `{computed}`', unknown: '評價標準沒有等次 `{found}`，按作答計算是 `{computed}`' },
    help: '改成 `{computed}`，或刪去 `grade`，由系統計算。',
  },
  en: {
    title: 'A declared grade equals the computed one',
    why: 'The grade follows from total, floors and vetoes.',
    message: {
      known: 'the grade says `{found}`, the answers come to `{computed}`',
      unknown: 'the standard has no grade `{found}`, the answers come to `{computed}`',
    },
    help: 'Use `{computed}`, or remove `grade` and let it be computed.',
  },
};

const assessment = (grade: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: 2}
  SG-02: {numerator: 17, denominator: 20}
  SG-03: {yes: true}
  EN-01: {faults: {}}
  EN-02: {met: [a, b]}
  EN-03: {points: 2}
grade: ${grade}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('pass') }, at: 'communities/demo/assessments/2025/self.mdx:11:8' },
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('excellent') }, at: 'communities/demo/assessments/2025/self.mdx:11:8' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment('good') } },
];

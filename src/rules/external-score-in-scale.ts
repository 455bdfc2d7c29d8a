import { valueAt } from '../domain/place.ts';
import { formatAmount } from '../domain/points.ts';
import { findStandard, isScoredElsewhere } from '../domain/standard.ts';
import { EXAMPLE_SITE } from './example-site.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'external-score-in-scale', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  const dimensions = findStandard(library, assessment.data.standard)?.data.dimensions.filter(isScoredElsewhere) ?? [];
  for (const { id, max } of dimensions) {
    const points = assessment.data.external?.[id]?.points;
    if (points !== undefined && points > max) yield { place: valueAt('external', id, 'points'), values: { id, found: formatAmount(points), max: formatAmount(max) } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '外部评分在维度分值以内',
    why: '超出分值的分数算不进总分。',
    message: '`{id}` 填了 {found} 分，最多 {max} 分',
    help: '改成 0 到 {max} 之间的分数。',
  },
  'zh-Hant': {
    title: '外部評分在維度分值以內',
    why: '超出分值的分數算不進總分。',
    message: '`{id}` 填了 {found} 分，最多 {max} 分',
    help: '改成 0 到 {max} 之間的分數。',
  },
  en: {
    title: 'Points given elsewhere lie within the dimension',
    why: 'Points outside the scale cannot enter the total.',
    message: '`{id}` was given {found} points, at most {max} expected',
    help: 'Use a number between 0 and {max}.',
  },
};

const STANDARD = { 'standards/mini/1.0.0/standard.yaml': (EXAMPLE_SITE['standards/mini/1.0.0/standard.yaml'] ?? '').replace('total: 10', 'total: 14').replace('items:', '  - {id: party, title: 党建工作, max: 4, scoredBy: 区委组织部}\nitems:') };
const assessment = (lines: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: 2}
${lines}---
`;
const given = (id: string, points: number) => `external:\n  ${id}: {points: ${points}, by: 区委组织部, on: 2026-01-15}\n`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...STANDARD, 'communities/demo/assessments/2025/self.mdx': assessment(given('party', 5)) }, at: 'communities/demo/assessments/2025/self.mdx:7:19' },
  { verdict: 'good', files: { ...STANDARD, 'communities/demo/assessments/2025/self.mdx': assessment(given('party', 4)) } },
];

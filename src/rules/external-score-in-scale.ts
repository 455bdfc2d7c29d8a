import { valueAt } from '../domain/place.ts';
import { formatAmount } from '../domain/points.ts';
import { findStandard, isScoredElsewhere } from '../domain/standard.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { assessmentScoredElsewhere, givenPoints, PARTY_STANDARD } from './examples/external-score.ts';

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

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...PARTY_STANDARD, 'communities/demo/assessments/2025/self.mdx': assessmentScoredElsewhere(givenPoints('party', 5)) }, at: 'communities/demo/assessments/2025/self.mdx:7:19' },
  { verdict: 'good', files: { ...PARTY_STANDARD, 'communities/demo/assessments/2025/self.mdx': assessmentScoredElsewhere(givenPoints('party', 4)) } },
];

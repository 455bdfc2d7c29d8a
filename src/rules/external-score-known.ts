import { nearestOf } from '../domain/nearest.ts';
import { keyAt } from '../domain/place.ts';
import { findStandard, isScoredElsewhere } from '../domain/standard.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { assessmentScoredElsewhere, givenPoints, PARTY_STANDARD } from './examples/external-score.ts';

export const rule = entryRule({ id: 'external-score-known', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  const standard = findStandard(library, assessment.data.standard);
  if (!standard) return; // `standard-exists` reports this one.
  const known = standard.data.dimensions.filter(isScoredElsewhere).map(({ id }) => id);
  for (const id of Object.keys(assessment.data.external ?? {})) {
    if (!known.includes(id)) yield { place: keyAt('external', id), values: { found: id, nearest: nearestOf(id, known) ?? known.join('、') }, variant: known.length === 0 ? 'none' : 'near' };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '外部评分的维度在评价标准里',
    why: '只有标准写明由别的单位评分的维度才能直接填分。',
    message: '评价标准里没有由别的单位评分的维度 `{found}`',
    help: { near: '改成 `{nearest}`。', none: '这个标准没有由别的单位评分的维度，删去 `external`。' },
  },
  'zh-Hant': {
    title: '外部評分的維度在評價標準裡',
    why: '只有標準寫明由別的單位評分的維度才能直接填分。',
    message: '評價標準裡沒有由別的單位評分的維度 `{found}`',
    help: { near: '改成 `{nearest}`。', none: '這個標準沒有由別的單位評分的維度，刪去 `external`。' },
  },
  en: {
    title: 'A dimension scored elsewhere is one of the standard',
    why: 'Points are taken over only where the standard says that somebody else gives them.',
    message: 'the standard has no dimension `{found}` that is scored elsewhere',
    help: { near: 'Use `{nearest}`.', none: 'No dimension of this standard is scored elsewhere; remove `external`.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...PARTY_STANDARD, 'communities/demo/assessments/2025/self.mdx': assessmentScoredElsewhere(givenPoints('environment', 2)) }, at: 'communities/demo/assessments/2025/self.mdx:7:3' },
  { verdict: 'good', files: { ...PARTY_STANDARD, 'communities/demo/assessments/2025/self.mdx': assessmentScoredElsewhere(givenPoints('party', 3)) } },
];

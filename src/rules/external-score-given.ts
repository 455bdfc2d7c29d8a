import { keyAt } from '../domain/place.ts';
import { findStandard, isScoredElsewhere } from '../domain/standard.ts';
import { isNarrative } from '../domain/assessment.ts';
import { isHandedIn } from './assessments/card.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { assessmentScoredElsewhere, givenPoints, PARTY_STANDARD } from './examples/external-score.ts';

export const rule = entryRule({ id: 'external-score-given', severity: 'warning', kinds: ['assessment'] }, function* (assessment, { library }) {
  if (isNarrative(assessment.data)) return;
  const dimensions = findStandard(library, assessment.data.standard)?.data.dimensions.filter(isScoredElsewhere) ?? [];
  const open = dimensions.filter(({ id }) => assessment.data.external?.[id] === undefined).map(({ id }) => id);
  if (open.length > 0) yield { place: keyAt('answers'), values: { open: open.join('、') }, severity: isHandedIn(assessment) ? 'error' : 'warning' };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '由别的单位评分的维度已填分',
    why: '没有填的维度不得分，总分不完整。',
    message: '维度 {open} 由别的单位评分，还没有填',
    help: '在 `external` 里写上分数 `points`、评分单位 `by` 和日期 `on`。',
  },
  'zh-Hant': {
    title: '由別的單位評分的維度已填分',
    why: '沒有填的維度不得分，總分不完整。',
    message: '維度 {open} 由別的單位評分，還沒有填',
    help: '在 `external` 裡寫上分數 `points`、評分單位 `by` 和日期 `on`。',
  },
  en: {
    title: 'Dimensions scored elsewhere have their points',
    why: 'A dimension without points earns nothing and leaves the total incomplete.',
    message: 'the dimensions {open} are scored elsewhere and have no points yet',
    help: 'Add `points`, `by` and `on` for each under `external`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...PARTY_STANDARD, 'communities/demo/assessments/2025/self.mdx': assessmentScoredElsewhere('') }, at: 'communities/demo/assessments/2025/self.mdx:4:1' },
  { verdict: 'good', files: { ...PARTY_STANDARD, 'communities/demo/assessments/2025/self.mdx': assessmentScoredElsewhere(givenPoints('party', 3)) } },
];

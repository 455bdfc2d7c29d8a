import { keyAt } from '../domain/place.ts';
import { findStandard, isScoredElsewhere } from '../domain/standard.ts';
import { isNarrative } from '../domain/assessment.ts';
import { EXAMPLE_SITE } from './example-site.ts';
import { isHandedIn } from './assessments/card.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

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
  { verdict: 'bad', files: { ...STANDARD, 'communities/demo/assessments/2025/self.mdx': assessment('') }, at: 'communities/demo/assessments/2025/self.mdx:4:1' },
  { verdict: 'good', files: { ...STANDARD, 'communities/demo/assessments/2025/self.mdx': assessment(given('party', 3)) } },
];

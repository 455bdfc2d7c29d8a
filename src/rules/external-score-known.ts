import { nearestOf } from '../domain/nearest.ts';
import { keyAt } from '../domain/place.ts';
import { findStandard, isScoredElsewhere } from '../domain/standard.ts';
import { EXAMPLE_SITE } from './example-site.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

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
  { verdict: 'bad', files: { ...STANDARD, 'communities/demo/assessments/2025/self.mdx': assessment(given('environment', 2)) }, at: 'communities/demo/assessments/2025/self.mdx:7:3' },
  { verdict: 'good', files: { ...STANDARD, 'communities/demo/assessments/2025/self.mdx': assessment(given('party', 3)) } },
];

import { valueAt } from '../domain/place.ts';
import { formatAmount } from '../domain/points.ts';
import { scoredCard } from './assessments/card.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'change-equals-score', severity: 'error', kinds: ['assessment'] }, function* (assessment, context) {
  const changes = assessment.data.changes ?? [];
  const items = scoredCard(assessment, context)?.card.items ?? [];
  for (const [index, { item, to }] of changes.entries()) {
    const score = items.find(({ id }) => id === item);
    const isLast = changes.findLastIndex((change) => change.item === item) === index;
    if (isLast && score?.state === 'scored' && score.points !== to) yield { place: valueAt('changes', index, 'to'), values: { item, found: formatAmount(to), computed: formatAmount(score.points) } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '改动说明里的分数与作答一致',
    why: '说明写的新分数要和实际计入的一样。',
    message: '`{item}` 的改动说明写改为 {found} 分，按作答计算是 {computed} 分',
    help: '把 `to` 改成 {computed}，或改正作答。',
  },
  'zh-Hant': {
    title: '改動說明裡的分數與作答一致',
    why: '說明寫的新分數要和實際計入的一樣。',
    message: '`{item}` 的改動說明寫改為 {found} 分，按作答計算是 {computed} 分',
    help: '把 `to` 改成 {computed}，或改正作答。',
  },
  en: {
    title: 'An explained change states the score that counts',
    why: 'The new score in the explanation is the one that is computed.',
    message: 'the change of `{item}` says {found} points, the answer comes to {computed}',
    help: 'Use {computed} for `to`, or correct the answer.',
  },
};

const assessment = (to: number) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: 2}
changes:
  - {item: SG-01, from: 1, to: ${to}, reason: 补交一次会议记录, on: 2026-02-02}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment(1.5) }, at: 'communities/demo/assessments/2025/self.mdx:7:32' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment(2) } },
];

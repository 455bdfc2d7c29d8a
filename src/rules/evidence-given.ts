import { keyAt } from '../domain/place.ts';
import { scoredCard } from './assessments/card.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'evidence-given', severity: 'warning', kinds: ['assessment'] }, function* (assessment, context) {
  const scored = scoredCard(assessment, context);
  for (const score of scored?.card.items ?? []) {
    if (score.state !== 'scored' || score.derived || assessment.data.answers?.[score.id]?.evidence) continue;
    yield { place: keyAt('answers', score.id), values: { item: score.id } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '每个得分项都有佐证',
    why: '没有佐证的分数别人核对不了，也不计入加分项“全部得分项佐证可访问”。',
    message: '`{item}` 没有写佐证',
    help: '在 `evidence` 里列出材料，再在这一项写 `evidence: [编号]`。',
  },
  'zh-Hant': {
    title: '每個得分項都有佐證',
    why: '沒有佐證的分數別人核對不了，也不計入加分項“全部得分項佐證可訪問”。',
    message: '`{item}` 沒有寫佐證',
    help: '在 `evidence` 裡列出材料，再在這一項寫 `evidence: [編號]`。',
  },
  en: {
    title: 'Every scored item has evidence',
    why: 'Without evidence nobody can confirm the score, and the item does not count for the bonus for open evidence.',
    message: '`{item}` names no evidence',
    help: 'List the papers under `evidence` and name them here as `evidence: [id]`.',
  },
};

const assessment = (evidence: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  SG-01: {count: 2${evidence}}
evidence:
  minutes-2025: {kind: minutes, on: 2025-12-20}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('') }, at: 'communities/demo/assessments/2025/self.mdx:5:3' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment(', evidence: [minutes-2025]') } },
];

import { keyAt } from '../domain/place.ts';
import { formatAmount } from '../domain/points.ts';
import { leadFile, recordsOf } from '../scoring/stages.ts';
import { isWeak } from '../scoring/weak-item.ts';
import { communityRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = communityRule({ id: 'weak-item-has-measure', severity: 'warning' }, function* (community, { library, on }) {
  const [latest] = recordsOf(community, library, on);
  const file = latest?.ofRecord && leadFile(latest.ofRecord.files)?.file;
  if (!file || community.plans.length === 0) return;
  const served = new Set(community.plans.flatMap((plan) => plan.data.years.flatMap(({ measures }) => (measures ?? []).flatMap(({ items }) => items ?? []))));
  for (const score of latest.ofRecord.card?.items ?? []) {
    if (isWeak(score) && !served.has(score.id)) yield { file, place: keyAt('answers', score.id), values: { item: score.id, points: formatAmount(score.points), max: formatAmount(score.max) } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '得分低的指标有规划措施',
    why: '评出短板之后，居民想知道打算怎么补。',
    message: '`{item}` 只得 {points}/{max} 分，规划里没有措施对应它',
    help: '在规划里加一条措施，并在 `items` 里写上 `{item}`。',
  },
  'zh-Hant': {
    title: '得分低的指標有規劃措施',
    why: '評出短板之後，居民想知道打算怎麼補。',
    message: '`{item}` 只得 {points}/{max} 分，規劃裡沒有措施對應它',
    help: '在規劃里加一條措施，並在 `items` 裡寫上 `{item}`。',
  },
  en: {
    title: 'A weak item has a measure in the plan',
    why: 'After the assessment residents want to know what will be done.',
    message: '`{item}` has only {points} of {max} points, and no measure of a plan names it',
    help: 'Add a measure to the plan and name `{item}` in its `items`.',
  },
};

const ASSESSMENT = `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
status: submitted
answers:
  SG-01: {count: 2}
  SG-02: {numerator: 17, denominator: 20}
  SG-03: {yes: true}
  EN-01: {faults: {}}
  EN-02: {met: [a, b]}
  EN-03: {points: 1}
signed: {post: 社区主任, on: 2026-01-10}
---
`;
const plan = (items: string) => `---
title: 三年规划
years:
  - {year: 2026, mainTask: 修缮, measures: [{id: repair, text: 修缮公共设施${items}}]}
---
`;
const files = (items: string) => ({ 'communities/demo/assessments/2025/self.mdx': ASSESSMENT, 'communities/demo/plans/2026-2028.mdx': plan(items) });

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: files(''), at: 'communities/demo/assessments/2025/self.mdx:11:3' },
  { verdict: 'good', files: files(', items: [EN-03]') },
];

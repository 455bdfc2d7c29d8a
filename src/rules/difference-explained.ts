import { keyAt } from '../domain/place.ts';
import { formatAmount } from '../domain/points.ts';
import { isAboveLimit, limitFor } from '../scoring/limit.ts';
import { assessmentAddress } from '../domain/assessment.ts';
import { cardsOf } from '../scoring/scorecards-of.ts';
import { scoredCard } from './assessments/card.ts';
import { communityOf } from './references/known-ids.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'difference-explained', origin: 'A007', severity: 'error', kinds: ['assessment'] }, function* (assessment, context) {
  const address = assessmentAddress(assessment);
  const community = communityOf(assessment, context.library);
  const review = scoredCard(assessment, context);
  if (!address || address.stage === 'self' || !community || !review) return;
  const self = cardsOf(community, context.library, context.on).get(`${community.id}/${address.period}/self`);
  if (self?.standard !== review.card.standard) return; // `one-standard-per-period` reports this one.
  const limit = review.standard.data.differenceLimit;
  for (const [index, score] of review.card.items.entries()) {
    const own = self.items[index];
    if (score.state !== 'scored' || own?.state !== 'scored' || !isAboveLimit(Math.abs(score.points - own.points), score.max, limit)) continue;
    if (assessment.data.answers?.[score.id]?.note !== undefined) continue;
    yield { place: keyAt('answers', score.id), values: { item: score.id, self: formatAmount(own.points), review: formatAmount(score.points), limit: formatAmount(limitFor(score.max, limit)) } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '自评与复评相差较大时有说明',
    why: '社区和居民有权知道分数为什么变了。',
    message: '`{item}` 自评 {self} 分，这里 {review} 分，相差超过 {limit} 分，没有写说明',
    help: '在这一项加上 `note`，写明看到了什么、依据是什么。',
  },
  'zh-Hant': {
    title: '自評與複評相差較大時有說明',
    why: '社區和居民有權知道分數為什麼變了。',
    message: '`{item}` 自評 {self} 分，這裡 {review} 分，相差超過 {limit} 分，沒有寫說明',
    help: '在這一項加上 `note`，寫明看到了什麼、依據是什麼。',
  },
  en: {
    title: 'A large difference from the self-assessment is explained',
    why: 'The community and its residents should know why a score changed.',
    message: '`{item}` has {self} points in the self-assessment and {review} here, more than {limit} apart, without a note',
    help: 'Add `note` to this answer and say what was seen.',
  },
};

const assessment = (answer: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  EN-03: ${answer}
---
`;
const SELF = { 'communities/demo/assessments/2025/self.mdx': assessment('{points: 2}') };

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...SELF, 'communities/demo/assessments/2025/street.mdx': assessment('{points: 0}') }, at: 'communities/demo/assessments/2025/street.mdx:5:3' },
  { verdict: 'good', files: { ...SELF, 'communities/demo/assessments/2025/street.mdx': assessment('{points: 0, note: 现场见两处损坏}') } },
];

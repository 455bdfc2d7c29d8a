import type { Assessment } from '../domain/assessment.ts';
import { assessmentAddress } from '../domain/assessment.ts';
import { yearBefore } from '../domain/assessment-period.ts';
import type { Entry } from '../domain/library.ts';
import { keyAt } from '../domain/place.ts';
import { formatAmount } from '../domain/points.ts';
import { cardsOf } from '../scoring/scorecards-of.ts';
import { scoredCard } from './assessments/card.ts';
import { communityOf } from './references/known-ids.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'jump-has-evidence', severity: 'warning', kinds: ['assessment'] }, function* (assessment, context) {
  const community = communityOf(assessment, context.library);
  const before = entryBefore(assessment, community?.assessments ?? []);
  const scored = scoredCard(assessment, context);
  const last = before && community ? cardsOf(community, context.library, context.on).get(`${community.id}/${before.name}`) : undefined;
  if (!scored || !before || !last) return;
  for (const score of scored.card.items) {
    const earlier = last.items.find(({ id }) => id === score.id);
    if (score.state !== 'scored' || score.derived || earlier?.state !== 'scored' || earlier.max !== score.max) continue;
    if (2 * (score.points - earlier.points) < score.max || hasNewEvidence(score.id, assessment.data, before.data)) continue;
    yield { place: keyAt('answers', score.id), values: { item: score.id, before: formatAmount(earlier.points), points: formatAmount(score.points) } };
  }
});

/** The assessment of the same stage a year before. */
const entryBefore = (assessment: Entry<'assessment'>, all: readonly Entry<'assessment'>[]): Entry<'assessment'> | undefined => {
  const address = assessmentAddress(assessment);
  const rest = assessment.name.slice(address?.period.length ?? 0);
  return address ? all.find(({ name }) => name === `${yearBefore(address.period)}${rest}`) : undefined;
};

const hasNewEvidence = (item: string, now: Assessment, before: Assessment): boolean => {
  const old = new Set(papersOf(item, before));
  return papersOf(item, now).some((paper) => !old.has(paper));
};

/** What the evidence of an answer is, without its id: the same paper under a new id is not new. */
const papersOf = (item: string, { answers, evidence }: Assessment): readonly string[] =>
  (answers?.[item]?.evidence ?? []).flatMap((id) => {
    const paper = evidence?.[id];
    return paper ? [JSON.stringify([paper.file, paper.notice, paper.meeting, paper.survey, paper.activity, paper.document, paper.plan, paper.on, paper.period])] : [];
  });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '分数大幅提高有新的佐证',
    why: '一年之内提高一半以上，要看得到是靠什么。',
    message: '`{item}` 从 {before} 分提高到 {points} 分，没有今年的新佐证',
    help: '补上今年的佐证，或核对这一项的作答。',
  },
  'zh-Hant': {
    title: '分數大幅提高有新的佐證',
    why: '一年之內提高一半以上，要看得到是靠什麼。',
    message: '`{item}` 從 {before} 分提高到 {points} 分，沒有今年的新佐證',
    help: '補上今年的佐證，或核對這一項的作答。',
  },
  en: {
    title: 'A jump in points has new evidence',
    why: 'Where an item gains half of its points within a year, the reason should be visible.',
    message: '`{item}` rose from {before} to {points} points without evidence of this year',
    help: 'Add the evidence of this year, or correct the answer.',
  },
};

const assessment = (year: number, points: number, more: string) => `---
standard: mini@1.0.0
period: {from: ${year}-01-01, to: ${year}-12-31}
answers:
  EN-03: {points: ${points}${more}}
evidence:
  inspection: {kind: inspection-sheet, on: ${year}-09-01}
---
`;
const LAST = { 'communities/demo/assessments/2024/self.mdx': assessment(2024, 0, '') };

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...LAST, 'communities/demo/assessments/2025/self.mdx': assessment(2025, 2, '') }, at: 'communities/demo/assessments/2025/self.mdx:5:3' },
  { verdict: 'good', files: { ...LAST, 'communities/demo/assessments/2025/self.mdx': assessment(2025, 2, ', evidence: [inspection]') } },
];

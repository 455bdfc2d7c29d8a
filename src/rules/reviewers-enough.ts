import { EXAMPLE_SITE } from './example-site.ts';
import { keyAt } from '../domain/place.ts';
import type { StageFiles } from '../scoring/panel.ts';
import { stageFilesOf } from '../scoring/panel.ts';
import { combinationOf } from '../scoring/combine.ts';
import { findStandard, type Standard } from '../domain/standard.ts';
import { communityRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = communityRule({ id: 'reviewers-enough', severity: 'error' }, function* (community, { library }) {
  for (const files of stageFilesOf(community)) {
    const standard = findStandard(library, files.reviewers[0]?.data.standard);
    const signed = [...(files.own ? [files.own] : []), ...files.reviewers].find((entry) => entry.data.signed !== undefined);
    if (!standard || !signed) continue;
    const counted = files.reviewers.filter((entry) => (entry.data.ties ?? []).length === 0).length;
    const least = leastOf(standard.data, files);
    if (counted < least) yield { file: signed.file, place: keyAt('signed'), values: { stage: files.stage, counted, least } };
  }
});

const leastOf = (standard: Standard, { stage }: StageFiles): number => {
  const stated = standard.stages.find(({ id }) => id === stage);
  return Math.max(stated?.minReviewers ?? 1, combinationOf(stated?.combine).minimum);
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '评审人数达到标准的要求',
    why: '人数太少时，合成的分数靠不住。',
    message: '`{stage}` 阶段只有 {counted} 份评审，签字前至少要 {least} 份',
    help: '等评审交齐再签字，或去掉签字。',
  },
  'zh-Hant': {
    title: '評審人數達到標準的要求',
    why: '人數太少時，合成的分數靠不住。',
    message: '`{stage}` 階段只有 {counted} 份評審，簽字前至少要 {least} 份',
    help: '等評審交齊再簽字，或去掉簽字。',
  },
  en: {
    title: 'A stage has as many reviewers as the standard asks',
    why: 'With too few of them the combined score does not hold.',
    message: 'the stage `{stage}` is signed with {counted} reviews, at least {least} expected',
    help: 'Wait for the other reviews before it is signed.',
  },
};

const STANDARD = { 'standards/mini/1.0.0/standard.yaml': (EXAMPLE_SITE['standards/mini/1.0.0/standard.yaml'] ?? '').replace('combine: {rule: mean}', 'combine: {rule: mean, minimum: 2}') };
const review = (more: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
status: submitted
${more}answers:
  EN-03: {points: 2}
---
`;
const SIGNED = 'signed: {post: 评审专家, on: 2026-03-01}\n';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...STANDARD, 'communities/demo/assessments/2025/district.a.mdx': review(SIGNED) }, at: 'communities/demo/assessments/2025/district.a.mdx:5:1' },
  { verdict: 'good', files: { ...STANDARD, 'communities/demo/assessments/2025/district.a.mdx': review(SIGNED), 'communities/demo/assessments/2025/district.b.mdx': review('') } },
];

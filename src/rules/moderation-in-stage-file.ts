import { assessmentAddress } from '../domain/assessment.ts';
import { keyAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'moderation-in-stage-file', severity: 'error', kinds: ['assessment'] }, function* (assessment) {
  const address = assessmentAddress(assessment);
  if (!address || address.reviewer === null || assessment.data.moderation === undefined) return;
  yield { place: keyAt('moderation'), values: { stage: address.stage, reviewer: address.reviewer } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '合议写在本阶段的文件里',
    why: '合议由主持人对各位评审的分作出，写在某一位评审自己的文件里不算数。',
    message: '合议说明写在了评审 `{reviewer}` 自己的文件里',
    help: '把 `moderation` 移到 `{stage}.mdx`；没有这个文件就新建一个，写上同样的 `standard` 和 `period`。',
  },
  'zh-Hant': {
    title: '合議寫在本階段的文件裡',
    why: '合議由主持人對各位評審的分作出，寫在某一位評審自己的文件裡不算數。',
    message: '合議說明寫在了評審 `{reviewer}` 自己的文件裡',
    help: '把 `moderation` 移到 `{stage}.mdx`；沒有這個文件就新建一個，寫上同樣的 `standard` 和 `period`。',
  },
  en: {
    title: 'Moderation stands in the file of the stage',
    why: 'A moderator decides over what all reviewers gave; in the file of one of them it has no effect.',
    message: 'the moderation stands in the file of the reviewer `{reviewer}`',
    help: 'Move `moderation` to `{stage}.mdx`; where there is no such file, make one with the same `standard` and `period`.',
  },
};

const review = (points: number, moderation = '') => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
status: submitted
answers:
  EN-03: {points: ${points}}
${moderation}---
`;
const NOTE = 'moderation:\n  EN-03: {note: 复看后认定, by: 组长, on: 2026-01-09, points: 1}\n';
const STAGE = 'communities/demo/assessments/2025/district';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [`${STAGE}.a.mdx`]: review(0), [`${STAGE}.b.mdx`]: review(2, NOTE) }, at: `${STAGE}.b.mdx:7:1` },
  {
    verdict: 'good',
    files: { [`${STAGE}.a.mdx`]: review(0), [`${STAGE}.b.mdx`]: review(2), [`${STAGE}.mdx`]: `---\nstandard: mini@1.0.0\nperiod: {from: 2025-01-01, to: 2025-12-31}\n${NOTE}---\n` },
  },
];

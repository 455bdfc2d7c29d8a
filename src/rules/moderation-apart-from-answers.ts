import { keyAt } from '../domain/place.ts';
import { isNarrative } from '../domain/assessment.ts';
import { isPanel, stageFilesOf } from '../scoring/panel.ts';
import { communityRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = communityRule({ id: 'moderation-apart-from-answers', severity: 'error' }, function* (community) {
  for (const files of stageFilesOf(community)) {
    if (files.own && isPanel(files) && !isNarrative(files.own.data)) yield { file: files.own.file, place: keyAt('answers'), values: { stage: files.stage } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '多人评审时，本阶段文件只写合议',
    why: '几位评审各交一份时，结果由各份合成，本阶段的文件再作答就重复了。',
    message: '`{stage}` 阶段已有评审人各自的文件，这里又写了作答',
    help: '把作答移到 `{stage}.a.mdx` 这样的评审人文件里，这里只留 `moderation`。',
  },
  'zh-Hant': {
    title: '多人評審時，本階段文件只寫合議',
    why: '幾位評審各交一份時，結果由各份合成，本階段的文件再作答就重複了。',
    message: '`{stage}` 階段已有評審人各自的文件，這裡又寫了作答',
    help: '把作答移到 `{stage}.a.mdx` 這樣的評審人文件裡，這裡只留 `moderation`。',
  },
  en: {
    title: 'With several reviewers the file of the stage only moderates',
    why: 'The result is combined from the reviewers’ files; answers here would count a second time.',
    message: 'the stage `{stage}` has files of its reviewers, and here are answers too',
    help: 'Move the answers to the file of a reviewer such as `{stage}.a.mdx` and keep only `moderation` here.',
  },
};

const review = (points: number) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
status: submitted
answers:
  EN-03: {points: ${points}}
---
`;
const MODERATION = `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
moderation:
  EN-03: {note: 现场复核后取中间值, by: 评审组组长, on: 2026-02-01}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/district.a.mdx': review(2), 'communities/demo/assessments/2025/district.mdx': review(2) }, at: 'communities/demo/assessments/2025/district.mdx:5:1' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/district.a.mdx': review(2), 'communities/demo/assessments/2025/district.mdx': MODERATION } },
];

import { keyAt } from '../domain/place.ts';
import { changedAnswers, lockOf, sealOf } from '../domain/seal.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { lockWith, submittedAssessment } from './examples/signed-assessment.ts';

export const rule = entryRule({ id: 'change-explained', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  const lock = assessment.data.signed ? undefined : lockOf(library, assessment);
  if (!lock || (assessment.data.reopened ?? []).length === 0) return; // `reopening-explained` reports this one.
  const explained = new Set((assessment.data.changes ?? []).map(({ item }) => item));
  for (const id of changedAnswers(lock, sealOf(assessment))) {
    if (!explained.has(id)) yield { place: keyAt('answers', id), values: { item: id } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '签字后改动的分数有原因',
    why: '最终分数变了，要让居民看到从多少改到多少、为什么。',
    message: '`{item}` 的作答在签字以后改过，`changes` 里没有说明',
    help: '在 `changes` 里加一条：`{item: {item}, from: 原分, to: 新分, reason: 原因, on: 日期}`。',
  },
  'zh-Hant': {
    title: '簽字後改動的分數有原因',
    why: '最終分數變了，要讓居民看到從多少改到多少、為什麼。',
    message: '`{item}` 的作答在簽字以後改過，`changes` 裡沒有說明',
    help: '在 `changes` 里加一條：`{item: {item}, from: 原分, to: 新分, reason: 原因, on: 日期}`。',
  },
  en: {
    title: 'A score that changed after the signature has its reason',
    why: 'Residents should see from what to what a final score changed, and why.',
    message: 'the answer to `{item}` was changed after the signature, and `changes` does not say why',
    help: 'Add to `changes`: `{item: {item}, from: OLD, to: NEW, reason: REASON, on: DAY}`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': submittedAssessment('reopened: [{post: 社区主任, on: 2026-02-01, reason: 街道退回补充}]\n'), 'locks.yaml': lockWith('b'.repeat(64)) }, at: 'communities/demo/assessments/2025/self.mdx:6:3' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': submittedAssessment('reopened: [{post: 社区主任, on: 2026-02-01, reason: 街道退回补充}]\nchanges: [{item: SG-01, from: 1, to: 2, reason: 补交一次会议记录, on: 2026-02-02}]\n'), 'locks.yaml': lockWith('b'.repeat(64)) } },
];

import { keyAt, WHOLE_FILE } from '../domain/place.ts';
import { pickText } from '../domain/local-text.ts';
import { lockOf } from '../domain/seal.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { lockWith, submittedAssessment } from './examples/signed-assessment.ts';

export const rule = entryRule({ id: 'reopening-explained', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  const lock = lockOf(library, assessment);
  if (!lock || Object.hasOwn(assessment.tree, 'signed')) return;
  if ((assessment.data.reopened ?? []).some(({ on }) => on >= lock.on)) return;
  const place = Object.hasOwn(assessment.tree, 'status') ? keyAt('status') : WHOLE_FILE;
  yield { place, values: { post: pickText(lock.post, 'zh-Hans'), on: lock.on, file: assessment.file } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '重新打开签过字的评价要写明原因',
    why: '去掉签字就改，别人无从知道改了什么、为什么。',
    message: '{on} 由{post}签过字，现在没有签字，也没有重新打开的记录',
    help: '恢复 `signed` 一行，再用 `npm run sign -- {file} --reopen --reason 原因 --post 岗位`。',
  },
  'zh-Hant': {
    title: '重新打開簽過字的評價要寫明原因',
    why: '去掉簽字就改，別人無從知道改了什麼、為什麼。',
    message: '{on} 由{post}簽過字，現在沒有簽字，也沒有重新打開的記錄',
    help: '恢復 `signed` 一行，再用 `npm run sign -- {file} --reopen --reason 原因 --post 崗位`。',
  },
  en: {
    title: 'A signed assessment is opened again with a reason',
    why: 'Where a signature just disappears, nobody knows what changed and why.',
    message: '{post} signed this on {on}; the signature is gone and nothing says why',
    help: 'Put the line `signed` back and use `npm run sign -- {file} --reopen --reason REASON --post POST`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': submittedAssessment(''), 'locks.yaml': lockWith('b'.repeat(64)) }, at: 'communities/demo/assessments/2025/self.mdx:4:1' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': submittedAssessment('reopened: [{post: 社区主任, on: 2026-02-01, reason: 街道退回补充}]\n'), 'locks.yaml': lockWith('b'.repeat(64)) } },
];

import { keyAt } from '../domain/place.ts';
import { lockOf } from '../domain/seal.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { lockWith, SIGNED, submittedAssessment } from './examples/signed-assessment.ts';

export const rule = entryRule({ id: 'signed-has-lock', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  const { signed } = assessment.data;
  if (signed === undefined) return;
  const lock = lockOf(library, assessment);
  if (!lock) yield { place: keyAt('signed'), values: { file: assessment.file }, variant: 'absent' };
  else if (lock.on !== signed.on) yield { place: keyAt('signed'), values: { file: assessment.file, on: signed.on, locked: lock.on }, variant: 'other' };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '签过字的评价有登记',
    why: '登记里的校验值能发现签字以后的改动。',
    message: { absent: '这里有签字，`locks.yaml` 里没有它的登记', other: '这里的签字是 {on}，`locks.yaml` 登记的是 {locked}' },
    help: '运行 `npm run sign -- {file}` 登记；签字写错了的，先删去 `signed` 再加 `--post 岗位` 签字。',
  },
  'zh-Hant': {
    title: '簽過字的評價有登記',
    why: '登記裡的校驗值能發現簽字以後的改動。',
    message: { absent: '這裡有簽字，`locks.yaml` 裡沒有它的登記', other: '這裡的簽字是 {on}，`locks.yaml` 登記的是 {locked}' },
    help: '運行 `npm run sign -- {file}` 登記；簽字寫錯了的，先刪去 `signed` 再加 `--post 崗位` 簽字。',
  },
  en: {
    title: 'A signed assessment has its line in the register',
    why: 'The hash in the register shows changes that were made after the signature.',
    message: {
      absent: 'this is signed, but `locks.yaml` has no line for it',
      other: 'this was signed on {on}, and `locks.yaml` says {locked}',
    },
    help: 'Register it with `npm run sign -- {file}`; where the signature is wrong, remove `signed` first and add `--post POST`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': submittedAssessment(SIGNED) }, at: 'communities/demo/assessments/2025/self.mdx:7:1' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': submittedAssessment(SIGNED), 'locks.yaml': lockWith('b'.repeat(64)) } },
];

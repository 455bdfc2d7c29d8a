import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { lockWith, SIGNED, submittedAssessment } from './examples/signed-assessment.ts';

export const rule = entryRule({ id: 'lock-has-file', severity: 'error', kinds: ['locks'] }, function* ({ data }, { library }) {
  for (const [index, { path }] of data.locks.entries()) {
    if (!library.files.has(path)) yield { place: valueAt('locks', index, 'path'), values: { path } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '登记过的文件都在',
    why: '签过字的评价和发布过的标准要一直找得到。',
    message: '`{path}` 登记过，现在找不到这个文件',
    help: '把文件恢复到原来的位置；评价确需撤下的，在文件里写 `withdrawn`，不要删除。',
  },
  'zh-Hant': {
    title: '登記過的文件都在',
    why: '簽過字的評價和發布過的標準要一直找得到。',
    message: '`{path}` 登記過，現在找不到這個文件',
    help: '把文件恢復到原來的位置；評價確需撤下的，在文件裡寫 `withdrawn`，不要刪除。',
  },
  en: {
    title: 'Every registered file is there',
    why: 'Signed assessments and published standards stay.',
    message: '`{path}` is registered, but the file is gone',
    help: 'Put the file back; to take a result back, write `withdrawn` in it instead of removing it.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'locks.yaml': lockWith('b'.repeat(64)) }, at: 'locks.yaml:2:12' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': submittedAssessment(SIGNED), 'locks.yaml': lockWith('b'.repeat(64)) } },
];

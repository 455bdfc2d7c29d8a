import { valueAt } from '../domain/place.ts';
import { lockOf } from '../domain/seal.ts';
import { EXAMPLE_SITE } from './example-site.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'published-standard-locked', severity: 'warning', kinds: ['standard'] }, function* (standard, { library }) {
  if (standard.data.status === 'published' && !lockOf(library, standard)) yield { place: valueAt('status'), values: { file: standard.file } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '发布的标准有登记',
    why: '没有登记，就发现不了发布以后的改动。',
    message: '这个标准已发布，`locks.yaml` 里还没有登记',
    help: '运行 `npm run sign -- {file} --post 岗位`。',
  },
  'zh-Hant': {
    title: '發布的標準有登記',
    why: '沒有登記，就發現不了發布以後的改動。',
    message: '這個標準已發布，`locks.yaml` 裡還沒有登記',
    help: '運行 `npm run sign -- {file} --post 崗位`。',
  },
  en: {
    title: 'A published standard has its line in the register',
    why: 'Without it a later change would not be found.',
    message: 'this standard is published, but `locks.yaml` has no line for it',
    help: 'Run `npm run sign -- {file} --post POST`.',
  },
};

const STANDARD = (EXAMPLE_SITE['standards/mini/1.0.0/standard.yaml'] ?? '').replace('title: 示例标准', 'title: 示例标准\nstatus: published');
const lock = (hash: string) => `locks:
  - {path: standards/mini/1.0.0/standard.yaml, sha256: ${hash}, on: 2026-01-10, post: 区民政局}
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'standards/mini/1.0.0/standard.yaml': STANDARD }, at: 'standards/mini/1.0.0/standard.yaml:2:9' },
  { verdict: 'good', files: { 'standards/mini/1.0.0/standard.yaml': STANDARD, 'locks.yaml': lock('b'.repeat(64)) } },
];

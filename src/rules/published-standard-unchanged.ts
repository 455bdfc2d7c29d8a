import { keyAt } from '../domain/place.ts';
import { pickText } from '../domain/local-text.ts';
import { lockOf, sealOf } from '../domain/seal.ts';
import { EXAMPLE_SITE } from './example-site.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'published-standard-unchanged', severity: 'error', kinds: ['standard'] }, function* (standard, { library }) {
  const lock = lockOf(library, standard);
  if (lock && lock.sha256 !== sealOf(standard).sha256) yield { place: keyAt('title'), values: { on: lock.on, post: pickText(lock.post, 'zh-Hans') } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '发布过的标准不再改动',
    why: '改动已发布的标准，会让以前的评价换了尺子。',
    message: '{post}在 {on} 发布了这一版，现在的内容和当时不同',
    help: '恢复原来的内容；要改的，复制成新版本的文件夹再改。',
  },
  'zh-Hant': {
    title: '發布過的標準不再改動',
    why: '改動已發布的標準，會讓以前的評價換了尺子。',
    message: '{post}在 {on} 發布了這一版，現在的內容和當時不同',
    help: '恢復原來的內容；要改的，複製成新版本的文件夾再改。',
  },
  en: {
    title: 'A published standard stays as it is',
    why: 'To change it would measure earlier assessments by another rule.',
    message: '{post} published this version on {on}, and its content is another now',
    help: 'Restore it; to change something, copy the folder to a new version.',
  },
};

const STANDARD = (EXAMPLE_SITE['standards/mini/1.0.0/standard.yaml'] ?? '').replace('title: 示例标准', 'title: 示例标准\nstatus: published');
const lock = (hash: string) => `locks:
  - {path: standards/mini/1.0.0/standard.yaml, sha256: ${hash}, on: 2026-01-10, post: 区民政局}
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'standards/mini/1.0.0/standard.yaml': STANDARD, 'locks.yaml': lock('b'.repeat(64)) }, at: 'standards/mini/1.0.0/standard.yaml:1:1' },
  { verdict: 'good', files: { 'standards/mini/1.0.0/standard.yaml': STANDARD, 'locks.yaml': lock('8c3d5f29760329a63467f121b03a3deb6cbff67362434b10bce584b7d40ebb91') } },
];

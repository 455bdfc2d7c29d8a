import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'evidence-unchanged', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  for (const [id, { file, sha256 }] of Object.entries(assessment.data.evidence ?? {})) {
    const record = file === undefined ? undefined : library.files.get(`communities/${assessment.community ?? ''}/${file}`);
    if (record && sha256 !== undefined && record.hash !== sha256) yield { place: valueAt('evidence', id, 'sha256'), values: { file: record.file, hash: record.hash } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '佐证文件没有换过',
    why: '写了校验值的佐证，换了文件就要说明。',
    message: '`{file}` 的内容和写下的校验值不一致',
    help: '换回原来的文件；确实要换的，把 `sha256` 改成 `{hash}` 并在 `note` 里写明原因。',
  },
  'zh-Hant': {
    title: '佐證文件沒有換過',
    why: '寫了校驗值的佐證，換了文件就要說明。',
    message: '`{file}` 的內容和寫下的校驗值不一致',
    help: '換回原來的文件；確實要換的，把 `sha256` 改成 `{hash}` 並在 `note` 裡寫明原因。',
  },
  en: {
    title: 'Evidence is the file that was checked',
    why: 'Evidence with a checksum must not change in silence.',
    message: 'the content of `{file}` does not agree with the checksum written here',
    help: 'Put the file back; where it was replaced on purpose, write `{hash}` and say why in `note`.',
  },
};

const assessment = (hash: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
evidence:
  minutes-2025: {kind: minutes, file: files/minutes-2025.csv, sha256: ${hash}}
---
`;
const FILE = { 'communities/demo/files/minutes-2025.csv': '会议,人数\n代表会议,40\n' };

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...FILE, 'communities/demo/assessments/2025/self.mdx': assessment('a'.repeat(64)) }, at: 'communities/demo/assessments/2025/self.mdx:5:71' },
  { verdict: 'good', files: { ...FILE, 'communities/demo/assessments/2025/self.mdx': assessment('504e80fd268d26c78bbfe060b6668fe915b96ae75cf8ad786ebcb08cc866540f') } },
];

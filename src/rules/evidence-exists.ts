import { nearestOf } from '../domain/nearest.ts';
import { valueAt } from '../domain/place.ts';
import { filesOfCommunity } from './references/files.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'evidence-exists', origin: 'A003', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  const folder = `communities/${assessment.community ?? ''}/`;
  for (const [id, { file }] of Object.entries(assessment.data.evidence ?? {})) {
    if (file === undefined || library.files.has(`${folder}${file}`)) continue;
    const nearest = nearestOf(file, filesOfCommunity(library, assessment.community));
    yield { place: valueAt('evidence', id, 'file'), values: { file, nearest: nearest ?? '' }, variant: nearest === null ? 'unknown' : 'near' };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '佐证文件都在',
    why: '打不开的佐证等于没有佐证。',
    message: '本社区文件夹里没有 `{file}`',
    help: { near: '改成 `{nearest}`，或把文件放进去。', unknown: '把文件放进本社区的 `files` 文件夹，再写成 `files/文件名`。' },
  },
  'zh-Hant': {
    title: '佐證文件都在',
    why: '打不開的佐證等於沒有佐證。',
    message: '本社區文件夾裡沒有 `{file}`',
    help: { near: '改成 `{nearest}`，或把文件放進去。', unknown: '把文件放進本社區的 `files` 文件夾，再寫成 `files/文件名`。' },
  },
  en: {
    title: 'Files of evidence exist',
    why: 'Evidence that cannot be opened is no evidence.',
    message: 'the folder of this community has no `{file}`',
    help: {
      near: 'Use `{nearest}`, or put the file there.',
      unknown: 'Put the file into the folder `files` of this community and write `files/name`.',
    },
  },
};

const assessment = (file: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
evidence:
  minutes-2025: {kind: minutes, file: ${file}}
---
`;
const FILE = { 'communities/demo/files/minutes-2025.csv': '会议,人数\n代表会议,40\n' };

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...FILE, 'communities/demo/assessments/2025/self.mdx': assessment('files/minutes-2024.csv') }, at: 'communities/demo/assessments/2025/self.mdx:5:39' },
  { verdict: 'good', files: { ...FILE, 'communities/demo/assessments/2025/self.mdx': assessment('files/minutes-2025.csv') } },
];

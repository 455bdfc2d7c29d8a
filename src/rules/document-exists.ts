import { knownDocuments } from './references/known-ids.ts';
import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'document-exists', to: 'document' }, knownDocuments('documents'));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的制度文件都能找到',
    why: '居民和评审要能从这里点进那份制度文件核对。',
    message: '本社区没有制度文件 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成本社区 `documents` 文件夹里的文件名（不带 `.mdx`），或先写好那份制度文件。' },
  },
  'zh-Hant': {
    title: '寫到的制度文件都能找到',
    why: '居民和評審要能從這裡點進那份制度文件核對。',
    message: '本社區沒有制度文件 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成本社區 `documents` 文件夾裡的文件名（不帶 `.mdx`），或先寫好那份制度文件。' },
  },
  en: {
    title: 'Every document named exists',
    why: 'Residents and reviewers follow the reference to the document.',
    message: 'this community has no document `{found}`',
    help: {
      near: 'Use `{nearest}`.',
      unknown: 'Use the name of a file in the folder `documents` without `.mdx`, or write that document first.',
    },
  },
};

const COVENANT = `---
kind: covenant
title: 居民公约
adoptedOn: 2025-03-10
---
`;
const assessment = (evidence: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
evidence:
  proof: ${evidence}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/documents/covenant-2025.mdx': COVENANT, 'communities/demo/assessments/2025/self.mdx': assessment('{kind: document, document: covenent-2025}') }, at: 'communities/demo/assessments/2025/self.mdx:5:37' },
  { verdict: 'good', files: { 'communities/demo/documents/covenant-2025.mdx': COVENANT, 'communities/demo/assessments/2025/self.mdx': assessment('{kind: document, document: covenant-2025}') } },
];

import { knownDocuments } from './references/known-ids.ts';
import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'meeting-exists', to: 'meeting' }, knownDocuments('meetings'));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的会议都能找到',
    why: '居民和评审要能从这里点进那份会议核对。',
    message: '本社区没有会议 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成本社区 `meetings` 文件夹里的文件名（不带 `.mdx`），或先写好那份会议。' },
  },
  'zh-Hant': {
    title: '寫到的會議都能找到',
    why: '居民和評審要能從這裡點進那份會議核對。',
    message: '本社區沒有會議 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成本社區 `meetings` 文件夾裡的文件名（不帶 `.mdx`），或先寫好那份會議。' },
  },
  en: {
    title: 'Every meeting named exists',
    why: 'Residents and reviewers follow the reference to the meeting.',
    message: 'this community has no meeting `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use the name of a file in the folder `meetings` without `.mdx`, or write that meeting first.' },
  },
};

const MEETING = `---
kind: residents
title: 居民会议
date: 2025-03-10
---
`;
const covenant = (meeting: string) => `---
kind: covenant
title: 居民公约
adoptedBy: ${meeting}
adoptedOn: 2025-03-10
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/meetings/2025-03-10-residents.mdx': MEETING, 'communities/demo/documents/covenant.mdx': covenant('2025-03-01-residents') }, at: 'communities/demo/documents/covenant.mdx:4:12' },
  { verdict: 'good', files: { 'communities/demo/meetings/2025-03-10-residents.mdx': MEETING, 'communities/demo/documents/covenant.mdx': covenant('2025-03-10-residents') } },
];

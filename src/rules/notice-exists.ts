import { knownDocuments } from './references/known-ids.ts';
import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'notice-exists', to: 'notice' }, knownDocuments('notices'));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的公告都能找到',
    why: '居民和评审要能从这里点进那份公告核对。',
    message: '本社区没有公告 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成本社区 `notices` 文件夹里的文件名（不带 `.mdx`），或先写好那份公告。' },
  },
  'zh-Hant': {
    title: '寫到的公告都能找到',
    why: '居民和評審要能從這裡點進那份公告核對。',
    message: '本社區沒有公告 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成本社區 `notices` 文件夾裡的文件名（不帶 `.mdx`），或先寫好那份公告。' },
  },
  en: {
    title: 'Every notice named exists',
    why: 'Residents and reviewers follow the reference to the notice.',
    message: 'this community has no notice `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use the name of a file in the folder `notices` without `.mdx`, or write that notice first.' },
  },
};

const NOTICE = `---
kind: service-change
title: 窗口时间调整
date: 2025-03-12
---
`;
const meeting = (notice: string) => `---
kind: residents
title: 居民会议
date: 2025-03-10
notice: ${notice}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/notices/2025-03-12-draft.mdx': NOTICE, 'communities/demo/meetings/2025-03-10-residents.mdx': meeting('2025-03-12-draf') }, at: 'communities/demo/meetings/2025-03-10-residents.mdx:5:9' },
  { verdict: 'good', files: { 'communities/demo/notices/2025-03-12-draft.mdx': NOTICE, 'communities/demo/meetings/2025-03-10-residents.mdx': meeting('2025-03-12-draft') } },
];

import type { Library } from '../domain/library.ts';
import { documentsByName } from '../domain/named-document.ts';
import { nearestOf } from '../domain/nearest.ts';
import { namedInDetails } from './notices/details.ts';
import { communityOf } from './references/known-ids.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { FINANCE_FILE, financeNotice, FINANCE_SITE } from './examples/finance-notice.ts';
import { MEETING_FILE } from './examples/meeting.ts';

export const rule = entryRule({ id: 'detail-reference-exists', severity: 'error', kinds: ['notice'] }, function* (notice, { library }) {
  const community = communityOf(notice, library);
  if (!community) return;
  for (const { name, place } of namedInDetails(library, notice, 'reference')) {
    if (documentsByName(community).has(name) || isUnread(library, community.id, name)) continue;
    const nearest = nearestOf(name, documentsByName(community).keys());
    yield { place, values: { found: name, nearest: nearest ?? '' }, variant: nearest === null ? 'unknown' : 'near' };
  }
});

const FOLDERS = ['meetings', 'plans', 'assessments', 'notices', 'documents', 'surveys', 'activities'];

const isUnread = (library: Library, community: string, name: string): boolean =>
  library.unread.has(`communities/${community}/${name}`) || FOLDERS.some((folder) => library.unread.has(`communities/${community}/${folder}/${name}`));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '公告里写到的会议、规划和评价都在',
    why: '居民要能从公告点进那次会议、那份规划核对。',
    message: '本社区没有 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成本社区会议、规划、评价、公告或制度文件的文件名，不带 `.mdx`；还没有的先写好那一份。' },
  },
  'zh-Hant': {
    title: '公告裡寫到的會議、規劃和評價都在',
    why: '居民要能從公告點進那次會議、那份規劃核對。',
    message: '本社區沒有 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成本社區會議、規劃、評價、公告或制度文件的文件名，不帶 `.mdx`；還沒有的先寫好那一份。' },
  },
  en: {
    title: 'What the details of a notice refer to exists',
    why: 'Residents follow a notice to the meeting, plan or assessment that it speaks of.',
    message: 'this community has no `{found}`',
    help: {
      near: 'Use `{nearest}`.',
      unknown: 'Use the name of a meeting, plan, assessment, notice or document of this community without `.mdx`, or write that one first.',
    },
  },
};

const MEETING = `---
kind: residents
title: 居民会议
date: 2025-03-10
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'site.yaml': FINANCE_SITE, [FINANCE_FILE]: financeNotice('opening: 12\n  meeting: 2025-03-10-resident'), [MEETING_FILE]: MEETING }, at: `${FINANCE_FILE}:7:12` },
  { verdict: 'good', files: { 'site.yaml': FINANCE_SITE, [FINANCE_FILE]: financeNotice('opening: 12\n  meeting: 2025-03-10-residents'), [MEETING_FILE]: MEETING } },
];

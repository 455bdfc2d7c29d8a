import type { Community, Library } from '../domain/library.ts';
import { rememberPer } from '../domain/remember.ts';
import { communityOf } from './references/known-ids.ts';
import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'record-evidence-exists', to: 'evidence', kinds: ['profile', 'plan'] }, (entry, { library }) => {
  const community = communityOf(entry, library);
  return community ? { ids: evidenceOf(community), isUnread: (id) => isFileOf(library, community.id, id) } : null;
});

const evidenceOf = rememberPer((community: Community): ReadonlySet<string> => {
  const declared = community.assessments.flatMap((assessment) => Object.keys(assessment.data.evidence ?? {}));
  const documents = [...community.notices, ...community.meetings, ...community.surveys, ...community.activities, ...community.documents];
  return new Set([...declared, ...documents.map((document) => document.name)]);
});

/** A file of the community's folder, or a document that could not be read, is evidence too. */
const isFileOf = (library: Library, community: string, id: string): boolean =>
  library.files.has(`communities/${community}/${id}`) ||
  ['notices', 'meetings', 'surveys', 'activities', 'documents'].some((folder) => library.unread.has(`communities/${community}/${folder}/${id}`));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '概况和规划里的佐证都能找到',
    why: '荣誉、承诺和措施是否属实，要靠佐证核对。',
    message: '本社区没有佐证 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成评价清单 `evidence` 里的编号、本社区公告、会议、调查、活动或制度文件的文件名，或本社区文件夹里的文件，如 `files/….pdf`。' },
  },
  'zh-Hant': {
    title: '概況和規劃裡的佐證都能找到',
    why: '榮譽、承諾和措施是否屬實，要靠佐證核對。',
    message: '本社區沒有佐證 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成評價清單 `evidence` 裡的編號、本社區公告、會議、調查、活動或制度文件的文件名，或本社區文件夾裡的文件，如 `files/….pdf`。' },
  },
  en: {
    title: 'Evidence in profiles and plans exists',
    why: 'Honours, commitments and measures are believed for their evidence.',
    message: 'this community has no evidence `{found}`',
    help: {
      near: 'Use `{nearest}`.',
      unknown: 'Use an id from `evidence` of an assessment, the name of a notice, meeting, survey, activity or document of this community, or a file such as `files/….pdf`.',
    },
  },
};

const MEETING = `---
kind: residents
title: 表彰会
date: 2025-03-10
---
`;
const profile = (id: string) => `---
name: 示例社区
region: example-street
honours:
  - {id: civil, title: 文明社区, level: county, issuer: 示例区, evidence: ${id}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/meetings/2025-03-10-honours.mdx': MEETING, 'communities/demo/profile.mdx': profile('2025-03-10-honour') }, at: 'communities/demo/profile.mdx:5:68' },
  { verdict: 'good', files: { 'communities/demo/meetings/2025-03-10-honours.mdx': MEETING, 'communities/demo/profile.mdx': profile('2025-03-10-honours') } },
];

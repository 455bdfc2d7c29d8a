import type { Community, Library } from '../domain/library.ts';
import { nearestOf } from '../domain/nearest.ts';
import { kindOfNotice } from '../domain/notice.ts';
import { valueAt } from '../domain/place.ts';
import { rememberPer } from '../domain/remember.ts';
import { typedDetails } from './notices/details.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'detail-reference-exists', severity: 'error', kinds: ['notice'] }, function* (notice, { library }) {
  const kind = kindOfNotice(library, notice.data);
  const community = notice.community === null ? undefined : library.communities.get(notice.community);
  if (!kind?.details || !community) return;
  for (const [detail, value] of typedDetails(notice, kind.details).values) {
    if (value.type !== 'reference') continue;
    for (const [index, name] of value.names.entries()) {
      if (namesIn(community).has(name) || isUnread(library, community.id, name)) continue;
      const nearest = nearestOf(name, namesIn(community));
      const path = typeof notice.data.details?.[detail] === 'string' ? ['details', detail] : ['details', detail, index];
      yield { place: valueAt(...path), values: { found: name, nearest: nearest ?? '' }, variant: nearest === null ? 'unknown' : 'near' };
    }
  }
});

/** The names of the documents of a community, with and without their folder. */
const namesIn = rememberPer((community: Community): ReadonlySet<string> => {
  const documents = [...community.meetings, ...community.plans, ...community.assessments, ...community.notices, ...community.documents, ...community.surveys, ...community.activities];
  return new Set(documents.flatMap(({ id, name }) => [name, id.slice(`communities/${community.id}/`.length), ...(name.split('/').at(-2) === undefined ? [] : [name.split('/').slice(0, -1).join('/')])]));
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

const FILE = 'communities/demo/notices/2025-04-10-finance.mdx';
const SITE = `title: 示例区社区公开
defaultStandard: mini@1.0.0
noticeKinds:
  - id: finance
    label: 财务公开
    details:
      - {id: opening, label: 期初余额, type: money, required: true}
      - {id: checked-on, label: 审核日期, type: date}
      - {id: income, label: 收入, type: table, columns: [{id: item, label: 项目, type: text}, {id: amount, label: 金额, type: money}]}
      - {id: meeting, label: 会议, type: reference}
      - {id: sheet, label: 明细表, type: file}
`;
const notice = (details: string) => `---
kind: finance
title: 一季度财务公开
date: 2025-04-10
details:
  ${details}
---
`;
const MEETING = `---
kind: residents
title: 居民会议
date: 2025-03-10
---
`;
const MEETING_FILE = 'communities/demo/meetings/2025-03-10-residents.mdx';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'site.yaml': SITE, [FILE]: notice('opening: 12\n  meeting: 2025-03-10-resident'), [MEETING_FILE]: MEETING }, at: `${FILE}:7:12` },
  { verdict: 'good', files: { 'site.yaml': SITE, [FILE]: notice('opening: 12\n  meeting: 2025-03-10-residents'), [MEETING_FILE]: MEETING } },
];

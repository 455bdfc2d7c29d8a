import { kindOfNotice } from '../domain/notice.ts';
import { valueAt, WHOLE_FILE } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'expired-list-taken-down', origin: 'N017', severity: 'warning', kinds: ['notice'] }, function* (notice, { library, on }) {
  const { archiveAfter, personalList, withdrawn } = notice.data;
  const isList = personalList ?? kindOfNotice(library, notice.data)?.personalList ?? false;
  if (withdrawn) return;
  if (archiveAfter !== undefined && archiveAfter < on) yield { place: valueAt('archiveAfter'), values: { date: archiveAfter }, variant: 'expired' };
  if (archiveAfter === undefined && isList) yield { place: WHOLE_FILE, variant: 'open' };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '涉及个人的名单到期撤下',
    why: '个人信息的保存期限应当是实现目的所必要的最短时间（《个人信息保护法》第十九条）。',
    message: { expired: '这份内容应在 {date} 之后撤下，正文已不再发布，只保留标题、日期和人数', open: '这是涉及个人的名单，但没有写撤下日期 `archiveAfter`' },
    help: {
      expired: '从文件中删去名单正文，保留标题、日期和人数；版本记录里的旧内容按隐私指南处理。',
      open: '加上一行，例如 `archiveAfter: 2026-06-30`，一般为公示期满后不久的日期。',
    },
  },
  'zh-Hant': {
    title: '涉及個人的名單到期撤下',
    why: '個人信息的保存期限應當是實現目的所必要的最短時間（《個人信息保護法》第十九條）。',
    message: { expired: '這份內容應在 {date} 之後撤下，正文已不再發布，只保留標題、日期和人數', open: '這是涉及個人的名單，但沒有寫撤下日期 `archiveAfter`' },
    help: {
      expired: '從文件中刪去名單正文，保留標題、日期和人數；版本記錄裡的舊內容按隱私指南處理。',
      open: '加上一行，例如 `archiveAfter: 2026-06-30`，一般為公示期滿後不久的日期。',
    },
  },
  en: {
    title: 'A list about persons is taken down in time',
    why: 'Personal information may be kept only as long as its purpose needs (Personal Information Protection Law, article 19).',
    message: { expired: 'this was to be taken down after {date}; its text is no longer published, only title, dates and counts', open: 'this is a list about persons but says no day of taking down, `archiveAfter`' },
    help: {
      expired: 'Remove the list from the file and keep title, dates and counts; see the privacy guide for what the version history still holds.',
      open: 'Add a line such as `archiveAfter: 2026-06-30`, usually soon after the objection period.',
    },
  },
};

const notice = (archiveAfter: string) => `---
kind: service-change
title: 助餐补贴名单公示
date: 2026-03-10
personalList: true
${archiveAfter}---
`;
const FILE = 'communities/demo/notices/2026-03-10-list.mdx';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: notice('archiveAfter: 2026-03-31\n') }, at: `${FILE}:6:15` },
  { verdict: 'bad', files: { [FILE]: notice('') }, at: `${FILE}:1:1` },
  { verdict: 'good', files: { [FILE]: notice('archiveAfter: 2026-06-30\n') } },
];

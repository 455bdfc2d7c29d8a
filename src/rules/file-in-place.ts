import { NOTICE_FILE, noticeSaying, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'file-in-place', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件放在网站用得到的地方',
    why: '放错地方的文件没有人读，也不会发布。',
    message: { community: '社区的这个位置不放文档', site: '网站不使用这个位置的文件', assessment: '评价文件的名字或位置不对' },
    help: {
      community: '把它移到 `plans`、`assessments`、`notices`、`meetings`、`surveys`、`activities` 或 `documents` 文件夹里；社区概况的文件名是 `profile.mdx`。',
      site: '把它移到内容文件夹之外，或放进某个社区的文件夹。',
      assessment: '放成 `assessments/<年度>/<阶段>.mdx`，如 `assessments/2025/self.mdx`；年度写成 2025、2025-h1 或 2025-q3，阶段是 {stages} 之一。',
    },
  },
  'zh-Hant': {
    title: '文件放在網站用得到的地方',
    why: '放錯地方的文件沒有人讀，也不會發布。',
    message: { community: '社區的這個位置不放文檔', site: '網站不使用這個位置的文件', assessment: '評價文件的名字或位置不對' },
    help: {
      community: '把它移到 `plans`、`assessments`、`notices`、`meetings`、`surveys`、`activities` 或 `documents` 文件夾裡；社區概況的文件名是 `profile.mdx`。',
      site: '把它移到內容文件夾之外，或放進某個社區的文件夾。',
      assessment: '放成 `assessments/<年度>/<階段>.mdx`，如 `assessments/2025/self.mdx`；年度寫成 2025、2025-h1 或 2025-q3，階段是 {stages} 之一。',
    },
  },
  en: {
    title: 'A file lies where the site uses it',
    why: 'A file in the wrong place is read by nobody and not published.',
    message: {
      community: 'this part of a community holds no documents',
      site: 'the site does not use a file here',
      assessment: 'an assessment has another name or place',
    },
    help: {
      community: 'Move it to `plans`, `assessments`, `notices`, `meetings`, `surveys`, `activities` or `documents`; a profile is called `profile.mdx`.',
      site: 'Move it out of the content folder, or into the folder of a community.',
      assessment: 'Put it at `assessments/<period>/<stage>.mdx`, such as `assessments/2025/self.mdx`; a period is 2025, 2025-h1 or 2025-q3, a stage one of {stages}.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/news/water.mdx': noticeSaying('正文。') }, at: 'communities/demo/news/water.mdx:1:1' },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];

import { NOTICE_FILE, noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'change-in-own-folder', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '每个社区只改自己的文件夹',
    why: '别的社区的内容和网站的设置，不由本社区改动。',
    message: {
      outside: '`{found}` 不在 `communities/{owner}` 里',
      link: '`{found}` 是链接',
      repository: '`{found}` 是另一个代码库',
      program: '`{found}` 带有可执行权限',
    },
    help: {
      outside: '撤回这一处改动；需要改的话，请告诉网站管理员。',
      link: '删去链接，把需要的内容复制成真正的文件。',
      repository: '删去它，把需要的文件直接放进来。',
      program: '去掉可执行权限（chmod 644）后再提交。',
    },
  },
  'zh-Hant': {
    title: '每個社區只改自己的文件夾',
    why: '別的社區的內容和網站的設置，不由本社區改動。',
    message: {
      outside: '`{found}` 不在 `communities/{owner}` 裡',
      link: '`{found}` 是鏈接',
      repository: '`{found}` 是另一個代碼庫',
      program: '`{found}` 帶有可執行權限',
    },
    help: {
      outside: '撤回這一處改動；需要改的話，請告訴網站管理員。',
      link: '刪去鏈接，把需要的內容複製成真正的文件。',
      repository: '刪去它，把需要的文件直接放進來。',
      program: '去掉可執行權限（chmod 644）後再提交。',
    },
  },
  en: {
    title: 'A community changes only its own folder',
    why: 'The content of others and the settings of the site are not for this community to change.',
    message: {
      outside: '`{found}` is not in `communities/{owner}`',
      link: '`{found}` is a link',
      repository: '`{found}` is another repository',
      program: '`{found}` may be executed',
    },
    help: {
      outside: 'Take this change back; ask the owner of the site where it is needed.',
      link: 'Remove the link and copy what is needed as a real file.',
      repository: 'Remove it and add the files themselves.',
      program: 'Take the execute permission away (chmod 644) and commit again.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/other/notices/water.mdx': noticeSaying('正文。') }, owner: 'demo', at: 'communities/other/notices/water.mdx:1:1' },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeSaying('正文。') }, owner: 'demo' },
];

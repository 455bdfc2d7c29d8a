import { noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'folder-expected', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件夹的位置上是文件夹',
    why: '社区和栏目都是文件夹，文件放在这里不会被读取。',
    message: { folder: '这里应当是文件夹，却是一个文件', community: '`communities` 里只放各社区的文件夹，不能直接放文件' },
    help: { folder: '把这个文件改名移走，再建一个同名的文件夹。', community: '建一个文件夹 `communities/{id}`，把这个文件放进去；社区概况的文件名是 `profile.mdx`。' },
  },
  'zh-Hant': {
    title: '文件夾的位置上是文件夾',
    why: '社區和欄目都是文件夾，文件放在這裡不會被讀取。',
    message: { folder: '這裡應當是文件夾，卻是一個文件', community: '`communities` 裡只放各社區的文件夾，不能直接放文件' },
    help: { folder: '把這個文件改名移走，再建一個同名的文件夾。', community: '建一個文件夾 `communities/{id}`，把這個文件放進去；社區概況的文件名是 `profile.mdx`。' },
  },
  en: {
    title: 'A folder stands where the layout has one',
    why: 'Communities and their sections are folders; a file in their place is not read.',
    message: {
      folder: 'there is a file where a folder belongs',
      community: '`communities` holds a folder for each community and no files',
    },
    help: {
      folder: 'Move the file away and make a folder of this name.',
      community: 'Make the folder `communities/{id}` and put the file into it; a profile is called `profile.mdx`.',
    },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/riverside.mdx': noticeSaying('正文。') }, at: 'communities/riverside.mdx:1:1' },
  { verdict: 'good', files: { 'communities/demo/notices/riverside.mdx': noticeSaying('正文。') } },
];

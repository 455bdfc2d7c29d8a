import { NOTICE_FILE, noticeSaying, noticeWith } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'file-expected', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件的位置上是文件',
    why: '文件夹取了文件的名字，里面的东西不会发布。',
    message: '`{found}` 是一个文件夹，名字却像文件',
    help: '给文件夹改一个没有扩展名的名字，或把里面的文件移出来。',
  },
  'zh-Hant': {
    title: '文件的位置上是文件',
    why: '文件夾取了文件的名字，裡面的東西不會發布。',
    message: '`{found}` 是一個文件夾，名字卻像文件',
    help: '給文件夾改一個沒有擴展名的名字，或把裡面的文件移出來。',
  },
  en: {
    title: 'A file stands where its name promises one',
    why: 'What lies in a folder with the name of a file is not published.',
    message: '`{found}` is a folder with the name of a file',
    help: 'Give the folder a name without extension, or move the file out of it.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/notices/water.mdx/a.mdx': noticeSaying('正文。') }, at: 'communities/demo/notices/water.mdx:1:1' },
  { verdict: 'good', files: { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026-03-01') } },
];

import { noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'file-name-unique', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件名在哪台电脑上都不重复',
    why: '只差大小写、全角半角或符号的两个名字，在有的电脑上是同一个文件，在网站上是同一个地址。',
    message: '这个名字和 `{other}` 只差大小写、全角半角或符号',
    help: '给其中一个改一个明显不同的名字。',
  },
  'zh-Hant': {
    title: '文件名在哪臺電腦上都不重複',
    why: '只差大小寫、全角半角或符號的兩個名字，在有的電腦上是同一個文件，在網站上是同一個地址。',
    message: '這個名字和 `{other}` 只差大小寫、全角半角或符號',
    help: '給其中一個改一個明顯不同的名字。',
  },
  en: {
    title: 'File names differ on every computer',
    why: 'Names that differ only in case, width or signs are one file on some disks, and one address on the site.',
    message: 'the name differs from `{other}` only in case, width or signs',
    help: 'Give one of the two a clearly different name.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/notices/water.mdx': noticeSaying('甲。'), 'communities/demo/notices/Water.mdx': noticeSaying('乙。') }, at: 'communities/demo/notices/water.mdx:1:1' },
  { verdict: 'good', files: { 'communities/demo/notices/water.mdx': noticeSaying('甲。'), 'communities/demo/notices/power.mdx': noticeSaying('乙。') } },
];

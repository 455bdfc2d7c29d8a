import { noticeSaying } from './examples/notice.ts';
import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'file-name-form', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '文件名是汉字，或小写字母、数字和连字符',
    why: '文件名就是网页的地址，要一直用下去；空格和特殊符号会让链接失效。',
    message: {
      leading: '文件名 `{found}` 以点或下划线开头',
      capital: '文件名 `{found}` 里有大写字母',
      space: '文件名 `{found}` 里有空格',
      wide: '文件名 `{found}` 里有全角或变形的字符',
      hidden: '文件名 `{found}` 里有看不见的字符',
      reserved: '文件名 `{found}` 是系统保留的',
      long: '文件名 `{found}` 太长，最多 64 个字',
      other: '文件名 `{found}` 里有汉字、小写字母、数字和连字符以外的字符',
    },
    help: '改名为 `{nearest}`。',
  },
  'zh-Hant': {
    title: '文件名是漢字，或小寫字母、數字和連字符',
    why: '文件名就是網頁的地址，要一直用下去；空格和特殊符號會讓鏈接失效。',
    message: {
      leading: '文件名 `{found}` 以點或下劃線開頭',
      capital: '文件名 `{found}` 裡有大寫字母',
      space: '文件名 `{found}` 裡有空格',
      wide: '文件名 `{found}` 裡有全角或變形的字符',
      hidden: '文件名 `{found}` 裡有看不見的字符',
      reserved: '文件名 `{found}` 是系統保留的',
      long: '文件名 `{found}` 太長，最多 64 個字',
      other: '文件名 `{found}` 裡有漢字、小寫字母、數字和連字符以外的字符',
    },
    help: '改名為 `{nearest}`。',
  },
  en: {
    title: 'A file name has Han characters, or small letters, digits and hyphens',
    why: 'The name becomes the address of a page for ever; blanks and other signs break links.',
    message: {
      leading: 'the name `{found}` begins with a dot or an underscore',
      capital: 'the name `{found}` has capital letters',
      space: 'the name `{found}` has a blank',
      wide: 'the name `{found}` has full-width or variant characters',
      hidden: 'the name `{found}` has characters that cannot be seen',
      reserved: 'the name `{found}` is taken by the system',
      long: 'the name `{found}` is longer than 64 characters',
      other: 'the name `{found}` has other characters than Han, small letters, digits and hyphens',
    },
    help: 'Rename it to `{nearest}`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/notices/water cut.mdx': noticeSaying('正文。') }, at: 'communities/demo/notices/water cut.mdx:1:1' },
  { verdict: 'bad', files: { 'communities/demo/notices/_draft.mdx': noticeSaying('正文。') }, at: 'communities/demo/notices/_draft.mdx:1:1' },
  { verdict: 'bad', files: { 'communities/demo/notices/404.mdx': noticeSaying('正文。') }, at: 'communities/demo/notices/404.mdx:1:1' },
  { verdict: 'good', files: { 'communities/demo/notices/停水公告.mdx': noticeSaying('正文。') } },
];

import { readingRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = readingRule({ id: 'id-unique', severity: 'error' });

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '同一列表里的编号不重复',
    why: '别处按编号引用，重复了就不知道指的是哪一个。',
    message: '编号 `{id}` 在这个列表里用了两次',
    help: '给后面这一条换一个没有用过的编号。',
  },
  'zh-Hant': {
    title: '同一列表裡的編號不重複',
    why: '別處按編號引用，重複了就不知道指的是哪一個。',
    message: '編號 `{id}` 在這個列表裡用了兩次',
    help: '給後面這一條換一個沒有用過的編號。',
  },
  en: {
    title: 'Ids of one list differ',
    why: 'Other places refer to an id; used twice, it is unclear which is meant.',
    message: 'the id `{id}` is used twice in this list',
    help: 'Give the later entry an id that was never used.',
  },
};

const profile = (first: string, second: string) => `---
name: 示例社区
region: example-street
sample: true
sources:
  - {id: ${first}, kind: 百科条目, year: 2006}
  - {id: ${second}, kind: 网站, year: 2026}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/profile.mdx': profile('a', 'a') }, at: 'communities/demo/profile.mdx:7:10' },
  { verdict: 'good', files: { 'communities/demo/profile.mdx': profile('a', 'b') } },
];

import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'region-exists', to: 'region' }, (_, { library }) => ({ ids: new Set(library.regions.keys()), isUnread: (id) => library.unread.has(`regions/${id}`) }));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的行政区划都有文件',
    why: '社区挂在哪个街道、哪个区县，页面导航和汇总都靠它。',
    message: '`regions` 里没有行政区划 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成 `regions` 文件夹里已有的文件名，或新建 `regions/{found}.mdx`。' },
  },
  'zh-Hant': {
    title: '寫到的行政區劃都有文件',
    why: '社區掛在哪個街道、哪個區縣，頁面導航和彙總都靠它。',
    message: '`regions` 裡沒有行政區劃 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成 `regions` 文件夾裡已有的文件名，或新建 `regions/{found}.mdx`。' },
  },
  en: {
    title: 'Every area named has its file',
    why: 'Navigation and summaries follow the tree of areas.',
    message: 'there is no area `{found}` in `regions`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use the name of a file in the folder `regions`, or add `regions/{found}.mdx`.' },
  },
};

const profile = (region: string) => `---
name: 示例社区
region: ${region}
sample: true
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/profile.mdx': profile('example-stret') }, at: 'communities/demo/profile.mdx:3:9' },
  { verdict: 'good', files: { 'communities/demo/profile.mdx': profile('example-street') } },
];

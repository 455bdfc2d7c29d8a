import { communityOf, idsIn } from './references/known-ids.ts';
import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'source-exists', to: 'source' }, (entry, { library }) => {
  const own = idsIn(entry.tree, 'sources');
  const profile = entry.kind === 'region' ? null : (communityOf(entry, library)?.profile ?? null);
  if (profile === null && entry.kind !== 'region') return null; // `community-has-profile` reports this one.
  return { ids: profile === null ? own : new Set([...own, ...idsIn(profile.tree, 'sources')]), isUnread: () => false };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的出处列在出处表里',
    why: '读者要能看出每个数字来自哪份材料。',
    message: '出处表 `sources` 里没有 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成 `sources` 里已有的 `id`，或在 `sources` 里加上这份材料。' },
  },
  'zh-Hant': {
    title: '寫到的出處列在出處表裡',
    why: '讀者要能看出每個數字來自哪份材料。',
    message: '出處表 `sources` 裡沒有 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成 `sources` 裡已有的 `id`，或在 `sources` 里加上這份材料。' },
  },
  en: {
    title: 'Every source named is listed',
    why: 'A reader must be able to see where a figure comes from.',
    message: 'there is no `{found}` among the `sources`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use an `id` from `sources`, or add the source there.' },
  },
};

const profile = (id: string) => `---
name: 示例社区
region: example-street
sources:
  - {id: report-2010, kind: 工作报告, year: 2010}
facts:
  area: {value: 0.7, unit: km2, asOf: 2010, source: ${id}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/profile.mdx': profile('report-2011') }, at: 'communities/demo/profile.mdx:7:53' },
  { verdict: 'good', files: { 'communities/demo/profile.mdx': profile('report-2010') } },
];

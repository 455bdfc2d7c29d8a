import { standardsFor } from './references/known-ids.ts';
import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'dimension-exists', to: 'dimension' }, (entry, { library }) => {
  const standards = standardsFor(entry, library);
  if (standards.length === 0) return null; // `standard-exists` or `default-standard-exists` reports this one.
  return { ids: new Set(standards.flatMap((standard) => standard.data.dimensions.map((dimension) => dimension.id))), isUnread: () => false };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的维度在评价标准里',
    why: '维度的名称由评价标准规定，写错就归不到那一类。',
    message: '评价标准里没有维度 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成评价标准 `dimensions` 里的 `id`，或删去这个字段。' },
  },
  'zh-Hant': {
    title: '寫到的維度在評價標準裡',
    why: '維度的名稱由評價標準規定，寫錯就歸不到那一類。',
    message: '評價標準裡沒有維度 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成評價標準 `dimensions` 裡的 `id`，或刪去這個字段。' },
  },
  en: {
    title: 'Every dimension named is one of the standard',
    why: 'The standard names the dimensions; a mistyped one belongs nowhere.',
    message: 'the standard has no dimension `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use an `id` from `dimensions` of the standard, or remove the field.' },
  },
};

const profile = (id: string) => `---
name: 示例社区
region: example-street
methods:
  - {id: four, name: 四会, parts: [协商, 听证, 协调, 评议], dimension: ${id}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/profile.mdx': profile('self-goverance') }, at: 'communities/demo/profile.mdx:5:62' },
  { verdict: 'good', files: { 'communities/demo/profile.mdx': profile('self-governance') } },
];

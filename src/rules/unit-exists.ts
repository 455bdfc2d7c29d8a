import { knownInProfile } from './references/known-ids.ts';
import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'unit-exists', to: 'unit' }, knownInProfile('units'));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的共建单位在社区概况里',
    why: '共建单位只在社区概况里写一次，别处只引用编号。',
    message: '社区概况的 `units` 里没有 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成社区概况 `units` 里已有的 `id`，或先在那里加上这一条。' },
  },
  'zh-Hant': {
    title: '寫到的共建單位在社區概況裡',
    why: '共建單位只在社區概況裡寫一次，別處只引用編號。',
    message: '社區概況的 `units` 裡沒有 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成社區概況 `units` 裡已有的 `id`，或先在那裡加上這一條。' },
  },
  en: {
    title: 'Every co-building unit named stands in the profile',
    why: 'An entry of `units` is written once, in the profile; everything else refers to its id.',
    message: 'there is no `{found}` among the `units` of the profile',
    help: { near: 'Use `{nearest}`.', unknown: 'Use an `id` from `units` in the profile, or add the entry there first.' },
  },
};

const profile = (id: string) => `---
name: 示例社区
region: example-street
units:
  - {id: example-bank, name: 示例银行, kind: bank}
facilities:
  - {id: plaza, kind: plaza, name: 广场, providedBy: ${id}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/profile.mdx': profile('example-bnak') }, at: 'communities/demo/profile.mdx:7:52' },
  { verdict: 'good', files: { 'communities/demo/profile.mdx': profile('example-bank') } },
];

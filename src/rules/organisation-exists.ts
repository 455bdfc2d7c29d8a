import { knownInProfile } from './references/known-ids.ts';
import { referenceRule } from './references/reference-rule.ts';
import type { RuleExample, RuleModule } from './rule.ts';

export const rule = referenceRule({ id: 'organisation-exists', to: 'organisation' }, knownInProfile('organisations'));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的组织在社区概况里',
    why: '组织只在社区概况里写一次，别处只引用编号。',
    message: '社区概况的 `organisations` 里没有 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成社区概况 `organisations` 里已有的 `id`，或先在那里加上这一条。' },
  },
  'zh-Hant': {
    title: '寫到的組織在社區概況裡',
    why: '組織只在社區概況裡寫一次，別處只引用編號。',
    message: '社區概況的 `organisations` 裡沒有 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成社區概況 `organisations` 裡已有的 `id`，或先在那裡加上這一條。' },
  },
  en: {
    title: 'Every organisation named stands in the profile',
    why: 'An entry of `organisations` is written once, in the profile; everything else refers to its id.',
    message: 'there is no `{found}` among the `organisations` of the profile',
    help: { near: 'Use `{nearest}`.', unknown: 'Use an `id` from `organisations` in the profile, or add the entry there first.' },
  },
};

const profile = (id: string) => `---
name: 示例社区
region: example-street
organisations:
  - {id: committee, kind: residents-committee, name: 居委会}
  - {id: mediation, kind: mediation, name: 调解委员会, parent: ${id}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/profile.mdx': profile('comittee') }, at: 'communities/demo/profile.mdx:6:59' },
  { verdict: 'good', files: { 'communities/demo/profile.mdx': profile('committee') } },
];

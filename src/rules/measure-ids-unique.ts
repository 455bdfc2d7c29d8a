import { valueAt } from '../domain/place.ts';
import type { TreePath } from '../domain/tree.ts';
import { measuresOf } from './plans/measures.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'measure-ids-unique', severity: 'error', kinds: ['plan'] }, function* (plan) {
  const first = new Map<string, { path: TreePath; year: number }>();
  for (const { measure, path, year } of measuresOf(plan)) {
    const earlier = first.get(measure.id);
    if (earlier === undefined) first.set(measure.id, { path, year });
    else if (earlier.year !== year) yield { place: valueAt(...path, 'id'), values: { id: measure.id, year: earlier.year }, related: [{ file: plan.file, place: valueAt(...earlier.path, 'id'), note: FIRST_HERE }] };
  }
});

const FIRST_HERE = { 'zh-Hans': '第一次用在这里', 'zh-Hant': '第一次用在這裡', en: 'first used here' };

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '一份规划里措施的编号各不相同',
    why: '问题和进展靠编号找到措施，两条同号就分不清。',
    message: '编号 `{id}` 在 {year} 年已经用过',
    help: '给这条措施换一个编号，如 `{id}-2`。',
  },
  'zh-Hant': {
    title: '一份規劃裡措施的編號各不相同',
    why: '問題和進展靠編號找到措施，兩條同號就分不清。',
    message: '編號 `{id}` 在 {year} 年已經用過',
    help: '給這條措施換一個編號，如 `{id}-2`。',
  },
  en: {
    title: 'The measures of a plan have different ids',
    why: 'Findings and progress find a measure by its id.',
    message: 'the id `{id}` is used in {year} already',
    help: 'Give this measure another id, such as `{id}-2`.',
  },
};

const FILE = 'communities/demo/plans/2025-2026.mdx';
const plan = (id: string) => `---
kind: programme
title: 社区规划
years:
  - {year: 2025, measures: [{id: lamps, text: 更换路灯}]}
  - {year: 2026, measures: [{id: ${id}, text: 增设路灯}]}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: plan('lamps') }, at: `${FILE}:6:34` },
  { verdict: 'good', files: { [FILE]: plan('more-lamps') } },
];

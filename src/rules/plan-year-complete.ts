import { valueAt } from '../domain/place.ts';
import { treeAt, type TreeMap } from '../domain/tree.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'plan-year-complete', origin: 'P001', severity: 'error', kinds: ['plan'] }, function* (plan) {
  if (plan.data.kind !== 'three-year') return;
  for (const [index, { year, goals, measures }] of plan.data.years.entries()) {
    if (goals === undefined && !isWritten(plan.tree, index, 'goals')) yield { place: valueAt('years', index, 'year'), values: { year }, variant: 'goals' };
    if (measures === undefined && !isWritten(plan.tree, index, 'measures')) yield { place: valueAt('years', index, 'year'), values: { year }, variant: 'measures' };
  }
});

/** A list that is there but could not be read has its own finding. */
const isWritten = (tree: TreeMap, year: number, field: string): boolean => Boolean(treeAt(tree, ['years', year, field]));

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '规划的每一年都有目标和措施',
    why: '只有任务没有目标，年底说不清做没做到；只有目标没有措施，就只是口号。',
    message: { goals: '{year} 年没有目标', measures: '{year} 年没有措施' },
    help: { goals: '在这一年下面加上 `goals`，至少写一条，如 `goals: [{text: 楼道整洁}]`。', measures: '在这一年下面加上 `measures`，至少写一条，带上 `id`、`text`、`owner` 和 `due`。' },
  },
  'zh-Hant': {
    title: '規劃的每一年都有目標和措施',
    why: '只有任務沒有目標，年底說不清做沒做到；只有目標沒有措施，就只是口號。',
    message: { goals: '{year} 年沒有目標', measures: '{year} 年沒有措施' },
    help: { goals: '在這一年下面加上 `goals`，至少寫一條，如 `goals: [{text: 樓道整潔}]`。', measures: '在這一年下面加上 `measures`，至少寫一條，帶上 `id`、`text`、`owner` 和 `due`。' },
  },
  en: {
    title: 'Every year of a plan has goals and measures',
    why: 'Without goals nobody can say whether a year succeeded; without measures a goal is a slogan.',
    message: { goals: 'the year {year} has no goals', measures: 'the year {year} has no measures' },
    help: {
      goals: 'Add `goals` to this year with at least one entry, such as `goals: [{text: 楼道整洁}]`.',
      measures: 'Add `measures` to this year with at least one entry that has `id`, `text`, `owner` and `due`.',
    },
  },
};

const FILE = 'communities/demo/plans/2024-2026.mdx';
const plan = (second: string) => `---
title: 三年规划
years:
  - {year: 2024, goals: [{text: 楼道整洁}], measures: [{id: stairs, text: 清理楼道}]}
  - {year: 2025${second}}
  - {year: 2026, goals: [{text: 居民满意}], measures: [{id: survey, text: 满意度调查}]}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: plan(', goals: [{text: 路灯常亮}]') }, at: `${FILE}:5:12` },
  { verdict: 'bad', files: { [FILE]: plan(', measures: [{id: lamps, text: 更换路灯}]') }, at: `${FILE}:5:12` },
  { verdict: 'good', files: { [FILE]: plan(', goals: [{text: 路灯常亮}], measures: [{id: lamps, text: 更换路灯}]') } },
];

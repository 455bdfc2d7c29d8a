import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'activity-is-dated', severity: 'warning', kinds: ['activity'] }, function* ({ tree }) {
  if (!('date' in tree) && !('period' in tree)) yield { place: valueAt('title'), values: {} };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '活动写明时间',
    why: '没有时间的活动排不进日历，也不能算到哪一年的评价里。',
    message: '没有写活动的时间',
    help: '加上 `date: 2025-04-20`；只知道哪年哪月的，写 `period`，如 `period: {from: 2025-04, to: 2025-04}`。',
  },
  'zh-Hant': {
    title: '活動寫明時間',
    why: '沒有時間的活動排不進日曆，也不能算到哪一年的評價裡。',
    message: '沒有寫活動的時間',
    help: '加上 `date: 2025-04-20`；只知道哪年哪月的，寫 `period`，如 `period: {from: 2025-04, to: 2025-04}`。',
  },
  en: {
    title: 'An activity has its time',
    why: 'Without it the activity is in no calendar and counts for no year.',
    message: 'the activity has no time',
    help: 'Add `date: 2025-04-20`; where only month or year are known, `period`, such as `period: {from: 2025-04, to: 2025-04}`.',
  },
};

const FILE = 'communities/demo/activities/cleanup.mdx';
const activity = (lines: string) => `---
kind: cleanup
title: 清洁日
${lines}---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: activity('') }, at: `${FILE}:3:8` },
  { verdict: 'good', files: { [FILE]: activity('date: 2025-04-20\n') } },
];

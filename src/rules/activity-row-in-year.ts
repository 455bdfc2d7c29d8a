import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'activity-row-in-year', severity: 'error', kinds: ['activity-year'] }, function* ({ data: { rows }, name }) {
  for (const [index, { on }] of rows.entries()) {
    if (on !== undefined && !on.startsWith(name)) yield { place: valueAt('rows', index, 'on'), values: { found: on, year: name } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '年度活动表里都是这一年的活动',
    why: '放错年份的活动会算到别的年度里去。',
    message: '`{found}` 不在 {year} 年',
    help: '改正日期，或把这一行移到它那一年的文件里。',
  },
  'zh-Hant': {
    title: '年度活動表裡都是這一年的活動',
    why: '放錯年份的活動會算到別的年度裡去。',
    message: '`{found}` 不在 {year} 年',
    help: '改正日期，或把這一行移到它那一年的文件裡。',
  },
  en: {
    title: 'The rows of a year are of that year',
    why: 'An activity in the wrong year counts for the wrong assessment.',
    message: '`{found}` is not in {year}',
    help: 'Correct the date, or move the row to the file of its year.',
  },
};

const FILE = 'communities/demo/activities/2025.mdx';
const year = (on: string) => `---
title: 2025年活动
rows:
  - {id: drum, kind: performance, title: 腰鼓演出, on: ${on}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: year('2024-05') }, at: `${FILE}:4:52` },
  { verdict: 'good', files: { [FILE]: year('2025-05') } },
];

import { keyAt, valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'plan-spans-three-years', origin: 'P001', severity: 'error', kinds: ['plan'] }, function* ({ data }) {
  if (data.kind !== 'three-year') return;
  const first = data.years[0]?.year;
  for (const [index, { year }] of data.years.entries()) {
    if (first === undefined || year === first + index) continue;
    yield { place: valueAt('years', index, 'year'), values: { found: year, expected: first + index }, variant: 'gap' };
    return;
  }
  if (data.years.length !== 3) yield { place: keyAt('years'), values: { found: data.years.length }, variant: 'count' };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '三年规划写满连续三年',
    why: '少一年或跳一年，就看不出三年里先做什么、后做什么。',
    message: { gap: '这里应是 {expected} 年，写的是 `{found}`', count: '三年规划应有三年，`years` 里写了 {found} 年' },
    help: { gap: '把 `year` 改成 {expected}，三年按先后连着写。', count: '在 `years` 里写满连续三年；不是三年规划的，写 `kind: programme`。' },
  },
  'zh-Hant': {
    title: '三年規劃寫滿連續三年',
    why: '少一年或跳一年，就看不出三年裡先做什麼、後做什麼。',
    message: { gap: '這裡應是 {expected} 年，寫的是 `{found}`', count: '三年規劃應有三年，`years` 裡寫了 {found} 年' },
    help: { gap: '把 `year` 改成 {expected}，三年按先後連著寫。', count: '在 `years` 裡寫滿連續三年；不是三年規劃的，寫 `kind: programme`。' },
  },
  en: {
    title: 'A three-year plan covers three consecutive years',
    why: 'With a year missing nobody sees what comes first and what follows.',
    message: { gap: 'the year here should be {expected} and is `{found}`', count: 'a three-year plan has three years, and `years` has {found}' },
    help: {
      gap: 'Write {expected} as `year`; the three years stand one after the other.',
      count: 'Write three consecutive years in `years`; a plan of another length has `kind: programme`.',
    },
  },
};

const FILE = 'communities/demo/plans/2024-2026.mdx';
const plan = (...years: readonly number[]) => `---
title: 三年规划
years:
${years.map((year) => `  - {year: ${year}, goals: [{text: 楼道整洁}], measures: [{id: stairs-${year}, text: 清理楼道, owner: 主任, due: ${year}-10}]}
`).join('')}---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: plan(2024, 2025) }, at: `${FILE}:3:1` },
  { verdict: 'bad', files: { [FILE]: plan(2024, 2026, 2027) }, at: `${FILE}:5:12` },
  { verdict: 'good', files: { [FILE]: plan(2024, 2025, 2026) } },
];

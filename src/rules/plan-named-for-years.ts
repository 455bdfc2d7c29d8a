import { FILE_NAME } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'plan-named-for-years', origin: 'P001', severity: 'error', kinds: ['plan'] }, function* ({ data, name }) {
  const years = data.years.map(({ year }) => year);
  if (data.kind === 'three-year' && !areThreeInARow(years)) return; // `plan-spans-three-years` reports this one.
  const expected = `${Math.min(...years)}-${Math.max(...years)}`;
  if (name !== expected) yield { place: FILE_NAME, values: { found: name, expected } };
});

const areThreeInARow = (years: readonly number[]): boolean => years.length === 3 && years.every((year, index) => year === (years[0] ?? 0) + index);

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '规划的文件名与年份相符',
    why: '网址和列表用文件名，文件名写错，读者找到的就不是那几年。',
    message: '文件名是 `{found}`，`years` 里是 `{expected}`',
    help: '把文件改名为 `{expected}.mdx`，或改正 `years` 里的年份。',
  },
  'zh-Hant': {
    title: '規劃的文件名與年份相符',
    why: '網址和列表用文件名，文件名寫錯，讀者找到的就不是那幾年。',
    message: '文件名是 `{found}`，`years` 裡是 `{expected}`',
    help: '把文件改名為 `{expected}.mdx`，或改正 `years` 裡的年份。',
  },
  en: {
    title: 'A plan is named for its years',
    why: 'Addresses and lists use the name of the file.',
    message: 'the file is named `{found}`, and `years` holds `{expected}`',
    help: 'Rename the file to `{expected}.mdx`, or correct the years.',
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
  { verdict: 'bad', files: { [FILE]: plan(2025, 2026, 2027) }, at: `${FILE}:1:1` },
  { verdict: 'good', files: { [FILE]: plan(2024, 2025, 2026) } },
];

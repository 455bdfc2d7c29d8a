import { EXAMPLE_SITE } from './example-site.ts';
import { valueAt } from '../domain/place.ts';
import { stageFilesOf, allFiles } from '../scoring/panel.ts';
import { communityRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = communityRule({ id: 'one-standard-per-period', severity: 'error' }, function* (community, { library }) {
  for (const [period, stages] of Map.groupBy(stageFilesOf(community), (stage) => stage.period)) {
    const named = stages.flatMap(allFiles).flatMap((entry) => (entry.data.standard === undefined ? [] : [{ entry, standard: entry.data.standard }]));
    const first = named.find(({ entry }) => entry.name === `${period}/self`) ?? named[0];
    if (!first) continue;
    for (const { entry, standard } of named) {
      if (standard === first.standard || !library.standards.has(standard)) continue; // `standard-exists` reports the unknown.
      yield { file: entry.file, place: valueAt('standard'), values: { found: standard, expected: first.standard, period }, related: [{ file: first.entry.file, place: valueAt('standard'), note: FIRST }] };
    }
  }
});

const FIRST = { 'zh-Hans': '本期所用的标准', 'zh-Hant': '本期所用的標準', en: 'the standard of this period' };

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '同一评价期只用一个标准',
    why: '用不同标准打的分不能互相复核。',
    message: '这里用的是 `{found}`，本社区 `{period}` 用的是 `{expected}`',
    help: '改成 `{expected}`；要换标准的，用 `npm run migrate` 把这一期全部换过去。',
  },
  'zh-Hant': {
    title: '同一評價期只用一個標準',
    why: '用不同標準打的分不能互相覆核。',
    message: '這裡用的是 `{found}`，本社區 `{period}` 用的是 `{expected}`',
    help: '改成 `{expected}`；要換標準的，用 `npm run migrate` 把這一期全部換過去。',
  },
  en: {
    title: 'A period is assessed by one standard',
    why: 'Scores by different standards cannot confirm each other.',
    message: 'this one uses `{found}`, and `{period}` of this community uses `{expected}`',
    help: 'Use `{expected}`; to change the standard, move the whole period with `npm run migrate`.',
  },
};

const STANDARD = { 'standards/mini/1.1.0/standard.yaml': EXAMPLE_SITE['standards/mini/1.0.0/standard.yaml'] ?? '' };
const assessment = (version: string) => `---
standard: mini@${version}
period: {from: 2025-01-01, to: 2025-12-31}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { ...STANDARD, 'communities/demo/assessments/2025/self.mdx': assessment('1.0.0'), 'communities/demo/assessments/2025/street.mdx': assessment('1.1.0') }, at: 'communities/demo/assessments/2025/street.mdx:2:11' },
  { verdict: 'good', files: { ...STANDARD, 'communities/demo/assessments/2025/self.mdx': assessment('1.1.0'), 'communities/demo/assessments/2025/street.mdx': assessment('1.1.0') } },
];

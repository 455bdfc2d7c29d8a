import { valueAt } from '../domain/place.ts';
import type { Entry } from '../domain/library.ts';
import { entryRule, type RuleExample, type RuleFinding, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'survey-counts-within-sample', severity: 'error', kinds: ['survey'] }, function* (survey) {
  const { population, sample, valid } = survey.data;
  if (sample > population) yield { place: valueAt('sample'), values: { found: sample, most: population }, variant: 'sample' };
  if (valid > sample) yield { place: valueAt('valid'), values: { found: valid, most: sample }, variant: 'valid' };
  else yield* overfull(survey);
});

function* overfull({ data }: Entry<'survey'>): Generator<RuleFinding> {
  for (const [index, { id, counts }] of data.questions.entries()) {
    const sum = counts.satisfied + counts.mostly + counts.notVery + counts.not + counts.unknown;
    if (sum > data.valid) yield { place: valueAt('questions', index, 'counts'), values: { id, found: sum, most: data.valid }, variant: 'counts' };
  }
}

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '调查的各项人数前后相符',
    why: '回答的人不会比抽到的人多，抽到的人不会比总体多。',
    message: { sample: '抽样 {found}，多于总体 {most}', valid: '有效 {found}，多于抽样 {most}', counts: '题目 `{id}` 各档合计 {found}，多于有效 {most}' },
    help: '核对原始统计，改正填错的数。',
  },
  'zh-Hant': {
    title: '調查的各項人數前後相符',
    why: '回答的人不會比抽到的人多，抽到的人不會比總體多。',
    message: { sample: '抽樣 {found}，多於總體 {most}', valid: '有效 {found}，多於抽樣 {most}', counts: '題目 `{id}` 各檔合計 {found}，多於有效 {most}' },
    help: '核對原始統計，改正填錯的數。',
  },
  en: {
    title: 'The counts of a survey fit each other',
    why: 'No more people answer than were asked, and no more are asked than there are.',
    message: {
      sample: 'a sample of {found} is larger than the population of {most}',
      valid: '{found} valid replies are more than the sample of {most}',
      counts: 'the levels of `{id}` add up to {found}, more than the {most} valid replies',
    },
    help: 'Compare with the original tally and correct the wrong figure.',
  },
};

const survey = (valid: number, satisfied: number) => `---
title: 满意度调查
method: household
population: 800
sample: 60
valid: ${valid}
period: {from: 2025-10-01, to: 2025-10-20}
questions:
  - {id: overall, text: 总体是否满意, counts: {satisfied: ${satisfied}, mostly: 10, notVery: 2, not: 1}}
---
`;
const FILE = 'communities/demo/surveys/2025.mdx';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: survey(61, 40) }, at: 'communities/demo/surveys/2025.mdx:6:8' },
  { verdict: 'bad', files: { [FILE]: survey(50, 40) }, at: 'communities/demo/surveys/2025.mdx:9:41' },
  { verdict: 'good', files: { [FILE]: survey(53, 40) } },
];

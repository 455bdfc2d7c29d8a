import { assessmentAddress } from '../domain/assessment.ts';
import { valueAt } from '../domain/place.ts';
import { daysOfPeriod } from '../domain/assessment-period.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'assessment-period-fits-path', severity: 'error', kinds: ['assessment'] }, function* (assessment) {
  const address = assessmentAddress(assessment);
  const expected = address && daysOfPeriod(address.period);
  if (!expected) return;
  const { from, to } = assessment.data.period;
  const values = { period: address.period, from: expected.from, to: expected.to };
  if (from !== expected.from) yield { place: valueAt('period', 'from'), values: { ...values, found: from } };
  else if (to !== expected.to) yield { place: valueAt('period', 'to'), values: { ...values, found: to } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '评价期与文件夹一致',
    why: '网址里的年度和文件里的日期要说同一段时间。',
    message: '文件夹是 `{period}`，评价期写的是 {found}',
    help: '写成 `period: {from: {from}, to: {to}}`，或把文件放进对应的文件夹。',
  },
  'zh-Hant': {
    title: '評價期與文件夾一致',
    why: '網址裡的年度和文件裡的日期要說同一段時間。',
    message: '文件夾是 `{period}`，評價期寫的是 {found}',
    help: '寫成 `period: {from: {from}, to: {to}}`，或把文件放進對應的文件夾。',
  },
  en: {
    title: 'The period of an assessment fits its folder',
    why: 'The address and the file speak of the same time.',
    message: 'the folder is `{period}`, the period says {found}',
    help: 'Write `period: {from: {from}, to: {to}}`, or move the file to the folder of its period.',
  },
};

const assessment = (to: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: ${to}}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('2025-11-30') }, at: 'communities/demo/assessments/2025/self.mdx:3:32' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment('2025-12-31') } },
];

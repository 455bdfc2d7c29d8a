import { assessmentAddress } from '../domain/assessment.ts';
import { FILE_NAME } from '../domain/place.ts';
import { findStandard } from '../domain/standard.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { assessmentWith } from './examples/assessment.ts';

export const rule = entryRule({ id: 'stage-in-standard', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  const standard = findStandard(library, assessment.data.standard);
  const stage = assessmentAddress(assessment)?.stage;
  const known: readonly string[] = standard?.data.stages.map(({ id }) => id) ?? [];
  if (!standard || stage === undefined || known.includes(stage)) return;
  yield { place: FILE_NAME, values: { stage, known: known.join('、') } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '评价阶段在评价标准里',
    why: '标准规定由谁评、先后次序和以谁为准。',
    message: '评价标准没有 `{stage}` 这个阶段，有的是 {known}',
    help: '把文件名改成标准里的阶段。',
  },
  'zh-Hant': {
    title: '評價階段在評價標準裡',
    why: '標準規定由誰評、先後次序和以誰為準。',
    message: '評價標準沒有 `{stage}` 這個階段，有的是 {known}',
    help: '把文件名改成標準裡的階段。',
  },
  en: {
    title: 'The stage of an assessment is one of the standard',
    why: 'The standard says who scores, in what order and whose score counts.',
    message: 'the standard has no stage `{stage}`; there are {known}',
    help: 'Name the file after a stage of the standard.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/expert.mdx': assessmentWith('') }, at: 'communities/demo/assessments/2025/expert.mdx:1:1' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('') } },
];

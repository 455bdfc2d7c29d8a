import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { assessmentWith } from './examples/assessment.ts';

export const rule = entryRule({ id: 'reviewer-without-ties', severity: 'error', kinds: ['assessment'] }, function* ({ data }) {
  if ((data.ties ?? []).length > 0) yield { place: valueAt('ties'), values: { count: data.ties?.length ?? 0 } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '评审人与社区没有利害关系',
    why: '有关联的人应当回避，结果才公道。',
    message: '申报了 {count} 条与本社区的关联，这份评审不计入结果',
    help: '换一位没有关联的评审；确无关联的，删去 `ties`。',
  },
  'zh-Hant': {
    title: '評審人與社區沒有利害關係',
    why: '有關聯的人應當迴避，結果才公道。',
    message: '申報了 {count} 條與本社區的關聯，這份評審不計入結果',
    help: '換一位沒有關聯的評審；確無關聯的，刪去 `ties`。',
  },
  en: {
    title: 'A reviewer has no ties to the community',
    why: 'Who has ties steps back, so that the result is fair.',
    message: '{count} ties to this community are declared; this review does not count',
    help: 'Let somebody without ties review; where there are none, remove `ties`.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/district.a.mdx': assessmentWith('ties: [曾在该社区任职]\n') }, at: 'communities/demo/assessments/2025/district.a.mdx:4:7' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/district.a.mdx': assessmentWith('') } },
];

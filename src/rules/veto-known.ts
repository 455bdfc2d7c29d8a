import { nearestOf } from '../domain/nearest.ts';
import { valueAt } from '../domain/place.ts';
import { findStandard } from '../domain/standard.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { assessmentWith } from './examples/assessment.ts';

export const rule = entryRule({ id: 'veto-known', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  const standard = findStandard(library, assessment.data.standard);
  if (!standard) return; // `standard-exists` reports this one.
  const known = (standard.data.vetoes ?? []).map(({ id }) => id);
  for (const [index, { id }] of (assessment.data.vetoes ?? []).entries()) {
    if (known.includes(id)) continue;
    const nearest = nearestOf(id, known);
    yield { place: valueAt('vetoes', index, 'id'), values: { found: id, nearest: nearest ?? '' }, variant: nearest === null ? 'unknown' : 'near' };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写到的否决项在评价标准里',
    why: '否决项决定等次，编号写错就不起作用。',
    message: '评价标准里没有否决项 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成评价标准里的否决项编号。' },
  },
  'zh-Hant': {
    title: '寫到的否決項在評價標準裡',
    why: '否決項決定等次，編號寫錯就不起作用。',
    message: '評價標準裡沒有否決項 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成評價標準裡的否決項編號。' },
  },
  en: {
    title: 'A veto is one of the standard',
    why: 'Vetoes decide the grade; one with a wrong id has no effect.',
    message: 'the standard has no veto `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use the id of a veto of the standard.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('vetoes:\n  - {id: VT-1, finding: {by: 示例街道办事处, document: 示例〔2025〕3号, on: 2025-06-01}}\n') }, at: 'communities/demo/assessments/2025/self.mdx:5:10' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('vetoes:\n  - {id: VT-01, finding: {by: 示例街道办事处, document: 示例〔2025〕3号, on: 2025-06-01}}\n') } },
];

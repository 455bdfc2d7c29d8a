import { nearestOf } from '../domain/nearest.ts';
import { keyAt } from '../domain/place.ts';
import { findStandard } from '../domain/standard.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { assessmentWith } from './examples/assessment.ts';

export const rule = entryRule({ id: 'precondition-known', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  const standard = findStandard(library, assessment.data.standard);
  if (!standard) return; // `standard-exists` reports this one.
  const known = (standard.data.preconditions ?? []).map(({ id }) => id);
  for (const id of Object.keys(assessment.data.preconditions ?? {})) {
    if (!known.includes(id)) yield { place: keyAt('preconditions', id), values: { found: id, nearest: nearestOf(id, known) ?? known.join('、') }, variant: known.length === 0 ? 'none' : 'near' };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '前置条件在评价标准里',
    why: '写错的条件不起作用。',
    message: '评价标准里没有前置条件 `{found}`',
    help: { near: '改成 `{nearest}`。', none: '这个标准没有前置条件，删去 `preconditions`。' },
  },
  'zh-Hant': {
    title: '前置條件在評價標準裡',
    why: '寫錯的條件不起作用。',
    message: '評價標準裡沒有前置條件 `{found}`',
    help: { near: '改成 `{nearest}`。', none: '這個標準沒有前置條件，刪去 `preconditions`。' },
  },
  en: {
    title: 'A precondition is one of the standard',
    why: 'A condition with a wrong id has no effect.',
    message: 'the standard has no precondition `{found}`',
    help: { near: 'Use `{nearest}`.', none: 'This standard has no preconditions; remove `preconditions`.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('preconditions:\n  PC-01: true\n') }, at: 'communities/demo/assessments/2025/self.mdx:5:3' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('') } },
];

import { findStandard } from '../domain/standard.ts';
import { nearestOf } from '../domain/nearest.ts';
import { keyAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule(
  { id: 'answer-names-item', origin: 'A001', severity: 'error', kinds: ['assessment'] },
  function* (assessment, { library }) {
    const standard = findStandard(library, assessment.data.standard);
    if (!standard) return; // `standard-exists` reports this one.
    const items = standard.data.items.map((item) => item.id);
    for (const id of Object.keys(assessment.data.answers ?? {})) {
      if (items.includes(id)) continue;
      const nearest = nearestOf(id, items);
      yield {
        place: keyAt('answers', id),
        values: { item: id, standard: assessment.data.standard ?? '', nearest: nearest ?? '' },
        variant: nearest === null ? 'unknown' : 'near',
      };
    }
  },
);

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '作答的指标在评价标准里',
    why: '写错的编号不会计分，真正的那一项会被当成未填报。',
    message: '评价标准 `{standard}` 里没有指标 `{item}`',
    help: { near: '改成 `{nearest}`，或者删去这一项作答。', unknown: '删去这一项作答，或对照评价标准改成正确的编号。' },
  },
  'zh-Hant': {
    title: '作答的指標在評價標準裡',
    why: '寫錯的編號不會計分，真正的那一項會被當成未填報。',
    message: '評價標準 `{standard}` 裡沒有指標 `{item}`',
    help: { near: '改成 `{nearest}`，或者刪去這一項作答。', unknown: '刪去這一項作答，或對照評價標準改成正確的編號。' },
  },
  en: {
    title: 'An answer names an item of the standard',
    why: 'A mistyped id earns nothing, and the item that was meant counts as missing.',
    message: 'there is no item `{item}` in `{standard}`',
    help: { near: 'Use `{nearest}`, or remove the answer.', unknown: 'Remove the answer, or use an id that the standard has.' },
  },
};

const assessment = (item: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
answers:
  ${item}: {count: 2}
---
`;

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessment('SG-1') }, at: 'communities/demo/assessments/2025/self.mdx:5:3' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessment('SG-01') } },
];

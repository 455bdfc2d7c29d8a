import { nearestOf } from '../domain/nearest.ts';
import { keyAt } from '../domain/place.ts';
import { findStandard } from '../domain/standard.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { assessmentWith } from './examples/assessment.ts';

export const rule = entryRule({ id: 'moderation-names-item', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  const standard = findStandard(library, assessment.data.standard);
  if (!standard) return; // `standard-exists` reports this one.
  const items = standard.data.items.map(({ id }) => id);
  for (const id of Object.keys(assessment.data.moderation ?? {})) {
    if (items.includes(id)) continue;
    const nearest = nearestOf(id, items);
    yield { place: keyAt('moderation', id), values: { found: id, nearest: nearest ?? '' }, variant: nearest === null ? 'unknown' : 'near' };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '合议的指标在评价标准里',
    why: '编号写错的合议不起作用。',
    message: '评价标准里没有指标 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成评价标准里的指标编号，或删去它。' },
  },
  'zh-Hant': {
    title: '合議的指標在評價標準裡',
    why: '編號寫錯的合議不起作用。',
    message: '評價標準裡沒有指標 `{found}`',
    help: { near: '改成 `{nearest}`。', unknown: '改成評價標準裡的指標編號，或刪去它。' },
  },
  en: {
    title: 'A moderated item is one of the standard',
    why: 'A moderation with a wrong id has no effect.',
    message: 'the standard has no item `{found}`',
    help: { near: 'Use `{nearest}`.', unknown: 'Use the id of an item of the standard, or remove it.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/district.mdx': assessmentWith('moderation:\n  EN-3: {note: 取中间值, by: 组长, on: 2026-02-01}\n') }, at: 'communities/demo/assessments/2025/district.mdx:5:3' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/district.mdx': assessmentWith('moderation:\n  EN-03: {note: 取中间值, by: 组长, on: 2026-02-01}\n') } },
];

import { valueAt } from '../domain/place.ts';
import { formatAmount } from '../domain/points.ts';
import { findStandard } from '../domain/standard.ts';
import { sheetOf } from '../scoring/sheet.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { assessmentWith } from './examples/assessment.ts';

export const rule = entryRule({ id: 'moderation-in-scale', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  const standard = findStandard(library, assessment.data.standard);
  for (const [id, { points }] of Object.entries(assessment.data.moderation ?? {})) {
    const item = standard && sheetOf(standard.data).itemById.get(id);
    if (item && points !== undefined && points > item.max) yield { place: valueAt('moderation', id, 'points'), values: { item: id, found: formatAmount(points), max: formatAmount(item.max) } };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '合议定的分在指标分值以内',
    why: '超出分值的分数算不进总分。',
    message: '`{item}` 合议定为 {found} 分，最多 {max} 分',
    help: '改成 0 到 {max} 之间的分数。',
  },
  'zh-Hant': {
    title: '合議定的分在指標分值以內',
    why: '超出分值的分數算不進總分。',
    message: '`{item}` 合議定為 {found} 分，最多 {max} 分',
    help: '改成 0 到 {max} 之間的分數。',
  },
  en: {
    title: 'Moderated points lie within the item’s scale',
    why: 'Points outside the scale cannot enter the total.',
    message: '`{item}` was moderated to {found} points, at most {max} expected',
    help: 'Use a number between 0 and {max}.',
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/district.mdx': assessmentWith('moderation:\n  EN-03: {note: 复核, by: 组长, on: 2026-02-01, points: 3}\n') }, at: 'communities/demo/assessments/2025/district.mdx:5:53' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/district.mdx': assessmentWith('moderation:\n  EN-03: {note: 复核, by: 组长, on: 2026-02-01, points: 2}\n') } },
];

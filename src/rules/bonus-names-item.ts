import { nearestOf } from '../domain/nearest.ts';
import { keyAt } from '../domain/place.ts';
import { findStandard } from '../domain/standard.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';
import { assessmentWith } from './examples/assessment.ts';

export const rule = entryRule({ id: 'bonus-names-item', severity: 'error', kinds: ['assessment'] }, function* (assessment, { library }) {
  const standard = findStandard(library, assessment.data.standard);
  if (!standard) return; // `standard-exists` reports this one.
  const known = (standard.data.bonus ?? []).map(({ id }) => id);
  for (const id of Object.keys(assessment.data.bonus ?? {})) {
    if (known.includes(id)) continue;
    const nearest = nearestOf(id, known);
    yield { place: keyAt('bonus', id), values: { found: id, nearest: nearest ?? '' }, variant: nearest === null ? 'unknown' : 'near' };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '申报的加分项在评价标准里',
    why: '标准里没有的加分项不计分。',
    message: '评价标准里没有加分项 `{found}`',
    help: { near: '改成 `{nearest}`，或删去它。', unknown: '删去它，或改成评价标准里的加分项编号。' },
  },
  'zh-Hant': {
    title: '申報的加分項在評價標準裡',
    why: '標準裡沒有的加分項不計分。',
    message: '評價標準裡沒有加分項 `{found}`',
    help: { near: '改成 `{nearest}`，或刪去它。', unknown: '刪去它，或改成評價標準裡的加分項編號。' },
  },
  en: {
    title: 'A claimed bonus is one of the standard',
    why: 'A bonus that the standard does not have adds nothing.',
    message: 'the standard has no bonus `{found}`',
    help: { near: 'Use `{nearest}`, or remove it.', unknown: 'Remove it, or use the id of a bonus of the standard.' },
  },
};

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('bonus:\n  BN-1: {points: 1}\n') }, at: 'communities/demo/assessments/2025/self.mdx:5:3' },
  { verdict: 'good', files: { 'communities/demo/assessments/2025/self.mdx': assessmentWith('bonus:\n  BN-01: {points: 1}\n') } },
];

import type { Decimal } from '../domain/decimal.ts';
import { compareDecimals, formatDecimal } from '../domain/decimal.ts';
import type { Community } from '../domain/library.ts';
import { allTexts } from '../domain/local-text.ts';
import { valueAt } from '../domain/place.ts';
import { measuresOf, type PlacedMeasure } from './plans/measures.ts';
import { communityRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = communityRule({ id: 'baseline-follows-last-year', severity: 'warning' }, function* (community) {
  const all = placedMeasures(community);
  for (const { plan, placed } of all) {
    const { baseline } = placed.measure;
    const before = baseline && all.find((other) => other.placed.year === placed.year - 1 && isSame(other.placed, placed));
    const reached = before && reachedBy(before.placed);
    if (!baseline || !reached || reached.unit !== baseline.unit || compareDecimals(reached.value, baseline.value) === 0) continue;
    yield {
      file: plan.file, place: valueAt(...placed.path, 'baseline', 'value'),
      values: { found: formatDecimal(baseline.value), reached: formatDecimal(reached.value), year: placed.year - 1 },
      related: [{ file: before.plan.file, place: valueAt(...before.placed.path), note: LAST }],
    };
  }
});

const LAST = { 'zh-Hans': '上年的同一项措施', 'zh-Hant': '上年的同一項措施', en: 'the same measure of the year before' };

const placedMeasures = (community: Community) => community.plans.flatMap((plan) => measuresOf(plan).map((placed) => ({ plan, placed })));

/** The same measure of another year carries the same text; ids are used once. */
const isSame = (a: PlacedMeasure, b: PlacedMeasure): boolean => a.measure.id === b.measure.id || allTexts(a.measure.text).join() === allTexts(b.measure.text).join();

const reachedBy = ({ measure }: PlacedMeasure): { readonly value: Decimal; readonly unit: string } | undefined =>
  measure.done ?? measure.progress?.findLast(({ reached }) => reached !== undefined)?.reached;

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '今年的起点接着上年的结果',
    why: '起点和上年的完成数对不上，进展就说不清。',
    message: '起点写的是 {found}，{year} 年完成到 {reached}',
    help: '改成 {reached}，或在上年的进展里更正完成数。',
  },
  'zh-Hant': {
    title: '今年的起點接著上年的結果',
    why: '起點和上年的完成數對不上，進展就說不清。',
    message: '起點寫的是 {found}，{year} 年完成到 {reached}',
    help: '改成 {reached}，或在上年的進展裡更正完成數。',
  },
  en: {
    title: 'A baseline follows the result of the year before',
    why: 'Where the start differs from what was reached, progress cannot be told.',
    message: 'the baseline says {found}, and {year} reached {reached}',
    help: 'Use {reached}, or correct what the year before reached.',
  },
};

const plan = (baseline: number) => `---
title: 三年规划
years:
  - {year: 2024, mainTask: 照明, measures: [{id: lamps-2024, text: 更换路灯, target: {value: 40, unit: lamp}, done: {value: 36, unit: lamp}}]}
  - {year: 2025, mainTask: 照明, measures: [{id: lamps-2025, text: 更换路灯, baseline: {value: ${baseline}, unit: lamp}, target: {value: 60, unit: lamp}}]}
---
`;
const FILE = 'communities/demo/plans/2024-2026.mdx';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: plan(40) }, at: 'communities/demo/plans/2024-2026.mdx:5:90' },
  { verdict: 'good', files: { [FILE]: plan(36) } },
];

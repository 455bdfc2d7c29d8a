import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { reviewHtml } from '../../src/components/blocks/review/review-form.ts';
import { openReviewSite } from '../../src/collect/review-site.ts';
import { parseDay } from '../../src/domain/day.ts';
import { recordView } from '../../src/views/assessment/assessment.ts';
import { reviewView } from '../../src/views/review/review.ts';

const on = parseDay('2026-03-01');
if (!on) throw new Error('a day');
const { context } = openReviewSite(resolve(import.meta.dirname, '../../content'), on, 'zh-Hans');
const formOf = (period: string): string => {
  const view = reviewView(context, { community: 'demo-yunfan', period });
  return view ? reviewHtml(view, context.t).html : '';
};
const linksOf = (period: string): readonly string[] => recordView(context, { community: 'demo-yunfan', period })?.stages.map(({ words }) => words) ?? [];

test('a period that is signed and over keeps its address, but says so instead of holding a form', () => {
  expect(formOf('2024')).toBe('<p>2024年的评审结果已经确定，这里不再打分。确需补评的，请用离线评审包或 Excel 表（npm run kit、npm run sheet）。</p><p><a href="/communities/demo-yunfan/assessments/2024/">云帆社区2024年评价</a></p>');
  expect(linksOf('2024')).not.toContain('评审打分');
});

test('the latest period holds its form, also when its last stage is signed', () => {
  expect([formOf('2025').includes('id="bench"'), linksOf('2025').includes('评审打分')]).toEqual([true, true]);
});

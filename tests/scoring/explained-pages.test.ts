import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/domain/library.ts';
import { recordView, stageView } from '../../src/views/assessment/assessment.ts';
import { createContext } from '../../src/views/context.ts';
import { assessmentYaml, day, FULL_MARKS, siteWith } from './fixtures.ts';
import { textOf } from './text-of.ts';

const contextOf = (library: Library) => createContext({ library, on: day('2026-06-01'), locale: 'zh-Hans', base: '/', convert: (text) => text });

const SIGNED = 'status: submitted\ndate: 2026-01-08\nreviewer: {post: 评审组评审}\nsigned: {post: 社区主任, on: 2026-01-10}';

const pageOf = (assessments: Readonly<Record<string, string>>, standard?: (yaml: string) => string) => {
  const view = recordView(contextOf(siteWith(assessments, standard)), { community: 'demo', period: '2025' });
  if (!view) throw new Error('the page is there');
  return view;
};

const itemOf = (view: ReturnType<typeof pageOf>, id: string) => {
  const item = view.dimensions.flatMap(({ items }) => items).find((candidate) => candidate.id === id);
  if (!item) throw new Error(id);
  return { sums: item.why.sums.map(textOf), sources: item.why.sources.map(textOf) };
};

const rowsOf = (why: ReturnType<typeof pageOf>['why']) => Object.fromEntries((why?.rows ?? []).map(({ label, lines }) => [label, lines.map(textOf)]));

describe('a page explains its figures in numbers', () => {
  const view = pageOf({ '2025/self': assessmentYaml({ ...FULL_MARKS, 'SG-01': '{count: 1}', 'SG-02': '{numerator: 16, denominator: 20}', 'EN-01': '{faults: {spot: 1}}', 'EN-02': '{met: [a]}', 'EN-03': '{points: 1}' }, SIGNED) });

  test.each([
    ['SG-01', ['1 × 1.00 = [1.00]', '少得 2.00 − 1.00 = [1.00]']],
    ['SG-02', ['16 ÷ 20 × 100 = [80%]，达到66%，得 [0.50]', '再上一档：达到85%得1分', '少得 1.00 − 0.50 = [0.50]']],
    ['SG-03', ['是：[1.00]']],
    ['EN-01', ['2.00 − 1 × 0.50 = [1.50]', '少得 2.00 − 1.50 = [0.50]']],
    ['EN-02', ['1.00 = [1.00]', '少得 2.00 − 1.00 = [1.00]']],
    ['EN-03', ['小缺陷：[1.00]', '少得 2.00 − 1.00 = [1.00]']],
  ])('%s', (id, sums) => {
    expect(itemOf(view, id).sums).toEqual(sums);
  });

  test('a figure names stage, post, day, file and line', () => {
    expect(itemOf(view, 'SG-02').sources).toEqual(['自评 · 社区主任 · 2026年1月10日 · assessments/2025/self.mdx 第5行']);
  });

  test('a dimension adds up its items and gives its rate and its loss', () => {
    expect(rowsOf(view.dimensions[0]?.why ?? null)).toMatchObject({ 算式: ['SG-01 1.00 + SG-02 0.50 + SG-03 1.00 = [2.50]', '2.50 ÷ 4 × 100 = [62.5%]', '4.00 − 2.50 = [1.50]'] });
  });

  test('the total adds up the printed scores, and the grade shows what was missed', () => {
    expect(rowsOf(view.why)).toMatchObject({ 算式: ['2.50 + 3.50 = [6.00]', '加分项 0 = [0.00]', '6.00 + 0.00 = [6.00]'], 差多少: ['8.00 − 6.00 = [2.00]', '环境优美 6 × 60% − 3.50 = [0.10]'] });
  });
});

test('a ratio is never rounded up to a band that it does not reach', () => {
  const view = pageOf({ '2025/self': assessmentYaml({ ...FULL_MARKS, 'SG-02': '{numerator: 84999, denominator: 100000}' }, SIGNED) });
  expect(itemOf(view, 'SG-02').sums[0]).toBe('84,999 ÷ 100,000 × 100 = [84.999%]，达到66%，得 [0.50]');
});

describe('several reviewers', () => {
  const reviewers = {
    '2025/expert.a': assessmentYaml({ ...FULL_MARKS, 'EN-01': '{faults: {spot: 4}}', 'EN-03': '{points: 1}' }, SIGNED),
    '2025/expert.b': assessmentYaml(FULL_MARKS, SIGNED),
    '2025/expert': ['standard: mini@1.0.0', 'period: {from: 2025-01-01, to: 2025-12-31}', 'moderation:', '  EN-01: {note: 复看后认定, by: 组长, on: 2026-01-09, points: 1}', SIGNED].join('\n'),
  };
  const view = stageView(contextOf(siteWith(reviewers)), { community: 'demo', period: '2025', stage: 'expert' });
  if (!view) throw new Error('the page is there');

  test('each one’s arithmetic stands beside the mean', () => {
    expect(itemOf(view, 'EN-03').sums.slice(0, 4)).toEqual(['A 小缺陷：[1.00]', 'B 完好：[2.00]', '取平均：(1.00 + 2.00) ÷ 2 = [1.50]', '评审之间相差1.00，限度1.00']);
  });

  test('a moderated item says what was decided and where', () => {
    expect(itemOf(view, 'EN-01').sums.slice(0, 4)).toEqual(['A 2.00 − 4 × 0.50 = [0.00]', 'B 2.00 = [2.00]', '评审之间相差2.00，限度1.00', '合议认定：[1.00]']);
    expect(itemOf(view, 'EN-01').sources.at(-1)).toBe('专家评审 · 社区主任 · 2026年1月10日 · assessments/2025/expert.mdx 第4行');
  });
});

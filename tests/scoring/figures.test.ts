import { describe, expect, test } from 'vitest';
import { explainItems } from '../../src/scoring/explain.ts';
import { explainGrade, explainTotal } from '../../src/scoring/explain-totals.ts';
import { gapOf } from '../../src/scoring/gap.ts';
import { recordOf } from '../../src/scoring/stages.ts';
import { resultOf, wilson } from '../../src/scoring/survey.ts';
import { whatIf } from '../../src/scoring/what-if.ts';
import { trendsOf } from '../../src/scoring/trend.ts';
import type { Library } from '../../src/domain/library.ts';
import { EXAMPLE_SITE } from '../../src/rules/example-site.ts';
import { assessmentYaml, cardWith, day, FULL_MARKS, siteWith } from './fixtures.ts';
import { libraryOf } from './library-of.ts';

const STANDARD_FILE = 'standards/mini/1.0.0/standard.yaml';
const SIGNED = 'status: submitted\nsigned: {post: 社区主任, on: 2026-01-10}';
const on = day('2026-06-01');

const demoOf = (library: Library) => {
  const community = library.communities.get('demo');
  if (!community) throw new Error('the community is there');
  return community;
};

describe('a survey says how sure it is', () => {
  test.each([[44, 50, { interval: { low: 76.2, high: 94.4 }, margin: 9 }], [176, 200, { interval: { low: 82.8, high: 91.8 }, margin: 5 }]])('%i of %i', (part, whole, result) => {
    expect(wilson(part, whole)).toEqual(result);
  });

  test('satisfied and mostly satisfied replies count together', () => {
    const counts = { satisfied: 120, mostly: 56, notVery: 14, not: 6, unknown: 4 };
    expect(resultOf({ id: 'overall', text: '总体', counts })).toEqual({ satisfied: 176, replies: 200, rate: 88, interval: { low: 82.8, high: 91.8 }, margin: 5 });
  });

  test('without replies there is no rate', () => {
    expect(resultOf({ id: 'overall', text: '总体', counts: { satisfied: 0, mostly: 0, notVery: 0, not: 0, unknown: 0 } })).toBeNull();
  });
});

describe('the gap to the next grade', () => {
  const answers = { ...FULL_MARKS, 'SG-01': '{count: 0}', 'SG-03': '{yes: false}', 'EN-03': '{points: 1}' };
  const library = siteWith({ '2025/self': assessmentYaml(answers) });
  const standard = library.standards.get('mini@1.0.0')?.data;
  if (!standard) throw new Error('the standard is there');
  const card = cardWith(answers);

  test('names the points, the floor and the losses, largest first', () => {
    const gap = gapOf(card, standard);
    expect([card.total, card.grade, gap.next?.id, gap.points]).toEqual([600, 'pass', 'good', 200]);
    expect(gap.floors.map(({ dimension, rate, points }) => [dimension, rate, points])).toEqual([['self-governance', 2500, 140]]);
    expect(gap.candidates.map(({ item, lost, gain, needs }) => [item.id, lost, gain, needs])).toEqual([
      ['SG-01', 200, 200, 'improvement'], ['SG-03', 100, 100, 'publication'], ['EN-03', 100, 100, 'improvement'],
    ]);
  });

  test('what-if recomputes total and grade by the same rules', () => {
    const { total, grade } = whatIf(card, standard, new Set(['SG-01', 'EN-03']));
    expect([total, grade]).toEqual([900, 'good']);
  });
});

test('every figure of an item shows its numbers, its line and who signed', () => {
  const library = siteWith({ '2025/self': assessmentYaml({ ...FULL_MARKS, 'SG-02': '{numerator: 7, denominator: 10}' }, SIGNED) });
  const community = demoOf(library);
  const stage = recordOf({ community, period: '2025', library, on })?.stages[0];
  if (!stage) throw new Error('the stage is there');
  const [, ratio] = explainItems(stage, { community, library, on });
  expect(ratio?.inputs[0]?.source).toEqual({
    file: 'communities/demo/assessments/2025/self.mdx', path: ['answers', 'SG-02'], line: 5, stage: 'self', reviewer: null, post: '社区主任', on: '2026-01-10',
  });
  expect(ratio?.inputs[0]?.arithmetic).toMatchObject({ method: 'ratio-bands', per: 100, ratio: { digits: 7000, scale: 2 }, band: { points: 50 }, better: { points: 100 } });
});

test('total and grade explain themselves', () => {
  const card = cardWith({ ...FULL_MARKS, 'SG-01': '{count: 0}', 'SG-03': '{yes: false}' }, 'bonus: {BN-01: {points: 1}}');
  const standard = siteWith({}).standards.get('mini@1.0.0')?.data;
  if (!standard) throw new Error('the standard is there');
  expect(explainTotal(card, standard)).toMatchObject({ base: 700, bonusSum: 100, cap: 200, bonus: 100, total: 800 });
  expect(explainGrade(card, standard).checks.map(({ grade, totalMet, below, met }) => [grade.id, totalMet, below.map(({ id }) => id), met])).toEqual([
    ['good', true, ['self-governance'], false], ['pass', true, [], true], ['improve', true, [], true],
  ]);
});

test('a new version joins only the items whose rule is the same', () => {
  const old = EXAMPLE_SITE[STANDARD_FILE] ?? '';
  const year = (number: number, version: string) =>
    assessmentYaml(FULL_MARKS, SIGNED.replace('2026', String(number + 1))).replace('mini@1.0.0', `mini@${version}`).replaceAll('2025-', `${String(number)}-`);
  const library = libraryOf({
    'site.yaml': EXAMPLE_SITE['site.yaml'] ?? '', [STANDARD_FILE]: old,
    'standards/mini/1.1.0/standard.yaml': old.replace('min: 85, points: 1', 'min: 90, points: 1').replace('title: 公约', 'title: 居民公约'),
    'communities/demo/profile.mdx': 'name: 示例社区\nregion: example-street\n',
    'communities/demo/assessments/2023/self.mdx': year(2023, '1.0.0'),
    'communities/demo/assessments/2024/self.mdx': year(2024, '1.0.0'),
    'communities/demo/assessments/2025/self.mdx': year(2025, '1.1.0'),
  });
  const [trend] = trendsOf(demoOf(library), library, on);
  expect(trend?.periods.map(({ period }) => period)).toEqual(['2023', '2024', '2025']);
  expect(trend?.breaks).toEqual([false, false, true]);
  expect(trend?.total.joined).toEqual([false, true, false]);
  expect([trend?.items.get('SG-02')?.joined, trend?.items.get('EN-02')?.joined]).toEqual([[false, true, false], [false, true, true]]);
});

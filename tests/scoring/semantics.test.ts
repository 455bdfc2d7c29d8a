import { describe, expect, test } from 'vitest';
import { assessmentYaml, cardOf, cardWith, FULL_MARKS, siteWith } from './fixtures.ts';

const pointsOf = (id: string, answer: string): number | string => {
  const item = cardWith({ ...FULL_MARKS, [id]: answer }).items.find((candidate) => candidate.id === id);
  return item?.points ?? item?.state ?? 'absent';
};

describe('each method gives its points', () => {
  test.each([
    ['SG-01', '{count: 0}', 0], ['SG-01', '{count: 1}', 100], ['SG-01', '{count: 9}', 200],
    ['SG-02', '{numerator: 17, denominator: 20}', 100], ['SG-02', '{numerator: 16.99, denominator: 20}', 50], ['SG-02', '{numerator: 0, denominator: 20}', 0],
    ['SG-03', '{yes: true}', 100], ['SG-03', '{yes: false}', 0],
    ['EN-01', '{faults: {spot: 3}}', 50], ['EN-01', '{faults: {spot: 40}}', 0], ['EN-01', '{faults: {}}', 200],
    ['EN-02', '{met: []}', 0], ['EN-02', '{met: [b]}', 100],
    ['EN-03', '{points: 1}', 100],
  ])('%s %s → %s', (id, answer, points) => {
    expect(pointsOf(id, answer)).toBe(points);
  });
});

describe('an answer that cannot be scored counts as missing, not as zero', () => {
  test.each([
    ['SG-01', '{yes: true}'], ['SG-01', '{note: 待补}'], ['SG-02', '{numerator: 21, denominator: 20}'], ['SG-02', '{numerator: 0, denominator: 0}'],
    ['SG-02', '{numerator: 9, denominator: 9}'], ['SG-02', '{value: 90}'], ['SG-02', '{numerator: 17}'], ['EN-01', '{faults: {leak: 1}}'], ['EN-02', '{met: [c]}'],
    ['EN-02', '{met: [a, a]}'], ['EN-03', '{points: 1.5}'], ['EN-03', '{points: 3}'], ['EN-03', '{points: -1}'], ['EN-03', '{points: 1.999}'],
    ['SG-01', '{na: no-event, reason: 无, approvedBy: 街道}'], ['SG-03', '{na: no-event, approvedBy: 街道}'], ['SG-03', '{na: no-event, reason: 无}'],
    ['SG-03', '{na: no-event, reason: 无, approvedBy: 街道, yes: true}'],
  ])('%s %s', (id, answer) => {
    expect(pointsOf(id, answer)).toBe('missing');
  });
});

test('a full card prints base, bonus after the cap, total and grade', () => {
  const { base, bonus, total, grade, coverage, provisional } = cardWith(FULL_MARKS, 'bonus: {BN-01: {points: 0.5}}');
  expect({ base, bonus, total, grade, coverage, provisional }).toEqual({
    base: 1000, bonus: 50, total: 1050, grade: 'good', coverage: { answered: 6, applicable: 6, items: 6 }, provisional: false,
  });
});

test('a missing answer earns nothing and lowers coverage', () => {
  const { base, coverage, grade } = cardWith({ 'SG-01': '{count: 2}' });
  expect({ base, coverage, grade }).toEqual({ base: 200, coverage: { answered: 1, applicable: 6, items: 6 }, grade: 'improve' });
});

test('an item that does not apply leaves the rest of its dimension to make up the maximum', () => {
  const card = cardWith({ ...FULL_MARKS, 'SG-01': '{count: 1}', 'SG-03': '{na: no-event, reason: 本年度无换届, approvedBy: 示例街道办事处}' });
  expect(card.dimensions[0]).toEqual({ id: 'self-governance', earned: 200, applicable: 300, max: 400, score: 267, rate: 6675, scoredElsewhere: false });
  expect(card.coverage).toEqual({ answered: 5, applicable: 5, items: 6 });
});

test('a dimension in which nothing applies has no score', () => {
  const allowed = (yaml: string) => yaml.replaceAll(', evidence: [', ', notApplicable: true, evidence: [').replaceAll('notApplicable: true, notApplicable: true', 'notApplicable: true');
  const none = '{na: not-applicable, reason: 无, approvedBy: 示例街道办事处}';
  const card = cardWith({ ...FULL_MARKS, 'SG-01': none, 'SG-02': none, 'SG-03': none }, '', allowed);
  expect([card.dimensions[0]?.score, card.dimensions[0]?.rate, card.base]).toEqual([null, null, 600]);
  expect(card.provisionalBecause).toEqual([
    { reason: 'not-applicable-total', points: 400, of: 1000 },
    { reason: 'not-applicable-dimension', dimension: 'self-governance', points: 400, of: 400 },
  ]);
});

test('what waits for the street is provisional until the street says the same', () => {
  const waiting = assessmentYaml({ ...FULL_MARKS, 'SG-03': '{na: no-event, reason: 无换届, approvedBy: 待街道确认}' });
  const street = assessmentYaml({ ...FULL_MARKS, 'SG-03': '{na: no-event, reason: 无换届, approvedBy: 示例街道办事处}' }, 'status: submitted');
  expect(cardOf(siteWith({ '2025/self': waiting }), 'demo/2025/self').provisionalBecause).toEqual([{ reason: 'awaits-approval', items: ['SG-03'] }]);
  expect(cardOf(siteWith({ '2025/self': waiting, '2025/street': street }), 'demo/2025/self').provisional).toBe(false);
});

test('a grade needs its floor in every dimension', () => {
  const card = cardWith({ ...FULL_MARKS, 'SG-01': '{count: 1}', 'SG-03': '{yes: false}', 'SG-02': '{numerator: 7, denominator: 10}' }, 'bonus: {BN-01: {points: 1}}');
  expect([card.total, card.dimensions[0]?.rate, card.grade]).toEqual([850, 3750, 'pass']);
});

describe('a veto counts in its window', () => {
  const veto = (on: string) => `vetoes: [{id: VT-01, finding: {by: 示例街道办事处, document: 示例〔2025〕3号, on: ${on}}}]`;
  test.each([['2025-06-01', 'not-graded'], ['2025-01-01', 'not-graded'], ['2024-12-31', 'good'], ['2026-03-01', 'not-graded'], ['2026-07-01', 'good']])('found on %s: %s', (on, grade) => {
    expect(cardWith(FULL_MARKS, veto(on)).grade).toBe(grade);
  });

  test('without an official finding it does not count', () => {
    expect(cardWith(FULL_MARKS, 'vetoes: [{id: VT-01}]').grade).toBe('good');
  });

  test('one that caps leaves the grade it names', () => {
    expect(cardWith(FULL_MARKS, veto('2025-06-01'), (yaml) => yaml.replace('effect: no-grade', 'effect: cap:pass')).grade).toBe('pass');
  });
});

test('retired items are neither asked nor scored', () => {
  const card = cardWith({ ...FULL_MARKS }, '', (yaml) => yaml.replace('{id: SG-01,', '{id: SG-01, retired: true,'));
  expect([card.items.length, card.dimensions[0]?.applicable]).toEqual([5, 200]);
});

test('a report in words has no total', () => {
  const card = cardOf(siteWith({ '2025/self': 'standard: mini@1.0.0\nperiod: {from: 2025-01-01, to: 2025-12-31}\n' }), 'demo/2025/self');
  expect([card.narrative, card.base, card.total, card.grade]).toEqual([true, null, null, null]);
});

test('an assessment of a standard that is not there is printed without figures', () => {
  const card = cardOf(siteWith({ '2025/self': 'standard: other@1\nperiod: {from: 2025-01-01, to: 2025-12-31}\nanswers: {SG-01: {count: 1}}\n' }), 'demo/2025/self');
  expect([card.standard, card.total, card.items]).toEqual(['other@1', null, []]);
});

describe('several reviewers of a stage', () => {
  const review = (points: string) => assessmentYaml({ ...FULL_MARKS, 'EN-03': `{points: ${points}}` }, 'status: submitted');

  test('are combined per item and rounded half up at once', () => {
    const library = siteWith({ '2025/district.a': review('2'), '2025/district.b': review('1'), '2025/district.c': review('1') });
    const card = cardOf(library, 'demo/2025/district');
    expect([card.items[5]?.points, card.reviewers, card.total]).toEqual([133, 3, 933]);
  });

  test('one with a declared tie does not count', () => {
    const library = siteWith({ '2025/district.a': review('2'), '2025/district.b': review('1'), '2025/district.c': `${review('0')}ties: [曾任该社区工作人员]\n` });
    expect(cardOf(library, 'demo/2025/district').items[5]?.points).toBe(150);
  });

  test('a moderator decides an item', () => {
    const own = 'standard: mini@1.0.0\nperiod: {from: 2025-01-01, to: 2025-12-31}\nmoderation: {EN-03: {note: 现场复核后定为1分, by: 评审组组长, on: 2026-02-01, points: 1}}\n';
    const library = siteWith({ '2025/district': own, '2025/district.a': review('2'), '2025/district.b': review('0') });
    expect(cardOf(library, 'demo/2025/district').items[5]?.points).toBe(100);
  });

  test('fewer than the minimum are not combined', () => {
    const three = (yaml: string) => yaml.replace('combine: {rule: mean}', 'combine: {rule: trimmed-mean}');
    const two = cardOf(siteWith({ '2025/district.a': review('2'), '2025/district.b': review('1') }, three), 'demo/2025/district');
    const four = cardOf(siteWith({ '2025/district.a': review('2'), '2025/district.b': review('1'), '2025/district.c': review('0'), '2025/district.d': review('0') }, three), 'demo/2025/district');
    expect([two.items[5]?.state, four.items[5]?.points]).toEqual(['missing', 50]);
  });
});

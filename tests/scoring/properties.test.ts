import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Assessment } from '../../src/domain/assessment.ts';
import { SCHEMAS } from '../../src/domain/schema/schemas.ts';
import type { Item, Standard } from '../../src/domain/standard.ts';
import { hundredths, type Points } from '../../src/domain/points.ts';
import { combinePoints } from '../../src/scoring/combine.ts';
import { judgeAnswer } from '../../src/scoring/judge-answer.ts';
import { scoreAnswers, standaloneContext } from '../../src/scoring/score-assessment.ts';
import type { Totals } from '../../src/scoring/scorecard.ts';
import { answersTo, assessments, batches, standards } from './arbitrary.ts';
import { day } from './fixtures.ts';
import { scoreSimply } from './simple-scorer.ts';

const CONTEXT = { ...standaloneContext(day('2026-06-01')), stage: 'street' as const };
const EMPTY = SCHEMAS.assessment.parse({ period: { from: '2025-01-01', to: '2025-12-31' } });

const score = (standard: Standard, answers: Readonly<Record<string, Answer>>, bonus: Points = hundredths(0)): Totals => {
  const assessment: Assessment = { ...EMPTY, answers: { ...answers }, bonus: { 'BN-01': { points: bonus } } };
  return scoreAnswers(assessment, standard, CONTEXT);
};

test('a second, simple scorer agrees on 10,000 random assessments', () => {
  let compared = 0;
  fc.assert(
    fc.property(batches(100), ({ standard, cases }) => {
      for (const { answers, bonus } of cases) {
        if (Object.keys(answers).length === 0) continue; // A report in words has no total.
        const card = score(standard, answers, bonus);
        const found = {
          items: card.items.map((item) => item.points ?? item.state), scores: card.dimensions.map((dimension) => dimension.score),
          base: card.base, bonus: card.bonus, total: card.total, grade: card.grade, answered: card.coverage.answered,
        };
        expect(found).toEqual(scoreSimply(standard, answers, [bonus]));
        compared += 1;
      }
    }),
    { numRuns: 102, seed: 20_261_122 },
  );
  expect(compared).toBeGreaterThanOrEqual(10_000);
});

describe('whatever is answered', () => {
  const withItem = standards.chain((standard) => fc.constantFrom(...standard.items)).chain((item) => fc.record({ item: fc.constant(item), answer: answersTo(item) }));
  const judge = (answer: Answer, item: Item) => judgeAnswer(answer, item, { stage: 'street', communityKind: null });

  test('points never leave the scale of the item', () => {
    fc.assert(
      fc.property(withItem, ({ item, answer }) => {
        const judged = answer && judge(answer, item);
        if (judged?.state !== 'scored') return;
        expect(judged.points).toBeGreaterThanOrEqual(0);
        expect(judged.points).toBeLessThanOrEqual(item.max);
      }),
    );
  });

  test('the total does not depend on the order of answers or items', () => {
    fc.assert(
      fc.property(assessments, ({ standard, answers, bonus }) => {
        const turned = { ...standard, items: standard.items.toReversed() };
        const shuffled = Object.fromEntries(Object.entries(answers).toReversed());
        const [one, other] = [score(standard, answers, bonus), score(turned, shuffled, bonus)];
        expect([other.dimensions, other.total, other.grade]).toEqual([one.dimensions, one.total, one.grade]);
      }),
    );
  });

  test('what is printed adds up to what is printed', () => {
    fc.assert(
      fc.property(assessments, ({ standard, answers, bonus }) => {
        const card = score(standard, answers, bonus);
        const printed = card.dimensions.reduce((sum, dimension) => sum + (dimension.score ?? 0), 0);
        expect([card.base, card.total]).toEqual(Object.keys(answers).length === 0 ? [null, null] : [printed, printed + card.bonus]);
      }),
    );
  });
});

describe('more of what is asked never lowers a score', () => {
  const itemOf = (method: Item['method']) => standards.chain((standard) => {
    const items = standard.items.filter((item) => item.method === method);
    return items.length === 0 ? fc.constant(null) : fc.constantFrom(...items);
  });
  const pointsFor = (item: Item, answer: Answer): number => {
    const judged = judgeAnswer(answer, item, { stage: 'street', communityKind: null });
    return judged.state === 'scored' ? judged.points : -1;
  };

  test('one more time', () => {
    fc.assert(fc.property(itemOf('count-capped'), fc.nat({ max: 12 }), (item, count) => {
      fc.pre(item !== null);
      expect(pointsFor(item, { count: count + 1 })).toBeGreaterThanOrEqual(pointsFor(item, { count }));
    }));
  });

  test('one more of the part', () => {
    fc.assert(fc.property(itemOf('ratio-bands'), fc.integer({ min: 5, max: 400 }), fc.nat({ max: 399 }), (item, whole, part) => {
      fc.pre(item !== null && part < whole);
      const denominator = { digits: whole, scale: 0 };
      expect(pointsFor(item, { numerator: { digits: part + 1, scale: 0 }, denominator })).toBeGreaterThanOrEqual(pointsFor(item, { numerator: { digits: part, scale: 0 }, denominator }));
    }));
  });

  test('one fault less', () => {
    fc.assert(fc.property(itemOf('deduct-per-fault'), fc.integer({ min: 1, max: 9 }), (item, spot) => {
      fc.pre(item !== null);
      expect(pointsFor(item, { faults: { spot: spot - 1 } })).toBeGreaterThanOrEqual(pointsFor(item, { faults: { spot } }));
    }));
  });
});

describe('combining reviewers', () => {
  const points = fc.integer({ min: 0, max: 500 }).map(hundredths);

  test.each(['mean', 'median', 'trimmed-mean'] as const)('%s of equal reviews is that review', (rule) => {
    fc.assert(fc.property(points, fc.integer({ min: 3, max: 9 }), (value, count) => {
      expect(combinePoints(Array.from({ length: count }, () => value), { rule, minimum: 1 })).toBe(value);
    }));
  });

  test.each(['mean', 'median', 'trimmed-mean'] as const)('%s lies between the lowest and the highest and does not depend on order', (rule) => {
    fc.assert(fc.property(fc.array(points, { minLength: 3, maxLength: 9 }), (values) => {
      const combined = combinePoints(values, { rule, minimum: 1 }) ?? -1;
      expect(combined).toBeGreaterThanOrEqual(Math.min(...values));
      expect(combined).toBeLessThanOrEqual(Math.max(...values));
      expect(combinePoints(values.toReversed(), { rule, minimum: 1 })).toBe(combined);
    }));
  });
});

import { expect, test } from 'vitest';
import { addCosts, growthExponent } from './measure.ts';

test('a cost in proportion to the size has the exponent 1, one with its square 2', () => {
  expect(growthExponent([[500, 3], [5000, 30], [50_000, 300]])).toBeCloseTo(1);
  expect(growthExponent([[10, 1], [20, 4]])).toBeCloseTo(2);
  expect(growthExponent([[10, 1]])).toBeNull();
});

test('of two commands in turn the times add up and the larger process counts', () => {
  expect(addCosts({ seconds: 2, cpu: 3, memory: 500 }, { seconds: 1, cpu: 1, memory: 900 })).toEqual({ seconds: 3, cpu: 4, memory: 900 });
  expect(addCosts({ seconds: 2, cpu: null, memory: 500 }, { seconds: 1, cpu: 1, memory: null })).toEqual({ seconds: 3, cpu: null, memory: null });
});

import { expect, test } from 'vitest';
import { growthExponent } from './measure.ts';

test('a cost in proportion to the size has the exponent 1, one with its square 2', () => {
  expect(growthExponent([[500, 3], [5000, 30], [50_000, 300]])).toBeCloseTo(1);
  expect(growthExponent([[10, 1], [20, 4]])).toBeCloseTo(2);
  expect(growthExponent([[10, 1]])).toBeNull();
});

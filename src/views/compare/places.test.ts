import { expect, test } from 'vitest';
import { placesOf } from './places.ts';

test('equal values share a place and the next place is left out', () => {
  expect(placesOf([8325, 9000, 8325, 6187])).toEqual([2, 1, 2, 4]);
});

test('what has no value has no place and takes none', () => {
  expect(placesOf([null, 8325, null, 6187])).toEqual([null, 1, null, 2]);
});

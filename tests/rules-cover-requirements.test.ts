import { expect, test } from 'vitest';
import { RULES } from '../src/rules/registry.ts';

const rows = (letter: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(3, '0')}`);

/** The rows of the requirements: facts, plans, assessments, notices and privacy, text noise. */
const ROWS = [...rows('F', 9), ...rows('P', 4), ...rows('A', 8), ...rows('N', 20), ...rows('T', 4)];

test('every row of the requirements has a rule', () => {
  const origins = new Set(RULES.map(({ rule }) => rule.origin));
  expect(ROWS.filter((row) => !origins.has(row))).toEqual([]);
});

test('no rule names a row that the requirements do not have', () => {
  expect(RULES.filter(({ rule }) => rule.origin !== undefined && !ROWS.includes(rule.origin)).map(({ rule }) => rule.id)).toEqual([]);
});

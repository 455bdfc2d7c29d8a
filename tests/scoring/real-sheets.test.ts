import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/check.ts';
import { diskFolder, type ContentFolder } from '../../src/loader/content-folder.ts';
import { scorecardsOf } from '../../src/scoring/scorecards-of.ts';
import type { Scorecard } from '../../src/scoring/scorecard.ts';
import { day } from './fixtures.ts';

const on = day('2026-06-01');
const folderOf = (name: string): ContentFolder => diskFolder(join(import.meta.dirname, '..', 'fixtures', 'standards', name));

const card = (folder: ContentFolder, id: string): Scorecard => {
  const found = scorecardsOf(checkFolder(folder, { on, locale: 'zh-Hans' }).library, on).get(id);
  if (!found) throw new Error(`there is no card ${id}`);
  return found;
};

/** A fixture in which one file reads otherwise. */
const changed = (name: string, file: string, [from, to]: readonly [string, string]): ContentFolder => {
  const folder = folderOf(name);
  const text = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'standards', name, file), 'utf8').replace(from, to);
  return { ...folder, list: () => folder.list(), read: (other) => (other === file ? new TextEncoder().encode(text) : folder.read(other)) };
};

test.each(['targets', 'bands', 'weights'])('the site of %s has no errors', (name) => {
  expect(checkFolder(folderOf(name), { on, locale: 'zh-Hans' }).report.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, file }) => `${code} ${file}`)).toEqual([]);
});

test('the same figures meet other targets in a town than in a village', () => {
  const met = (id: string) => card(folderOf('targets'), `${id}/2025/self`).items.filter((item) => item.points === item.max).map((item) => item.id);
  expect(met('demo-city')).toEqual(['T-01', 'T-02', 'T-03', 'T-04', 'T-06']);
  expect(met('demo-village')).toEqual(['T-01', 'T-03', 'T-04', 'T-05', 'T-06']);
});

test('colour bands have colours and no total', () => {
  const { items, base, total, grade } = card(folderOf('bands'), 'demo/2025/self');
  expect(items.map((item) => (item.state === 'scored' ? item.colour : null))).toEqual([null, 'amber', 'red']);
  expect([base, total, grade]).toEqual([null, null, null]);
});

describe('weighted groups', () => {
  const FILE = 'communities/demo/assessments/2025/self.mdx';
  const after = (change: readonly [string, string]): Scorecard => card(changed('weights', FILE, change), 'demo/2025/self');

  test('each group is scored to its own maximum and enters the total by its weight', () => {
    const { dimensions, base, bonus, total, grade } = card(folderOf('weights'), 'demo/2025/self');
    expect(dimensions.map(({ id, earned, applicable, max, score, scoredElsewhere }) => [id, earned, applicable, max, score, scoredElsewhere])).toEqual([
      ['streets', 7400, 10_000, 6000, 4440, false], ['files', 9000, 10_000, 2500, 2250, false], ['party', 1300, 1500, 1500, 1300, true],
    ]);
    expect([base, bonus, total, grade]).toEqual([7990, 300, 8290, 'pass']);
  });

  test('a sample gives a letter', () => {
    const letter = (conform: string) => after(['numerator: 4', `numerator: ${conform}`]).items.flatMap((item) => (item.state === 'scored' && item.letter !== null ? [item.letter] : []));
    expect(['5', '4', '3'].flatMap(letter)).toEqual(['A', 'B', 'C']);
  });

  test('a fault that empties leaves nothing, whatever else was in order', () => {
    expect(after(['stall: 3', 'accident: 1']).items[1]?.points).toBe(0);
  });

  test('of several honours only the best one counts', () => {
    expect(after(['[district, municipal]', '[district]']).bonus).toBe(200);
  });

  test('who misses a precondition is not graded', () => {
    expect(after(['WP-02: true', 'WP-02: false']).grade).toBe('not-graded');
  });

  test('while a precondition is open the grade is provisional', () => {
    expect(after([', WP-02: true', '']).provisionalBecause).toEqual([{ reason: 'precondition-open', preconditions: ['WP-02'] }]);
  });
});

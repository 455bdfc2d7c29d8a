import { expect, test } from 'vitest';
import { typeFrontmatter } from './type-frontmatter.ts';

const answersOf = (data: unknown): unknown => (typeof data === 'object' && data !== null && 'answers' in data ? data.answers : undefined);

test('an answer that cannot be read is left out and the others stay', () => {
  const { data, partial, findings } = typeFrontmatter('assessment', {
    period: { from: '2025-01-01', to: '2025-12-31' },
    answers: { 'SG-01': { count: '两次' }, 'SG-02': { count: '2' }, 'SG-03': { met: ['a'], evidnce: ['x'] } },
  });
  expect(answersOf(data)).toEqual({ 'SG-02': { count: 2 } });
  expect(partial).toBe(true);
  expect(findings.map(({ rule }) => rule)).toEqual(['whole-number-form', 'key-known']);
});

test('an optional field that cannot be read is left out alone', () => {
  const { data } = typeFrontmatter('notice', { kind: 'finance', title: '财务', date: '2026-03-01', until: '不详' });
  expect(data).toEqual({ kind: 'finance', title: '财务', date: '2026-03-01' });
});

test('an entry of a list that lacks a required part is left out, and the list stays', () => {
  const { data } = typeFrontmatter('plan', { title: '规划', years: [{ year: '二〇二四' }, { year: '2025' }] });
  expect(data).toEqual({ kind: 'three-year', title: '规划', years: [{ year: 2025 }] });
});

test('a document without a readable required field has no data', () => {
  expect(typeFrontmatter('notice', { kind: 'finance', title: '财务', date: '明天' }).data).toBeNull();
});

test('a place behind an empty entry of a list counts as in the file', () => {
  const { findings } = typeFrontmatter('notice', { kind: 'finance', title: '财务', date: '2026-03-01', items: ['SG-01', null, 'sg 2'] });
  expect(findings.map(({ rule, place }) => [rule, 'path' in place ? place.path : place.in])).toEqual([
    ['value-not-empty', ['items', 1]],
    ['item-id-form', ['items', 2]],
  ]);
});

test('an empty value is absent: a reminder, or an error where the field is required', () => {
  const { findings } = typeFrontmatter('notice', { kind: 'finance', title: ' ', date: '2026-03-01', issuer: null });
  expect(findings.map(({ rule, severity, values }) => [rule, severity, values?.['key']])).toEqual([
    ['value-not-empty', 'error', 'title'],
    ['value-not-empty', 'warning', 'issuer'],
  ]);
});

import { expect, test } from 'vitest';
import { type DetailShape, typeDetails } from './notice-details.ts';

const SHAPES: readonly DetailShape[] = [
  { id: 'opening', label: '期初余额', type: 'money', required: true },
  { id: 'held-on', label: '投票日期', type: 'date', required: false },
  { id: 'income', label: '收入', type: 'table', required: false, columns: [{ id: 'item', label: '项目', type: 'text' }, { id: 'amount', label: '金额', type: 'money' }] },
];

test('details get the types that their kind says', () => {
  const { values, problems } = typeDetails(SHAPES, { opening: '1200.50', 'held-on': '2026-03-01', income: [{ item: '拨款', amount: '300' }] });
  expect(problems).toEqual([]);
  expect(Object.fromEntries(values)).toEqual({
    opening: { type: 'money', fen: 120_050 },
    'held-on': { type: 'date', day: '2026-03-01' },
    income: { type: 'table', rows: [new Map<string, unknown>([['item', { type: 'text', texts: ['拨款'] }], ['amount', { type: 'money', fen: 30_000 }]])] },
  });
});

test('each detail that has no type says why, and the others keep theirs', () => {
  const { values, problems } = typeDetails(SHAPES, { 'held-on': '三月一日', income: [{ item: '拨款', amont: '300' }], oppening: '5' });
  expect([...values.keys()]).toEqual(['income']);
  expect(problems).toEqual([
    { problem: 'unknown', path: ['oppening'], found: 'oppening', known: ['opening', 'held-on', 'income'] },
    { problem: 'missing', detail: SHAPES[0] },
    { problem: 'form', path: ['held-on'], found: '三月一日', expected: 'date' },
    { problem: 'unknown', path: ['income', 0, 'amont'], found: 'amont', known: ['item', 'amount'] },
  ]);
});

test('a quantity keeps its unit, its hedge and its date', () => {
  const { values, problems } = typeDetails([{ id: 'area', label: '面积', type: 'quantity', required: false }, { id: 'rooms', label: '间数', type: 'quantity', required: false }, { id: 'odd', label: '其他', type: 'quantity', required: false }], {
    area: { value: '520', unit: 'm2', qualifier: 'about', asOf: '2025-10' }, rooms: '3', odd: { value: '5', unit: 'm2', qualifier: 'roughly' },
  });
  expect(Object.fromEntries(values)).toEqual({
    area: { type: 'quantity', value: { digits: 520, scale: 0 }, unit: 'm2', qualifier: 'about', max: null, asOf: '2025-10' },
    rooms: { type: 'quantity', value: { digits: 3, scale: 0 }, unit: null, qualifier: 'exact', max: null, asOf: null },
  });
  expect(problems).toMatchObject([{ problem: 'form', path: ['odd'], expected: 'quantity' }]);
});

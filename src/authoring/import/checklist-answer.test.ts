import { expect, test } from 'vitest';
import { hundredths } from '../../domain/points.ts';
import type { Item } from '../../domain/standard.ts';
import { answerOfCells } from './checklist-answer.ts';

const item = (method: Item['method'], more: Partial<Item> = {}): Item => ({ id: 'SG-02', title: '到会率', dimension: 'a', denominator: '应到人次', max: hundredths(200), step: hundredths(50), method, notApplicable: true, evidence: [], verify: [], ...more });

const said = (of: Item, input: string, note = ''): unknown => answerOfCells(of, { points: '2', input, note });

test.each([
  ['97/120', '97', '120'], ['97人次÷120人次', '97', '120'], ['应到120人次，实到97人次', '97', '120'], ['实到97人、应到120人', '97', '120'], ['共30件，已办结28件', '28', '30'], ['120户中有97户', '97', '120'], ['總數30件，其中完成28件', '28', '30'],
])('“%s” is a part and a whole', (input, numerator, denominator) => {
  expect(said(item('ratio-bands'), input)).toEqual({ numerator, denominator });
});

test.each(['0.95', '81%', '120、97', '3次，97/120，5'])('“%s” does not say both', (input) => {
  expect(said(item('ratio-bands'), input)).toBeNull();
});

test('a part and a whole in the remarks count where the cell is empty', () => {
  expect(said(item('ratio-bands'), '', '应到120，实到97')).toEqual({ numerator: '97', denominator: '120', note: '应到120，实到97' });
});

test('what does not apply keeps the remark as its reason, where the item allows it', () => {
  expect(said(item('yesno'), '不适用', '本年度没有换届')).toEqual({ na: 'no-event', reason: '本年度没有换届', approvedBy: '待街道确认' });
  expect(said(item('count-capped', { notApplicable: false }), '不适用')).toBeNull();
});

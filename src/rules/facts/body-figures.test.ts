import { expect, test } from 'vitest';
import type { TextBlock } from '../../domain/body.ts';
import { figuresStated, type WordedFact } from './body-figures.ts';

const stated = (text: string, fact: WordedFact): readonly [number, boolean][] => {
  const block: TextBlock = { kind: 'paragraph', text, runs: [] };
  return [...figuresStated(block, fact, '2025')].map(({ value, isHedged }) => [value, isHedged]);
};

test.each([
  ['社区面积1.1平方公里', 'area', [1.1, false]],
  ['轄區面積約0.3平方公里', 'area', [0.3, true]],
  ['常住人口为10,170人', 'residents', [10_170, false]],
  ['常住人口1.2万人', 'residents', [12_000, false]],
  ['2025年常住人口6120余人', 'residents', [6120, true]],
  ['现有居民2480户', 'households', [2480, false]],
  ['在册党员68名', 'partyMembers', [68, false]],
] as const)('%s gives a number for %s', (text, fact, valueAndHedge) => {
  expect(stated(text, fact)).toEqual([valueAndHedge]);
});

test.each([
  ['绿化面积0.2平方公里', 'area'],
  ['其中老宿舍区面积0.2平方公里', 'area'],
  ['面积一处写1.11平方公里，一处写1.1平方公里', 'area'],
  ['2009年常住人口5000人', 'residents'],
  ['流动人口800人', 'residents'],
  ['计划到2027年常住人口7000人', 'residents'],
  ['组织党员20名打扫楼道', 'partyMembers'],
  ['走访居民300户次', 'households'],
] as const)('%s says nothing about %s of this year', (text, fact) => {
  expect(stated(text, fact)).toEqual([]);
});

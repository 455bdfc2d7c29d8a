import { describe, expect, test } from 'vitest';
import { parseDay } from '../../domain/day.ts';
import { memoryFolder } from '../../loader/content-folder.ts';
import { loadLibrary } from '../../loader/load-library.ts';
import { EXAMPLE_SITE } from '../../rules/example-site.ts';
import { recordView } from '../assessment/assessment.ts';
import type { Section } from '../block.ts';
import { createContext } from '../context.ts';
import { comparisonView, compareView } from './compare.ts';
import { comparedPairs } from './groups.ts';

const REGIONS = { 'regions/other-street.mdx': '---\nname: 另一街道\nlevel: subdistrict\n---\n' };

/** A reviewed community: `spots` faults cost half a point each. */
const community = (id: string, { spots = 0, region = 'example-street', signed = true } = {}): Readonly<Record<string, string>> => ({
  [`communities/${id}/profile.mdx`]: `---\nname: ${id}\nkind: mixed\nregion: ${region}\nsample: true\n---\n`,
  [`communities/${id}/assessments/2025/district.mdx`]: `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
status: submitted
${signed ? 'signed: {post: 科长, on: 2026-01-20}\n' : ''}answers:
  SG-01: {count: 2}
  SG-02: {numerator: 20, denominator: 20}
  SG-03: {yes: true}
  EN-01: {faults: {spot: ${spots}}}
  EN-02: {met: [a, b]}
  EN-03: {points: 2}
---
`,
});

const contextOf = (communities: readonly Readonly<Record<string, string>>[], { ranking = false } = {}) => {
  const on = parseDay('2026-06-01');
  if (!on) throw new Error('the day exists');
  const site = Object.fromEntries(Object.entries(EXAMPLE_SITE).filter(([file]) => !file.startsWith('communities/')));
  const content = Object.assign({ ...site, ...REGIONS, 'site.yaml': `${site['site.yaml'] ?? ''}ranking: ${String(ranking)}\n` }, ...communities);
  return createContext({ library: loadLibrary(memoryFolder(content)), on, locale: 'zh-Hans', base: '/', convert: (text) => text });
};

const tableOf = (sections: readonly Section[], id: string) => sections.find((section) => section.id === id)?.blocks.find((block) => block.type === 'table');
const rowsOf = (sections: readonly Section[], id: string) => tableOf(sections, id)?.rows.map(({ head, cells }) => [typeof head === 'object' && 'words' in head ? head.words : head, ...cells]);

const FOUR = [community('a', { spots: 1 }), community('b'), community('c', { spots: 1 }), community('d', { spots: 2 }), community('e', { signed: false })];

describe('the table of a group', () => {
  test('stands in the order of the communities and names no place while the site does not rank', () => {
    const sections = compareView(contextOf(FOUR)).sections;
    expect(tableOf(sections, 'g1')?.columns.map(({ title }) => title)).toEqual(['社区', '总分', '居民自治', '环境优美']);
    expect(rowsOf(sections, 'g1')?.map((row) => row.slice(0, 2))).toEqual([['a', '9.50'], ['b', '10.00'], ['c', '9.50'], ['d', '9.00'], ['e', '10.00']]);
  });

  test('ranks where the site says so: equal totals share a place, what is not reviewed to the end has none', () => {
    const sections = compareView(contextOf(FOUR, { ranking: true })).sections;
    expect(tableOf(sections, 'g1')?.columns.map(({ title }) => title)).toEqual(['社区', '名次', '总分', '居民自治', '环境优美']);
    expect(rowsOf(sections, 'g1')?.map((row) => row.slice(0, 3))).toEqual([['b', '1', '10.00'], ['a', '2', '9.50'], ['c', '2', '9.50'], ['d', '4', '9.00'], ['e', '不排名', '10.00']]);
  });
});

describe('two communities side by side', () => {
  test('show what differs most first, with the sign of the difference', () => {
    const view = comparisonView(contextOf(FOUR), { period: '2025', a: 'b', b: 'd' });
    expect(rowsOf(view?.sections ?? [], 'items')?.slice(0, 2)).toEqual([['EN-01 卫生巡查', '2.00', '1.00', '+1.00'], ['SG-01 居民代表会议', '2.00', '2.00', '0.00']]);
  });

  test('are refused where period, standard or kind is another one, and the page says why', () => {
    const alone = { ...community('z'), 'communities/z/profile.mdx': '---\nname: z\nkind: urban\nregion: example-street\nsample: true\n---\n' };
    const context = contextOf([...FOUR, alone]);
    expect(comparisonView(context, { period: '2025', a: 'a', b: 'z' })).toBe(null);
    expect(compareView(context).sections.find(({ id }) => id === 'refused')?.blocks).toEqual([{ type: 'list', items: [['z', '：', '没有同类型、同时期、同标准的另一社区']] }]);
  });
});

describe('a group of more than ten', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => community(`c${String(index + 10)}`, { region: index < 2 ? 'other-street' : 'example-street' }));
  const context = contextOf([...twelve, community('c99', { region: 'example-street' })]);

  test('has pages for neighbours of a small place only, and its table holds all', () => {
    expect(comparedPairs(context)).toEqual([{ period: '2025', a: 'c10', b: 'c11' }]);
    expect(rowsOf(compareView(context).sections, 'g1')?.length).toBe(13);
    expect(compareView(context).sections.find(({ id }) => id === 'g1')?.blocks[0]).toMatchObject({ type: 'text', words: expect.stringContaining('这一组有13个社区') });
  });

  test('leads to them from the page of the assessment', () => {
    const comparisons = (id: string) => recordView(context, { community: id, period: '2025' })?.sections.find((section) => section.id === 'comparisons')?.blocks;
    expect(comparisons('c10')).toEqual([{ type: 'list', items: [{ href: '/compare/2025/c10/c11/', words: '2025年 c10与c11' }] }]);
    expect(comparisons('c99')).toBe(undefined);
  });
});

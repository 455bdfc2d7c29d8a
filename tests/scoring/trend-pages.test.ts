import { describe, expect, test } from 'vitest';
import { EXAMPLE_SITE } from '../../src/rules/example-site.ts';
import { assessmentsView } from '../../src/views/assessment/assessments.ts';
import type { Inline, Row } from '../../src/views/block.ts';
import { createContext } from '../../src/views/context.ts';
import { assessmentYaml, day, FULL_MARKS } from './fixtures.ts';
import { libraryOf } from './library-of.ts';

const STANDARD = 'standards/mini/1.0.0/standard.yaml';
const OLD = EXAMPLE_SITE[STANDARD] ?? '';
const SIGNED = 'status: submitted\nsigned: {post: 社区主任, on: 2026-01-10}';

const yearOf = (year: number, version: string, answers: Readonly<Record<string, string>>): string =>
  assessmentYaml({ ...FULL_MARKS, ...answers }, SIGNED.replace('2026', String(year + 1))).replace('mini@1.0.0', `mini@${version}`).replaceAll('2025-', `${String(year)}-`);

const library = libraryOf({
  'site.yaml': EXAMPLE_SITE['site.yaml'] ?? '', [STANDARD]: OLD, 'standards/mini/1.1.0/standard.yaml': OLD.replace('min: 85, points: 1', 'min: 90, points: 1'),
  'communities/demo/profile.mdx': 'name: 示例社区\nregion: example-street\n',
  'communities/demo/assessments/2023/self.mdx': yearOf(2023, '1.0.0', { 'EN-03': '{points: 1}' }),
  'communities/demo/assessments/2024/self.mdx': yearOf(2024, '1.0.0', {}),
  'communities/demo/assessments/2025/self.mdx': yearOf(2025, '1.1.0', { 'SG-02': '{numerator: 19, denominator: 20}' }),
});
const view = assessmentsView(createContext({ library, on: day('2026-06-01'), locale: 'zh-Hans', base: '/', convert: (text) => text }), { community: 'demo' });

const tableOf = (id: string): readonly Row[] => {
  const block = view?.sections.find((section) => section.id === id)?.blocks[0];
  return block?.type === 'table' ? block.rows : [];
};

const isText = (cell: Inline): cell is string => typeof cell === 'string';

const lineOf = (row: Row | undefined) => {
  const spark = row?.cells.find((cell) => typeof cell === 'object' && 'spark' in cell);
  return { values: row?.cells.filter(isText), lines: typeof spark === 'object' && 'spark' in spark ? spark.spark.lines.length : 0, breaks: typeof spark === 'object' && 'spark' in spark ? spark.spark.breaks : [] };
};

describe('years scored by two versions of a standard', () => {
  test('the line of the totals stops at the break, which is drawn and named', () => {
    const [chart] = view?.trends ?? [];
    expect([chart?.points.map(({ value }) => value), chart?.lines.length, chart?.breaks, chart?.sentence]).toEqual([['9.00', '10.00', '10.00'], 1, [222], '2023年9.00分，2025年10.00分；标准有变化的年份之间不连线']);
  });

  test('an item whose rule changed is not joined, one whose rule is the same is', () => {
    const rows = tableOf('items-1');
    expect(rows.map(({ head }) => head)).toContain('SG-02 到会率');
    expect(lineOf(rows.find(({ head }) => head === 'SG-02 到会率'))).toEqual({ values: ['1.00', '1.00', '1.00 ※'], lines: 1, breaks: [69.5] });
    const same = rows.find(({ head }) => head === 'EN-03 设施维护');
    expect(lineOf(same)).toEqual({ values: ['1.00', '2.00', '2.00'], lines: 1, breaks: [69.5] });
  });

  test('the dimensions and the total stand in a table beside the line', () => {
    expect(tableOf('dimensions-1').map((row) => lineOf(row).values)).toEqual([['9.00', '10.00', '10.00 ※'], ['4.00', '4.00', '4.00 ※'], ['5.00', '6.00', '6.00 ※']]);
  });
});

test('an item that a version retired is said to be not asked, not to be inapplicable', () => {
  const retired = libraryOf({
    'site.yaml': EXAMPLE_SITE['site.yaml'] ?? '', [STANDARD]: OLD, 'standards/mini/1.1.0/standard.yaml': OLD.replace('- {id: SG-03,', '- {id: SG-03, retired: true,'),
    'communities/demo/profile.mdx': 'name: 示例社区\nregion: example-street\n',
    'communities/demo/assessments/2024/self.mdx': yearOf(2024, '1.0.0', {}), 'communities/demo/assessments/2025/self.mdx': yearOf(2025, '1.1.0', {}),
  });
  const page = assessmentsView(createContext({ library: retired, on: day('2026-06-01'), locale: 'zh-Hans', base: '/', convert: (text) => text }), { community: 'demo' });
  const rows = page?.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.type === 'table' ? block.rows : []));
  expect(rows?.find(({ head }) => head === 'SG-03 选举公告')?.cells.filter(isText)).toEqual(['1.00', '本版未设']);
});

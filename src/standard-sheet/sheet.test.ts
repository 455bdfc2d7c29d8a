import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSource, readCsvTable } from '../authoring/source/read-text.ts';
import { parseDay } from '../domain/day.ts';
import type { Tree, TreeMap } from '../domain/tree.ts';
import { memoryFolder } from '../loader/content-folder.ts';
import { EXAMPLE_SITE } from '../rules/example-site.ts';
import { cellName } from './cell-name.ts';
import { tableCsv } from './csv.ts';
import { readSheet, type SheetSource } from './from-table.ts';
import { importStandard } from './import-standard.ts';
import { standardTable } from './to-table.ts';

const fromCsv = (csv: string): SheetSource => {
  const [block] = readCsvTable(csv, 'sheet').blocks;
  if (block?.kind !== 'table') throw new Error('the text holds a table');
  return block.table;
};

const day = parseDay('2026-06-01');
if (!day) throw new Error('the day exists');
const request = { file: 'standards/sheet/0.1.0/standard.yaml', on: day, locale: 'zh-Hans' } as const;
const imported = (source: SheetSource) => importStandard(source, memoryFolder(EXAMPLE_SITE), request);

/** The cells with problems, as spreadsheets name them. */
const problemsOf = (csv: string): readonly string[] => {
  const result = imported(fromCsv(csv));
  if ('text' in result) return [];
  return [...result.problems.map((problem) => `${cellName(problem)} ${problem.problem}`), ...result.findings.map((finding) => `${cellName(finding)} ${finding.code}`)];
};

const HEAD = '类别,所属,编号,名称,值,维度,分值,步长,方法,每次得分,单位,佐证,核查,可不适用,总分不低于,各维度不低于';
const ROWS = [
  '设置,,title,简表,,,,,,,,,,,,', '设置,,total,,2,,,,,,,,,,,', '设置,,record,,self,,,,,,,,,,,',
  '设置,,notApplicableLimit.ofTotal,,15,,,,,,,,,,,', '设置,,notApplicableLimit.ofDimension,,40,,,,,,,,,,,',
  '设置,,spreadLimit.points,,1,,,,,,,,,,,', '设置,,spreadLimit.percent,,20,,,,,,,,,,,', '设置,,differenceLimit.points,,1,,,,,,,,,,,', '设置,,differenceLimit.percent,,20,,,,,,,,,,,',
  '维度,,order,管理有序,,,2,,,,,,,,,', '指标,,OM-01,例会,,order,2,1,count-capped,1,次,minutes,documents,否,,', '等次,,pass,合格,,,,,,,,,,,0,0', '阶段,,self,自评,,,,,,,,,,,,',
];
const SHEET = [HEAD, ...ROWS].join('\n');

describe('a table becomes a standard', () => {
  test('that is checked and can be read again', () => {
    expect(imported(fromCsv(SHEET))).toEqual({ text: expect.stringContaining('items:\n  - id: OM-01\n    title: 例会\n    dimension: order\n    max: 2\n') });
  });

  test('also in the encoding in which Excel in China saves', () => {
    const bytes = Uint8Array.from([0xc0, 0xe0, 0xb1, 0xf0, 0x2c, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6]); // 类别,编号,名称 in GB18030
    expect(readSheet(fromCsv(decodeSource(bytes))).problems).toEqual([]);
  });
});

describe('a table that is no standard names the cell', () => {
  test.each([
    ['a column that does not exist', SHEET.replace(',步长,', ',步 长,'), ['H1 column-unknown']],
    ['a column that stands twice', SHEET.replace(',步长,', ',分值,'), ['H1 column-twice']],
    ['no head', ROWS.join('\n'), expect.arrayContaining(['A1 column-unknown'])],
    ['a row of an unknown kind', SHEET.replace('\n维度,', '\n方面,'), expect.arrayContaining(['A11 row-unknown'])],
    ['cells that moved by one column', SHEET.replace('维度,,order,管理有序,,,2', '维度,,order,管理有序,,2,'), expect.arrayContaining(['F11 cell-not-for-row'])],
    ['a setting that does not exist', SHEET.replace(',total,', ',totl,'), ['C3 setting-unknown']],
    ['yes in another word', SHEET.replace('documents,否', 'documents,不'), ['N12 flag-form']],
    ['a number that is none', SHEET.replace('order,2,1,count', 'order,两,1,count'), ['G12 number-form']],
    ['maxima that do not add up', SHEET.replace('管理有序,,,2', '管理有序,,,3'), ['G11 item-maxima-sum-to-dimension']],
    ['a method that is not listed', SHEET.replace('count-capped', 'count-caped'), ['I12 value-listed']],
  ])('%s', (_, csv, cells) => {
    expect(problemsOf(csv)).toEqual(cells);
  });

  test('a part before its item', () => {
    const csv = '类别,所属,编号,得分,说明\n条件,EN-02,a,1,已表决\n';
    expect(readSheet(fromCsv(csv)).problems).toEqual([{ problem: 'item-unknown', row: 2, column: 2, values: { found: 'EN-02', nearest: '—' } }]);
  });

  test('merged cells', () => {
    expect(readSheet({ rows: [['类别', '编号'], ['维度', 'order']], merged: new Set(['1:1']) }).problems).toEqual([{ problem: 'merged', row: 2, column: 2, values: {} }]);
  });
});

describe('export and import', () => {
  const awkward = fc.constantFrom('=1+1', "'=1", '-5', '@a', '是', '甲，乙', '“引号”和"引号"', '两\n行', 'a;b', "''");
  const words = fc.oneof(awkward, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.replaceAll(/\r\n?/g, '\n').trim()).filter((text) => text !== '' && !/[\uFEFF\u0000]/u.test(text)));
  const title: fc.Arbitrary<Tree> = fc.oneof(words, fc.record({ zhHans: words, en: words }), fc.record({ zhHant: words, en: words }));
  const amount = fc.integer({ min: 1, max: 999 }).map(String);
  const flag = fc.constantFrom('true', 'false');
  const optional = (fields: Record<string, fc.Arbitrary<Tree>>, needed: readonly string[]): fc.Arbitrary<TreeMap> => fc.record(fields, { requiredKeys: [...needed] });
  const parts = (part: fc.Arbitrary<TreeMap>) => fc.array(part, { minLength: 1, maxLength: 3 });
  const kinds = fc.uniqueArray(fc.constantFrom('urban', 'mixed', 'ruralPilot'), { minLength: 1 });
  const band = optional({ min: amount, points: amount, colour: fc.constantFrom('green', 'red'), letter: fc.constantFrom('A', 'B') }, ['min', 'points']);
  const item = (id: string) => optional({
    id: fc.constant(id), title, dimension: fc.constant('d1'), max: amount, step: amount, method: fc.constantFrom('points', 'checklist', 'ratio-bands'), numerator: title, denominator: title, unit: title,
    share: flag, per: amount, minSample: amount, evidence: fc.constantFrom(['minutes'], ['minutes', 'notice']), verify: fc.constant(['documents']), notApplicable: flag, benchmark: title, retired: flag,
    rubric: parts(fc.record({ points: amount, text: title })), criteria: parts(fc.record({ id: fc.constantFrom('a', 'b'), points: amount, text: title })),
    faults: parts(optional({ id: fc.constantFrom('x', 'y'), points: amount, text: title, empties: flag }, ['id', 'points', 'text'])), bands: parts(band),
    byKind: fc.uniqueArray(fc.record({ kinds, bands: parts(band) }), { minLength: 1, maxLength: 2, selector: (profile) => String(profile.kinds) }),
  }, ['id', 'title', 'dimension', 'max', 'step', 'method', 'evidence', 'verify']);
  const standard: fc.Arbitrary<TreeMap> = optional({
    title, status: fc.constantFrom('draft', 'published'), total: amount, record: fc.constant(['street', 'self']), source: title,
    notApplicableLimit: fc.record({ ofTotal: amount, ofDimension: amount }),
    dimensions: fc.tuple(optional({ id: fc.constant('d1'), title, max: amount, weight: amount, scoredBy: title }, ['id', 'title', 'max'])),
    items: fc.tuple(item('AA-01'), item('AA-02')),
    bonus: fc.tuple(optional({ id: fc.constant('BN-01'), title, max: amount, step: amount, bestOnly: flag, levels: fc.record({ county: amount, national: amount }) }, ['id', 'title', 'max', 'step'])),
    vetoes: fc.tuple(fc.record({ id: fc.constant('VT-01'), title, effect: fc.constant('no-grade'), window: fc.constant('P12M'), finding: title })),
    grades: fc.tuple(fc.record({ id: fc.constant('good'), title, minTotal: amount, minDimensionRate: amount })),
    stages: fc.tuple(optional({ id: fc.constant('self'), title, required: flag, minReviewers: amount, combine: optional({ rule: fc.constantFrom('mean', 'median'), minimum: amount }, ['rule']) }, ['id'])),
  }, ['title', 'dimensions', 'items']);

  test('give the same standard back, whatever its texts hold', () => {
    fc.assert(fc.property(standard, (tree) => {
      const reading = readSheet(fromCsv(decodeSource(new TextEncoder().encode(tableCsv(standardTable(tree))))));
      expect(reading.problems).toEqual([]);
      expect(reading.tree).toEqual(tree);
    }), { numRuns: 300 });
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyForm } from '../../src/authoring/form/empty-form.ts';
import { fillForm } from '../../src/authoring/form/fill-form.ts';
import { findExported } from '../../src/authoring/form/find-exported.ts';
import { formOfEntry, layoutOf } from '../../src/authoring/form/document-form.ts';
import type { Form, FormMark, FormReading } from '../../src/authoring/form/form.ts';
import { formWords } from '../../src/authoring/form/form-words.ts';
import { readFormWord, writeFormWord } from '../../src/authoring/form/form-word.ts';
import { readFormWorkbook, writeFormWorkbook } from '../../src/authoring/form/form-workbook.ts';
import { leavesOf } from '../../src/authoring/form/flatten.ts';
import { readForm } from '../../src/authoring/form/read-form.ts';
import { importFile } from '../../src/authoring/import/import-file.ts';
import type { ImportRequest } from '../../src/authoring/import/import-request.ts';
import { openWorkbook } from '../../src/authoring/source/read-workbook.ts';
import { readWord } from '../../src/authoring/source/read-word.ts';
import { writeHeader } from '../../src/authoring/write/write-header.ts';
import { checkFolder } from '../../src/check.ts';
import { dayOf } from '../../src/domain/day.ts';
import type { TreeMap } from '../../src/domain/tree.ts';
import { diskFolder, memoryFolder } from '../../src/loader/content-folder.ts';
import { loadLibrary } from '../../src/loader/load-library.ts';
import { makeSite, SMALL_SITE } from './small-site.ts';

const small = loadLibrary(memoryFolder(SMALL_SITE));
const on = dayOf(2026, 6, 1);

const throughWorkbook = async (form: Form): Promise<FormReading | null> => readFormWorkbook(await openWorkbook(await writeFormWorkbook(form)));
const throughWord = async (form: Form): Promise<FormReading | null> => readFormWord(await readWord(await writeFormWord(form)));

/** A text as an author may write it: quotes, marks of YAML and of formulas, blanks, line ends. */
const words = fc.oneof(
  fc.constantFrom('居民代表会议', '0571-00000000', '=1+1', '"引号"', "'00'", 'a: b #c', '无', '、', 'true', '1.50', '  前后有空格 ', '两行\n文字', '1e3', '[a]', '_x0041_', '-', '#plan', '\t制表'),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
);
const id = fc.constantFrom('a', 'b1', 'm-01', '一');
const map = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<TreeMap> => fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<TreeMap>; // The fields are trees.
const quantity = map({ value: words, unit: words, qualifier: words, asOf: words });
const plan = map({
  kind: words, title: words, basis: fc.array(words, { maxLength: 2 }), guidingIdea: words,
  years: fc.array(map({ year: words, goals: fc.array(map({ text: words, target: quantity }), { maxLength: 2 }), measures: fc.array(map({ id, text: words, items: fc.array(id, { maxLength: 3 }), progress: fc.array(map({ on: words, text: words }), { maxLength: 2 }) }), { maxLength: 2 }) }), { maxLength: 3 }),
});
const assessment = map({
  standard: words, period: map({ from: words, to: words }),
  answers: fc.dictionary(fc.constantFrom('SG-01', 'SG-02', 'XX-99', 'a.b', '#x'), map({ met: fc.array(id, { maxLength: 3 }), faults: fc.dictionary(id, fc.constantFrom('0', '3')), note: words, evidence: fc.array(words, { maxLength: 2 }) }), { maxKeys: 3 }),
  evidence: fc.dictionary(words, map({ kind: words, title: words }), { maxKeys: 2 }), findings: fc.array(map({ id, text: words }), { maxLength: 2 }),
});

/** The same leaves in the same places; where nothing is, nothing has to come back. */
const said = (tree: TreeMap): readonly string[] => leavesOf(tree).map((leaf) => JSON.stringify(leaf)).toSorted();

test.each([
  ['a plan', { kind: 'plan' } as const, plan],
  ['an assessment', { kind: 'assessment' } as const, assessment],
])('%s comes back from a workbook and from a Word document just as it was', async (_name, mark: FormMark, documents) => {
  const layouts = layoutOf(mark, small);
  await fc.assert(
    fc.asyncProperty(documents, fc.array(fc.oneof(words, fc.constant('')), { maxLength: 3 }), async (header, lines) => {
      const form = fillForm({ mark, title: '表', header, body: lines.join('\n') }, layouts, formWords('zh-Hans'));
      for (const reading of [await throughWorkbook(form), await throughWord(form)]) {
        const read = reading ? readForm(reading, layouts) : expect.fail('the marker was lost');
        expect(said(read.header)).toEqual(said(header));
        expect(read.body).toBe(lines.join('\n'));
      }
    }),
    { numRuns: 25 },
  );
});

let place = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), '表格 '));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const request = (path: string, root: string, as: ImportRequest['as']): ImportRequest => ({
  path, root, as, on, locale: 'zh-Hans', community: null, period: null, stage: 'self', reviewer: null, standard: null, noticeKind: null, date: null, title: null, region: null, asOf: null, out: null, dryRun: false, accept: () => Promise.resolve([]),
});

test.each([
  ['xlsx', 'demo-yunfan/2024-2026', 'plan'], ['docx', 'demo-yunfan/2024-2026', 'plan'], ['xlsx', 'demo-yunfan/2025/self', 'assessment'], ['docx', 'demo-yunfan/2025/expert.a', 'assessment'],
] as const)('as %s, %s is exported and taken over again with the same typed part and body', async (format, name, as) => {
  const bundled = diskFolder('content');
  const keeps = /^site\.yaml$|^standards\/default-2026|^regions|^calendars|^communities\/demo-yunfan\/profile\.mdx$/;
  const library = loadLibrary({ list: () => bundled.list().filter(({ file }) => keeps.test(file) || file.includes('demo-yunfan/plans/') || file.includes('demo-yunfan/assessments/2025/')), read: (file) => bundled.read(file) });
  const entry = findExported(library, name) ?? expect.fail(name);
  const form = formOfEntry(entry, library, 'zh-Hans');
  const path = join(place, `${as}.${format}`);
  writeFileSync(path, await (format === 'xlsx' ? writeFormWorkbook(form) : writeFormWord(form)));
  const root = mkdtempSync(join(place, '站-'));
  for (const { file } of bundled.list().filter(({ file, type }) => type === 'file' && keeps.test(file))) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), bundled.read(file));
  }
  expect((await importFile(request(path, root, as))).state).toBe('made');
  const again = loadLibrary(diskFolder(root)).entries.find(({ file }) => file === entry.file);
  expect(again?.data).toEqual(entry.data);
  expect(again?.text.split('\n---\n')[1]?.trim()).toBe(entry.text.split('\n---\n')[1]?.trim());
});

/** Reads a workbook without the library that wrote it: sheets by name, each with its rows of text. */
const independently = (bytes: Uint8Array): Readonly<Record<string, readonly (readonly string[])[]>> => {
  const parts = unzipSync(bytes);
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (tag) => ['row', 'c', 'si', 'sheet', 'Relationship', 'r'].includes(tag), parseTagValue: false, trimValues: false });
  const parse = (name: string) => parser.parse(strFromU8(parts[name] ?? new Uint8Array()));
  const shared: string[] = (parse('xl/sharedStrings.xml').sst?.si ?? []).map((si: { t?: string | { '#text'?: string } }) => (typeof si.t === 'object' ? (si.t['#text'] ?? '') : (si.t ?? '')));
  const targets = new Map<string, string>(parse('xl/_rels/workbook.xml.rels').Relationships.Relationship.map((each: Record<string, string>) => [each['@_Id'], each['@_Target']]));
  return Object.fromEntries(parse('xl/workbook.xml').workbook.sheets.sheet.map((sheet: Record<string, string>) => {
    const rows = parse(`xl/${targets.get(sheet['@_r:id'] ?? '') ?? ''}`).worksheet.sheetData.row ?? [];
    return [sheet['@_name'], rows.map((row: { c?: { v?: string; '@_t'?: string }[] }) => (row.c ?? []).map((cell) => (cell.v === undefined ? '' : cell['@_t'] === 's' ? (shared[Number(cell.v)] ?? '') : cell.v)))];
  }));
};

test('an independent reader sees the same rows in an exported workbook', async () => {
  const entry = findExported(loadLibrary(diskFolder('content')), 'demo-yunfan/2024-2026') ?? expect.fail();
  const sheets = independently(await writeFormWorkbook(formOfEntry(entry, small, 'zh-Hans')));
  expect(Object.keys(sheets)).toEqual(['规划', '年度', '年度目标', '工作措施', '其他', '正文', 'linli']);
  expect(sheets['年度']?.slice(0, 3).map((row) => row.slice(0, 4))).toEqual([['#years', 'year', 'mainTask', 'project'], ['序号', '年度', '中心任务', '年度工程'], ['1', '2024', '立规矩，开助餐', '助餐工程']]);
  expect(sheets['工作措施']?.[2]?.slice(0, 6)).toEqual(['1.1', '2024', 'm-01', '修订自治章程和居民公约，提交居民代表会议表决', '居委会主任', '2024-06-30']);
});

test('an independent reader sees the same words in an exported Word document', async () => {
  const entry = findExported(loadLibrary(diskFolder('content')), 'demo-yunfan/2024-2026') ?? expect.fail();
  const xml = strFromU8(unzipSync(await writeFormWord(formOfEntry(entry, small, 'zh-Hans')))['word/document.xml'] ?? new Uint8Array());
  const texts = [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]);
  expect(texts).toContain('修订自治章程和居民公约，提交居民代表会议表决');
  expect(texts).toContain('#measures');
});

test('an empty form for accounts is filled in a spreadsheet and read back into a notice that passes', async () => {
  const form = emptyForm({ kind: 'notice', noticeKind: 'finance', community: small.communities.get('demo') ?? null, period: null, library: small, locale: 'zh-Hans' });
  const workbook = await openWorkbook(await writeFormWorkbook(form));
  const fields = workbook.getWorksheet('公告') ?? expect.fail();
  const values: Readonly<Record<string, string | number>> = { title: '2026年第一季度财务公开', date: '2026-04-10', 'covers.from': '2026-01', 'covers.to': '2026-03', 'details.opening': 100.5, 'details.closing': 150 };
  fields.eachRow((row) => {
    const value = values[row.getCell(1).text];
    if (value !== undefined) row.getCell(3).value = value;
  });
  const [income, spending] = [workbook.getWorksheet('收入') ?? expect.fail(), workbook.getWorksheet('支出') ?? expect.fail()];
  income.getRow(3).values = ['', '街道拨付', 80, '按季'];
  income.getRow(4).values = ['', '场地收入', '20.50'];
  spending.getRow(3).values = ['', '水电', 51];
  const path = join(place, '财务 公开.xlsx');
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  const root = makeSite(mkdtempSync(join(place, '站-')));
  expect((await importFile(request(path, root, 'finance'))).state).toBe('made');
  expect(readFileSync(join(root, 'communities/demo/notices/2026-04-10-finance.mdx'), 'utf8')).toBe(`---
kind: finance
title: 2026年第一季度财务公开
date: 2026-04-10
issuer: 示例社区居民委员会
covers: {from: 2026-01, to: 2026-03}
channels: [board, site]
details:
  opening: 100.5
  closing: 150
  income:
    - {item: 街道拨付, amount: 80, note: 按季}
    - {item: 场地收入, amount: 20.50}
  spending:
    - {item: 水电, amount: 51}
---
`);
  expect(checkFolder(diskFolder(root), { on, locale: 'zh-Hans' }).report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a form is read back as what it is, and one whose first row was changed is refused', async () => {
  const form = emptyForm({ kind: 'plan', noticeKind: null, community: small.communities.get('demo') ?? null, period: '2026-2028', library: small, locale: 'zh-Hans' });
  const path = join(place, '规划表.xlsx');
  writeFileSync(path, await writeFormWorkbook(form));
  const root = makeSite(mkdtempSync(join(place, '站-')));
  await expect(importFile(request(path, root, 'profile'))).rejects.toThrow('form-kind');
  const workbook = await openWorkbook(await writeFormWorkbook(form));
  const measures = workbook.getWorksheet('工作措施') ?? expect.fail();
  measures.getCell('D1').value = '内容';
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  await expect(importFile(request(path, root, 'plan'))).rejects.toThrow('form-damaged');
});

test('a header writes short maps in braces and quotes what an editor would retype', () => {
  expect(writeHeader({ title: '甲 #乙', code: '0571', long: '123456789012345678', empty: '', answers: { A: { met: [], faults: {} } }, list: ['a', 'b: c'] })).toBe(`title: "甲 #乙"
code: "0571"
long: "123456789012345678"
empty:
answers:
  A: {met: [], faults: {}}
list: [a, "b: c"]
`);
});

import exceljs from 'exceljs';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { collectReviews } from '../../src/collect/collect-reviews.ts';
import { openReviewSite } from '../../src/collect/review-site.ts';
import { writeSheet } from '../../src/collect/write-sheet.ts';
import { parseDay } from '../../src/domain/day.ts';
import { SAMPLES } from '../../src/rules/privacy/samples.ts';
import { benchOf } from '../../src/views/review/review-bench.ts';
import { reviewOf } from '../../src/views/review/review.ts';
import { type Draft, newDraft } from '../../src/workbench/draft.ts';
import { fileText } from '../../src/workbench/file-text.ts';
import { parseFile } from '../../src/workbench/import-file.ts';
import { smallContent } from './small-content.ts';

const on = parseDay('2026-03-01');
if (!on) throw new Error('a day');
const content = smallContent();
afterAll(() => rmSync(content, { recursive: true }));
const site = openReviewSite(content, on, 'zh-Hans');
const page = site.pages.get('demo-yunfan/2025');
if (!page) throw new Error('Yunfan 2025 has a form');
const bench = benchOf(site.context, page, 'reviewers');

/** The review that expert A handed in. */
const whole = (): Draft => {
  const parsed = parseFile(readFileSync(join(import.meta.dirname, '../../content/communities/demo-yunfan/assessments/2025/expert.a.mdx'), 'utf8'));
  if ('problem' in parsed) throw new Error(parsed.problem);
  const blank = newDraft(bench, 'expert', 'a');
  return { ...blank, header: { ...parsed.header, base: blank.header['base'] ?? null }, body: parsed.body };
};
const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const text = (draft: Draft = whole()): string => fileText(draft, bench);

describe('a pile of hand-ins', () => {
  test('is taken in when everything is clean', async () => {
    expect((await collectReviews(site, [file('x/expert.a.mdx', text())], null)).accepted.map(({ name, target }) => [name, target])).toEqual([['expert.a.mdx', 'communities/demo-yunfan/assessments/2025/expert.a.mdx']]);
  });

  test('is refused where two are of one reviewer, one has ties, one is not confirmed, and one is something else', async () => {
    const tied = { ...whole(), header: { ...whole().header, ties: ['曾在该社区任职'] } };
    const open = { ...whole(), header: { ...whole().header, status: 'draft' } };
    expect(await collectReviews(site, [file('a.mdx', text()), file('b.mdx', text())], null)).toMatchObject({ problems: ['b.mdx：与 a.mdx 是同一份（demo-yunfan/2025/expert.a）'], accepted: [] });
    expect((await collectReviews(site, [file('t.mdx', text(tied))], null)).problems).toContain('t.mdx：评审人声明有关系，应当回避，不收');
    expect((await collectReviews(site, [file('o.mdx', text(open))], null)).problems).toEqual(['o.mdx：评审人还没有确认签署，要照收请用 --accept o.mdx']);
    expect((await collectReviews(site, [file('x.pdf', ''), file('y.mdx', 'Hello')], null)).problems).toEqual(['x.pdf：只收 .mdx 和 .xlsx', 'y.mdx：不是评审文件：第一行不是 ---']);
  });

  test('names line and item of what the check refuses', async () => {
    const broken = text().replace('SG-02: {numerator: 97', 'SG-02: {numerator: 197');
    expect((await collectReviews(site, [file('expert.a.mdx', broken)], null)).problems.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['expert.a.mdx:10:22 ratio-within-whole']);
  });

  test('shows what changed since the review was begun, and takes it in when it is named', async () => {
    const changed = text().replace(/sha256: "\w+"/, `sha256: "${'0'.repeat(64)}"`).replace(/SG-01: [a-p]{8}/, 'SG-01: aaaaaaaa');
    expect((await collectReviews(site, [file('expert.a.mdx', changed)], null)).problems).toEqual(['expert.a.mdx：评审之后自评或标准有变化，要照收请用 --accept expert.a.mdx\n  SG-01 居民代表会议召开次数：有变化，现在的自评是 2次']);
    expect((await collectReviews(site, [file('expert.a.mdx', changed)], ['expert.a.mdx'])).accepted.length).toBe(1);
  });
});

describe('beside what stands there already', () => {
  test('a hand-in that makes a standing file wrong is refused with the place in that file', async () => {
    const standing = { ...newDraft(bench, 'expert', 'b'), header: whole().header };
    const target = 'communities/demo-yunfan/assessments/2025/expert.b.mdx';
    writeFileSync(join(content, target), text(standing));
    const { problems, accepted } = await collectReviews(openReviewSite(content, on, 'zh-Hans'), [file('expert.a.mdx', text())], null);
    rmSync(join(content, target));
    expect([problems.map((line) => line.split(' ').slice(0, 2).join(' ').replace(/:\d+:\d+/, '')), accepted]).toEqual([[`${target} reviewer-unique`], []]);
  });

  test('a date that is still to come is noted: the clock of the device may be wrong', async () => {
    const { notes, accepted } = await collectReviews(site, [file('expert.a.mdx', text({ ...whole(), header: { ...whole().header, date: '2031-03-03' } }))], null);
    expect([notes, accepted.length]).toEqual([['expert.a.mdx：评审日期 2031-03-03 在今天（2026-03-01）之后，请核对是不是填表的设备时钟不对'], 1]);
  });
});

describe('a workbook', () => {
  const edited = async (edit: (sheet: exceljs.Worksheet) => void): Promise<readonly string[]> => {
    const workbook = new exceljs.Workbook();
    // The library takes any bytes, its types name an older buffer.
    await workbook.xlsx.load(Buffer.from(await writeSheet({ context: site.context, view: reviewOf(site.context, page, 'reviewers'), bench, draft: whole() })) as unknown as ArrayBuffer);
    const sheet = workbook.worksheets[0];
    if (!sheet) throw new Error('a workbook has a sheet');
    edit(sheet);
    const { problems, notes } = await collectReviews(site, [{ path: 'a.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) }], null);
    return [...problems, ...notes];
  };

  test('is as good as a file, also with full-width digits and rows in another order', async () => {
    expect(await edited((sheet) => {
      sheet.getCell('F12').value = '２';
      const [a, b] = [sheet.getRow(13).values, sheet.getRow(14).values];
      sheet.getRow(13).values = b;
      sheet.getRow(14).values = a;
      for (const row of [13, 14]) sheet.getCell(`H${row}`).value = null;
    })).toEqual(['a.xlsx 评审!H13：得分的公式被改动过，分由程序重算', 'a.xlsx 评审!H14：得分的公式被改动过，分由程序重算']);
  });

  test('names sheet and cell of what cannot be read', async () => {
    expect(await edited((sheet) => {
      sheet.getCell('F12').value = `电话${SAMPLES.mobile}`;
      sheet.getCell('A13').value = 'SG-99';
      sheet.getCell('H15').value = 3;
      sheet.getCell('B3').value = '国家复评';
      sheet.getCell('B7').value = '元月十四';
    })).toEqual([
      'a.xlsx 评审!A13：`SG-99` 不是这份标准的指标，行被移动或改动过', 'a.xlsx 评审!A13：缺少指标 `SG-02` 的一行', 'a.xlsx 评审!B3：`国家复评` 不在可选的 街道初审、区级复评、专家评审、居民代表评议 里', 'a.xlsx 评审!B7：`元月十四` 不是日期，写成 2026-01-14 的样子', 'a.xlsx 评审!F12：`电话138****5678` 不是数',
      'a.xlsx 评审!H15：得分的公式被改动过，分由程序重算',
    ]);
  });

  test('carries bonus, vetoes and the opinion, and names their cells too', async () => {
    const rowOf = (sheet: exceljs.Worksheet, id: string): number => Array.from({ length: sheet.rowCount }, (_, index) => index + 1).find((row) => sheet.getCell(`A${row}`).text === id) ?? 0;
    expect(await edited((sheet) => {
      sheet.getCell(`F${rowOf(sheet, 'BN-01')}`).value = '两分多';
      sheet.getCell(`F${rowOf(sheet, 'VT-04')}`).value = '示例街道办事处';
      sheet.getCell(`B${rowOf(sheet, '总的意见')}`).value = '第一段\n\n第二段';
    })).toEqual(['a.xlsx 评审!F60：`两分多` 不是数']);
    expect(await edited((sheet) => {
      sheet.getCell(`F${rowOf(sheet, 'BN-01')}`).value = 3;
      sheet.getCell(`F${rowOf(sheet, 'VT-04')}`).value = '示例街道办事处';
    })).toEqual([
      'a.xlsx 评审!J70：field-required 缺少必填的 `document`', 'a.xlsx 评审!K70：field-required 缺少必填的 `on`', 'a.xlsx 评审!F60：bonus-within-max `BN-01` 申报 3 分，最多 2 分',
    ]);
  });

  test('that was not made here is refused in words', async () => {
    const workbook = new exceljs.Workbook();
    workbook.addWorksheet('表1');
    expect((await collectReviews(site, [{ path: 'z.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) }], null)).problems).toEqual(['z.xlsx：没有“评审”工作表，或不是从 npm run sheet 得到的表']);
    expect((await collectReviews(site, [{ path: 'q.xlsx', bytes: new Uint8Array([1, 2, 3]) }], null)).problems).toEqual(['q.xlsx：没有“评审”工作表，或不是从 npm run sheet 得到的表']);
  });
});

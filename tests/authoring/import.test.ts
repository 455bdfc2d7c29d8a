import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type exceljs from 'exceljs';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFile, type ImportResult } from '../../src/authoring/import/import-file.ts';
import type { ImportRequest } from '../../src/authoring/import/import-request.ts';
import { refusalText } from '../../src/authoring/import/import-report.ts';
import { RefusedSource } from '../../src/authoring/source/source-document.ts';
import { checkFolder } from '../../src/check.ts';
import { dayOf } from '../../src/domain/day.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { translator } from '../../src/i18n/translate.ts';
import { diskFolder } from '../../src/loader/content-folder.ts';
import { makeSite } from './small-site.ts';
import { checklistWorkbook, type ChecklistRow, planWord, reportWord, styledPlanWord, toTraditional } from './sources.ts';

let place = '';
let root = '';
const on = dayOf(2026, 6, 1);
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), '社区 材料-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A file handed in, taken over into a site of its own. */
const take = async (name: string, content: string | Uint8Array, more: Partial<ImportRequest> & Pick<ImportRequest, 'as'>): Promise<ImportResult> => {
  root = makeSite(mkdtempSync(join(place, '站-')));
  const path = join(place, name);
  writeFileSync(path, content);
  return importFile({
    path, root, on, locale: 'zh-Hans', community: 'demo', period: null, stage: 'self', reviewer: null, standard: null, noticeKind: null, date: null, title: null, region: null, asOf: null, out: null, dryRun: false,
    accept: (proposals) => Promise.resolve(proposals), ...more,
  });
};

const made = (result: ImportResult): Extract<ImportResult, { state: 'made' }> => (result.state === 'made' ? result : expect.fail(result.state));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const errorsOfSite = (): readonly string[] => checkFolder(diskFolder(root), { on, locale: 'zh-Hans' }).report.diagnostics.filter(({ severity }) => severity === 'error').map(({ file, line, code }) => `${file}:${line} ${code}`);

test('a Word plan becomes a plan that passes, with its hedged numbers and everything else in its body', async () => {
  const result = made(await take('规划.docx', await planWord(), { as: 'plan' }));
  expect(result.files.map(({ file }) => file)).toEqual(['communities/demo/plans/2026-2028.mdx']);
  expect(read('communities/demo/plans/2026-2028.mdx')).toBe(`---
kind: three-year
title: 桂花园社区和谐社区建设三年规划
guidingIdea: 以居民需求为导向，一件一件办好实事。
overallGoal: 三年内做到居民自治、管理有序、服务完善、治安良好、环境优美、文明祥和、组织有力。
years:
  - year: 2026
    goals:
      - {text: 建成老年助餐点，争创街道和谐社区。, honour: 街道和谐社区}
    measures:
      - {id: m-2026-1, text: 装修助餐点，投入近100万元。, owner: 民政委员, due: 2026-09-30, target: {value: 1000000, unit: yuan, qualifier: nearly}}
      - {id: m-2026-2, text: 每季度公布一次财务收支。}
  - year: 2027
    goals:
      - {text: 完成300余户楼道整治。, target: {value: 300, unit: household, qualifier: over}}
    measures:
      - {id: m-2027-1, text: 逐幢清理楼道堆物。}
  - year: 2028
    goals:
      - {text: 居民满意率达到90%以上。, target: {value: 90, unit: percent, qualifier: atLeast}}
    measures:
      - {id: m-2028-1, text: 开展居民满意度调查。}
---

桂花园社区位于示例街道，总户数1566户，总人口2534人，面积约0.3平方公里。

## 组织保障

每半年向居民代表会议报告一次\\<进展>，\\{见附表}。
`);
  expect(result.proposals.map(({ said, at }) => [said, at])).toEqual([['300余户', { in: 'paragraph', number: 9 }], ['90%以上', { in: 'paragraph', number: 10 }], ['近100万元', { in: 'paragraph', number: 13 }]]);
  expect(errorsOfSite()).toEqual(['communities/demo/plans/2026-2028.mdx:29 placeholder-filled']);
});

test('the traditional variant of the same plan has the same parts', async () => {
  const [simple, traditional] = [made(await take('规划.docx', await planWord(), { as: 'plan' })), made(await take('規劃.docx', await planWord(toTraditional), { as: 'plan' }))];
  const shape = ({ files }: typeof simple): string => String(files[0]?.content).replaceAll(/\p{Script=Han}/gu, '字').replaceAll(/字+/g, '字');
  expect(shape(traditional)).toBe(shape(simple));
  expect(traditional.accepted.map(({ value }) => value)).toEqual(simple.accepted.map(({ value }) => value));
});

test('headings of the program, a table of measures and a picture come over; the picture loses what its camera wrote', async () => {
  const result = made(await take('样式.docx', await styledPlanWord(), { as: 'plan' }));
  expect(result.files.map(({ file }) => file)).toEqual(['communities/demo/plans/2026-2028.mdx', 'communities/demo/files/2026-2028-1.png']);
  expect(read('communities/demo/plans/2026-2028.mdx')).toContain('      - {id: m-2027-1, text: 办理2027年的实事, owner: 居委会主任, due: 2027-12, budget: 25000}\n');
  expect(read('communities/demo/plans/2026-2028.mdx')).toContain('## 附图\n\n![助餐点位置示意图](../files/2026-2028-1.png)\n');
  expect((await sharp(readFileSync(join(root, 'communities/demo/files/2026-2028-1.png'))).metadata()).exif).toBeUndefined();
  expect(result.notTaken.map(({ found, reason }) => [found, reason])).toEqual([['备注', 'no-column']]);
  expect(errorsOfSite()).toEqual([]);
});

const ROWS: readonly ChecklistRow[] = [
  ['居民自治', '居民代表会议', 2, 2, '2次', '3月和9月'],
  ['居民自治', '到会率', 1, 0.5, '17/20', ''],
  ['居民自治', '选举公告', 1, 1, '', ''],
  ['环境优美', '卫生巡查', 2, 1.5, '1处', '一处堆物'],
  ['环境优美', '公约', 2, 2, 'a、b', ''],
  ['环境优美', '设施维护', 2, 1, '', ''],
  ['', '合计', 10, 8, '', ''],
];

test('a checklist in a workbook becomes answers, and with a Word plan a whole community that passes', async () => {
  const result = made(await take('自评表.xlsx', await checklistWorkbook(ROWS), { as: 'assessment', period: '2025' }));
  expect(read('communities/demo/assessments/2025/self.mdx')).toBe(`---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
status: draft
answers:
  SG-01: {count: 2, note: 3月和9月}
  SG-02: {numerator: 17, denominator: 20}
  SG-03: {yes: true}
  EN-01: {faults: {spot: 1}, note: 一处堆物}
  EN-02: {met: [a, b]}
  EN-03: {points: 1}
---
`);
  expect(result.notTaken).toEqual([{ reason: 'sum', found: '合计 10 8', at: { in: 'sheet', sheet: '自评表', number: 9 } }]);
  expect(errorsOfSite()).toEqual([]);
});

test('points alone are not taken for something that was counted, and unknown rows are listed with their place', async () => {
  const result = made(await take('自评表.xlsx', await checklistWorkbook([['居民自治', '居民代表会议', 2, 2, '', ''], ['居民自治', '到會率', 1, 1, '１７/２０', ''], ['其他', '没有的指标', 5, 5, '', '']]), { as: 'assessment', period: '2025' }));
  expect(result.notTaken.map(({ reason, at }) => [reason, at.number])).toEqual([['no-input', 3], ['no-item', 5]]);
  expect(read('communities/demo/assessments/2025/self.mdx')).toContain('answers:\n  SG-02: {numerator: 17, denominator: 20}\n');
});

test('a report in words becomes a section per dimension, and its shortcomings become findings', async () => {
  await take('报告.docx', await reportWord(toTraditional), { as: 'assessment', period: '2025' });
  const text = read('communities/demo/assessments/2025/self.mdx');
  expect(text).toContain('findings:\n  - {id: f-1, type: money, text: 辦公經費不足}\n  - {id: f-2, type: space, text: 辦公用房面積偏小}\n');
  expect(text).toContain('## 居民自治\n\n居民代表會議每年召開兩次。');
  expect(text).toContain('## 环境优美\n\n門前三包，綠化達標。');
  expect(errorsOfSite()).toEqual([]);
});

test('a profile takes name, boundaries and figures, and its damaged text is mended or marked', async () => {
  const text = '桂花園社區概況\n桂花園社區(qū)成立於2003年5月，東至金星大道，南臨示例河，西鄰榕樹灣社區，北靠桂花路。\n截至2025年底，總戶數1566戶，總人口2534人，面積約0.3平方公里。\n合理設臵,依據?居民委員會組織法?開展工作。\n';
  const result = made(await take('概况.txt', text, { as: 'profile', community: 'guihua', region: 'example-street' }));
  expect(read('communities/guihua/profile.mdx').split('\n---\n')[0]).toBe(`---
name: 桂花園社區
region: example-street
founded: 2003-05
boundaries:
  - {direction: E, kind: road, name: 金星大道}
  - {direction: S, kind: river, name: 示例河}
  - {direction: W, kind: community, name: 榕樹灣社區}
  - {direction: N, kind: road, name: 桂花路}
facts:
  households: {value: 1566, unit: household, asOf: 2025}
  residents: {value: 2534, unit: person, asOf: 2025}
  area: {value: 0.3, unit: km2, qualifier: about, asOf: 2025}`);
  expect(result.repaired.after.at(-1)).toBe('合理設置，依據?居民委員會組織法?開展工作。');
  expect(result.repaired.marked).toEqual([{ kind: 'title-marks', found: '?居民委員會組織法?', at: { in: 'line', number: 4 } }]);
  expect(errorsOfSite()).toEqual([]);
});

test('numbers that nobody accepted are listed and not written', async () => {
  const result = made(await take('概况.txt', '桂花园社区\n截至2025年底，总户数1566户。\n', { as: 'profile', community: 'guihua', region: 'example-street', accept: () => Promise.resolve([]) }));
  expect(result.proposals).toHaveLength(1);
  expect(read('communities/guihua/profile.mdx')).not.toContain('facts');
});

test('facts are added to a profile line by line, and what stands there is left as it is', async () => {
  const result = made(await take('数.txt', '截至2025年底，总户数1566户，路灯40盏。\n', { as: 'facts' }));
  expect(read('communities/demo/profile.mdx')).toBe(`---
# 概况
name: 示例社区
region: example-street
telephone: 000-00000000
sample: true
facts:   # 每年更新
  households: {value: 1566, unit: household, asOf: 2025}
  residents: {value: 4000, unit: person, asOf: 2024}
otherFacts:
  - {id: fact-1, label: 路灯, quantity: {value: 40, unit: lamp, asOf: 2025}}
---

示例。
`);
  expect(result.notTaken).toEqual([]);
  expect(made(await take('数.txt', '截至2025年底，居民3900人。\n', { as: 'facts' })).notTaken.map(({ reason, found }) => [reason, found])).toEqual([['second-value', '居民3900人']]);
});

test('accounts in the encoding of Chinese Windows become a finance notice', async () => {
  const csv = '2026年第一季度收支表（单位：万元）\n项目,金额,备注\n上季度结余,4.2\n一、收入\n"街道拨付,按季",8.442,\n二、支出\n办公和水电,2.20626,电费\n合计,2.20626\n期末余额,10.43574\n';
  const bytes = Uint8Array.from(Array.from(csv, (character) => GB.get(character) ?? [...Buffer.from(character)]).flat());
  await take('收支.csv', bytes, { as: 'finance', date: '2026-04-10' });
  expect(read('communities/demo/notices/2026-04-10-finance.mdx')).toBe(`---
kind: finance
title: 2026年第一季度收支表（单位：万元）
covers: {from: 2026-01, to: 2026-03}
date: 2026-04-10
issuer: 示例社区居民委员会
channels: [board, site]
details:
  opening: 42000
  income:
    - {item: 街道拨付，按季, amount: 84420}
  spending:
    - {item: 办公和水电, amount: 22062.6, note: 电费}
  closing: 104357.4
---
`);
});

/** Characters by their bytes in GB18030, found by reading every pair of bytes. */
const GB = new Map<string, readonly number[]>();
for (let high = 0x81; high <= 0xfe; high++) for (let low = 0x40; low <= 0xfe; low++) if (low !== 0x7f) GB.set(new TextDecoder('gb18030').decode(Uint8Array.of(high, low)), [high, low]);

test('a notice takes its kind from its title, its day and issuer from its last lines, and its period from the site', async () => {
  await take('公示.txt', '先进楼组推荐公示\n经居民推荐，现予公示。\n推荐对象：3幢楼组\n示例社区居民委员会\n2026年4月30日\n', { as: 'notice' });
  expect(read('communities/demo/notices/2026-04-30-honour-nomination.mdx')).toBe(`---
kind: honour-nomination
title: 先进楼组推荐公示
date: 2026-04-30
issuer: 示例社区居民委员会
period: {end: 2026-05-07}
objectionContact: {office: 居委会办公室, telephone: 000-00000000}
channels: [board, site]
details:
  candidate: 3幢楼组
---

经居民推荐，现予公示。
`);
});

test('private data ends an import before anything is written, and is shown masked', async () => {
  const result = await take('名单.txt', '困难家庭走访\n联系人手机13800138000，身份证11010519491231002X。\n', { as: 'notice', noticeKind: 'general' });
  expect(result).toEqual({ state: 'private', found: [{ kind: 'private-contact', masked: '138****8000', at: { in: 'line', number: 2 } }, { kind: 'identity-number', masked: '11*************02X', at: { in: 'line', number: 2 } }] });
  expect(readdirSync(join(root, 'communities/demo'))).toEqual(['profile.mdx']);
});

test('--dry-run writes nothing, and nothing is overwritten', async () => {
  expect(made(await take('公示.txt', '停电通知\n5月20日停电。\n', { as: 'notice', noticeKind: 'general', dryRun: true })).files).toHaveLength(1);
  expect(readdirSync(join(root, 'communities/demo'))).toEqual(['profile.mdx']);
  expect(await take('概况.txt', '示例社区\n改名了。\n', { as: 'profile', region: 'example-street' })).toEqual({ state: 'taken', file: 'communities/demo/profile.mdx' });
  expect(read('communities/demo/profile.mdx')).toContain('# 概况\n');
});

const t = translator('zh-Hans');
const refusal = async (name: string, content: Uint8Array | string, as: ImportRequest['as'] = 'plan'): Promise<string> => {
  const error: unknown = await take(name, content, { as, period: as === 'assessment' ? '2025' : null }).then(() => 'taken over', (thrown: unknown) => thrown);
  expect(readdirSync(join(root, 'communities/demo'))).toEqual(['profile.mdx']);
  return error instanceof RefusedSource ? refusalText(error, t) : String(error);
};

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

test('what cannot be read is refused with one sentence, and nothing is half-written', async () => {
  const word = await planWord();
  const huge = join(place, '大.docx');
  writeFileSync(huge, '');
  truncateSync(huge, 200_000_000);
  expect({
    old: await refusal('规划.doc', Buffer.concat([OLE, Buffer.alloc(600)])),
    renamed: await refusal('改名.docx', Buffer.concat([OLE, Buffer.alloc(600)])),
    locked: await refusal('加密.docx', Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])),
    cut: await refusal('损坏.docx', word.subarray(0, word.length / 2)),
    noWord: await refusal('不是.docx', await checklistWorkbook(ROWS)),
    empty: await refusal('空.txt', ''),
    mixed: await refusal('混.txt', Buffer.concat([Buffer.from('第一行是通知\n第二行是规划\n'), Buffer.from([0xd6, 0xd0, 0xb9, 0xfa, 0x0a])])),
    picture: await refusal('图.png', 'x'),
    failing: await refusal('公式.xlsx', await checklistWorkbook(ROWS, (sheet) => { sheet.getCell('D3').value = { formula: 'E3/0', result: { error: '#DIV/0!' } }; }), 'assessment'),
    merged: await refusal('合并.xlsx', await checklistWorkbook(ROWS, (sheet) => sheet.mergeCells('D3:D4')), 'assessment'),
    twoTables: await refusal('两个表.xlsx', await checklistWorkbook(ROWS, (sheet, workbook) => copySheet(sheet, workbook)), 'assessment'),
    noTable: await refusal('无表.xlsx', await checklistWorkbook([], (sheet) => sheet.spliceRows(2, 1)), 'assessment'),
  }).toMatchInlineSnapshot(`
    {
      "cut": "文件损坏，打不开；请用 Word、Excel 或 WPS 打开后另存一份。",
      "empty": "文件是空的。",
      "failing": "工作表“自评表”的 D3 公式没有算出来（#DIV/0!），请改好公式或换成数。",
      "locked": "文件加了密码，请去掉密码后再导入。",
      "merged": "自评表第 4 行的填报格是合并单元格，一个数对不上几行；请取消合并，每行各填一个。",
      "mixed": "第 3 行起文字的编码和前面不一样，请用记事本另存为 UTF-8 后再导入。",
      "noTable": "文件里没有认得出的表格；表头要写明指标和得分，或项目和金额。",
      "noWord": "文件损坏，打不开；请用 Word、Excel 或 WPS 打开后另存一份。",
      "old": "这是旧格式的 Word 文件（.doc、.wps），请在 Word 或 WPS 里另存为 .docx。",
      "picture": "不能导入 .png 文件，可以用 .docx、.xlsx、.csv、.txt。",
      "renamed": "这是旧格式的 Word 文件（.doc、.wps），请在 Word 或 WPS 里另存为 .docx。",
      "twoTables": "文件里有 2 个表都像要导入的，只能有一个；请删去多余的，或分成几个文件。",
    }
  `);
  await expect(importFile({ path: huge, root, as: 'plan', on, locale: 'zh-Hans', community: 'demo', period: null, stage: 'self', reviewer: null, standard: null, noticeKind: null, date: null, title: null, region: null, asOf: null, out: null, dryRun: false, accept: () => Promise.resolve([]) })).rejects.toThrow('too-large');
});

const copySheet = (sheet: exceljs.Worksheet, workbook: exceljs.Workbook): void => {
  const copy = workbook.addWorksheet('另一个表');
  sheet.eachRow((row) => copy.addRow(row.values));
};

test('every refusal is one sentence in three languages', () => {
  const refused = new RefusedSource('formula-failed', { sheet: '表', cell: 'D3', found: '#DIV/0!' });
  for (const locale of LOCALES) expect(refusalText(refused, translator(locale))).not.toMatch(/\{\w+\}|\n/);
});

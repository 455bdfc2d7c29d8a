import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IMPORT_KINDS } from '../../src/authoring/import/import-request.ts';
import { isScaffold } from '../../src/authoring/new/scaffolds.ts';
import { formatAmount } from '../../src/domain/points.ts';
import { pickText } from '../../src/domain/local-text.ts';
import { takesValue } from '../../src/domain/standard.ts';
import { diskFolder } from '../../src/loader/content-folder.ts';
import { loadLibrary } from '../../src/loader/load-library.ts';
import { COMMANDS } from '../../scripts/commands.ts';
import { fillIn, follow, freshFolder, handbookPage, type Step, stepsOf } from './handbook-site.ts';
import { type ChecklistLine, linesWord, wholeChecklistWorkbook, wholePlanWord } from './sources.ts';

/** Servers and whole builds have tests of their own. */
const RUN_ELSEWHERE = ['npm run dev', 'npm run build'];
/** Each command is a program of its own, and the machine may be busy. */
const LONG = 1_800_000;

let folder = '';
beforeAll(() => { folder = freshFolder(); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const walk = (steps: readonly Step[]): readonly string[] => steps.filter((step) => !('type' in step) || !RUN_ELSEWHERE.includes(step.type)).map((step) => {
  const { status, said } = follow(step, folder);
  if (status !== 0) expect.fail(`${JSON.stringify(step)} ended with ${String(status)}:\n${said}`);
  return said;
});

test('who follows the first page has a community with a notice and a self-assessment that pass', () => {
  const steps = stepsOf(handbookPage('zh-Hans', 'start'));
  expect(steps.flatMap((step) => ('type' in step ? [] : [step.write]))).toEqual([
    'content/communities/example-lianhu/profile.mdx', 'content/communities/example-lianhu/notices/2026-03-02-plan-draft.mdx', 'content/communities/example-lianhu/assessments/2025/self.mdx',
  ]);
  walk(steps);
  // What is pasted replaces what the command made: it has to be the same file.
  expect(readdirSync(join(folder, 'content/communities/example-lianhu'), { recursive: true }).filter((file) => String(file).endsWith('.mdx'))).toHaveLength(3);
  expect(follow({ type: 'npm run check' }, folder).said).toMatch(/：0 个错误/);
}, LONG);

/** All items of the standard with what somebody counted, in the words of offices. */
const checklist = (): readonly ChecklistLine[] => {
  const { data } = loadLibrary(diskFolder('content')).standards.get('default-2026@0.1.0') ?? expect.fail();
  const done = { 'points': '', 'yesno': '是', 'checklist': '全部做到', 'ratio-bands': '应有120，实有110', 'count-capped': '4次', 'deduct-per-fault': '无' } as const;
  return data.items.map((item): ChecklistLine => {
    const dimension = data.dimensions.find(({ id }) => id === item.dimension)?.title ?? '';
    const counted = item.id === 'SG-07' ? '不适用' : item.method === 'ratio-bands' && takesValue(item) ? 20 : done[item.method];
    return [pickText(dimension, 'zh-Hans'), pickText(item.title, 'zh-Hans'), Number(formatAmount(item.max)), counted, Number(formatAmount(item.max)), item.id === 'SG-07' ? '本年度没有换届' : ''];
  });
};

test('a Word plan and an Excel checklist become a community that passes, with the lines of the handbook alone', async () => {
  writeFileSync(join(folder, '三年规划.docx'), await wholePlanWord());
  writeFileSync(join(folder, '自评表.xlsx'), await wholeChecklistWorkbook(checklist()));
  const steps = stepsOf(handbookPage('zh-Hans', 'from-word'));
  const end = steps.findIndex((step) => 'type' in step && step.type === 'npm run check');
  const said = walk(steps.slice(0, end + 1));
  expect(said.at(-1)).toMatch(/：0 个错误/);
  const { communities } = loadLibrary(diskFolder(join(folder, 'content')));
  const made = communities.get('example-liulang') ?? expect.fail();
  const [plan] = made.plans;
  expect(plan?.data.years.map(({ year, mainTask, goals, measures }) => [year, mainTask, goals?.length, measures?.map(({ owner, due, budget }) => [owner, due, budget])])).toEqual([
    [2026, '打好基础', 1, [['居委会主任', '2026-12', undefined], ['民政委员', '2026-09', 98_000_000]]],
    [2027, '暖心服务', 1, [['综治委员', '2027-12', undefined]]],
    [2028, '打响品牌', 1, [['环境委员', '2028-10', undefined], ['居委会主任', '2028-10', 32_500_000]]],
  ]);
  expect(plan?.text.split('\n---\n')[1]).toMatch(/^\n根据《示例区2026年度和谐社区考核标准》.*\n\n## 保障措施\n\n半年小结、年终总结，并向居民代表会议报告。\n\n柳浪社区居民委员会\n\n2026年1月8日\n$/);
  // What was left behind is told with its place.
  expect(said[1]?.split('\n').filter((line) => /^ {2}(?:页|批|脚|修)/.test(line))).toEqual([
    '  页眉“柳浪社区居民委员会文件”：不在正文里，没有搬；要用的请自己写进去', '  批注1“要不要写几幢？”：不在正文里，没有搬；要用的请自己写进去', '  脚注1“户数由街道统计所提供。”：不在正文里，没有搬；要用的请自己写进去',
    '  修订中加上的“近320户”：修订还没有定稿，已当作接受搬了进来，请核对', '  修订中删去的“300余户”：不在正文里，没有搬；要用的请自己写进去',
  ]);
  expect(said[2]).toContain('有 1 处没有搬过来：\n  工作表“评价清单”第51行“合计 100 88”：合计由程序计算，不用搬\n');
  const score = JSON.parse(follow({ type: 'npm run score -- --format json' }, folder).said);
  expect(score.assessments.find(({ id }: { id: string }) => id === 'example-liulang/2025/self').coverage).toEqual({ answered: 44, applicable: 44, items: 45 });
}, LONG);

const accounts = async (): Promise<Uint8Array> => {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('收支').addRows([['云帆社区2026年第一季度收支表（单位：元）'], ['项目', '金额', '备注'], ['期初余额', 42000], ['一、收入'], ['街道拨付', 84420], ['二、支出'], ['办公和水电', 22062.6], ['期末余额', 104357.4]]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

test('forms come back as documents, and the other files of the page are taken over', async () => {
  const lines = (words: string): Promise<Buffer> => linesWord(words.split('\n'));
  writeFileSync(join(folder, '社区概况.docx'), await lines('桂花园社区概况\n桂花园社区成立于2003年5月，总户数1566户，总人口2534人。'));
  writeFileSync(join(folder, '年报.docx'), await lines('2025年度工作报告\n截至2025年底，志愿者180人，路灯40盏。'));
  writeFileSync(join(folder, '停水通知.docx'), await lines('停水通知\n因管道检修，2026年5月20日上午停水。\n云帆社区居民委员会\n2026年5月18日'));
  writeFileSync(join(folder, '一季度收支.xlsx'), await accounts());
  const steps = stepsOf(handbookPage('zh-Hans', 'from-word'));
  const [after, exports] = [steps.findIndex((step) => 'type' in step && step.type.includes('template')), steps.findIndex((step) => 'type' in step && step.type.includes('export'))];
  const readBack = steps.findIndex((step, at) => at > after && 'type' in step && step.type.includes('import'));
  walk(steps.slice(after, readBack));
  await fillIn(join(folder, '规划.xlsx'), { title: '云帆社区2027—2029年规划' });
  await fillIn(join(folder, '财务公开.xlsx'), { title: '2026年第一季度财务公开', date: '2026-04-20', 'covers.from': '2026-01', 'covers.to': '2026-03', 'details.opening': '0', 'details.closing': '0' });
  walk(steps.slice(readBack));
  expect(exports).toBeGreaterThan(readBack);
  expect(readdirSync(folder).filter((name) => /^导出|^街道评价/.test(name)).toSorted()).toEqual(['导出自评.xlsx', '导出规划.xlsx', '街道评价.docx'].toSorted());
}, LONG);

test.each(['start', 'from-word'])('the page “%s” types the same lines in both languages', (name) => {
  const typed = (locale: string): readonly string[] => stepsOf(handbookPage(locale, name)).map((step) => ('type' in step ? step.type : step.write));
  expect(typed('en')).toEqual(typed('zh-Hans'));
});

const pages = readdirSync('content/handbook', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));

test.each(pages)('the handbook (%s) names commands, kinds and options that there are', (file) => {
  const text = readFileSync(join('content/handbook', file), 'utf8');
  for (const [, name = '', rest = ''] of text.matchAll(/npm run ([a-z-]+)(?: -- ([^\n`]*))?/g)) {
    const words = rest.split(' ').filter((word) => word !== '');
    if (name === 'test') continue;
    const command = COMMANDS.find((each) => each.name === name) ?? expect.fail(`npm run ${name}`);
    if (name !== 'new') for (const option of words.filter((word) => word.startsWith('--'))) expect(`${name}: ${command.usage}`).toContain(option);
    if (name === 'new' && words[0] !== undefined) expect(words[0] === 'site' || isScaffold(words[0])).toBe(true);
    if (name === 'import' && words.includes('--as')) expect(IMPORT_KINDS).toContain(words[words.indexOf('--as') + 1]);
  }
  expect(text).not.toMatch(/```\n[^`]*npm run/);
});

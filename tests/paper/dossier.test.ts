import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const folder = mkdtempSync(join(tmpdir(), 'linli-dossier-'));
afterAll(() => rmSync(folder, { recursive: true }));

const dossier = (...args: readonly string[]) => spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/dossier.ts', '--on', '2026-10-08', ...args], { cwd: ROOT, encoding: 'utf8' });

// A font that draws a radical and a character with one glyph lets the PDF name the radical.
const RADICALS: Readonly<Record<string, string>> = { '⺠': '民', '⻓': '长', '⻅': '见', '⻛': '风', '⻬': '齐', '⻘': '青', '⻚': '页', '⻝': '食' };

/** The text of each page, without the spaces that setting puts between characters. */
const pagesOf = async (file: string): Promise<readonly string[]> =>
  (await extractText(new Uint8Array(readFileSync(file)))).text.map((text) => text.replaceAll(/\s+/g, '').replaceAll(/[\u2e80-\u2eff]/g, (radical) => RADICALS[radical] ?? radical).replaceAll(/[\u2f00-\u2fdf]/g, (radical) => radical.normalize('NFKC')));

describe('the dossier of a period', () => {
  const file = join(folder, 'yunfan.pdf');
  let pages: readonly string[] = [];

  beforeAll(async () => {
    const { status, stderr } = dossier('demo-yunfan/2025', '--out', file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    pages = await pagesOf(file);
  });

  test('has a cover with community, grade, points, period, standard, every stage and the address of the live page, and no number', () => {
    const [cover = ''] = pages;
    const words = ['示例数据，非真实社区', '云帆社区2025年评价档案', '示例区民政局', '优良83.25分', '区级复评，2026年1月20日', '2025年1月1日至2025年12月31日', '和谐社区默认评价标准', '0.1.0', '自评88.50分', '街道初审84.75分', 'https://linli.example/communities/demo-yunfan/assessments/2025/'];
    expect(words.filter((word) => !cover.includes(word))).toEqual([]);
    expect(cover).not.toMatch(/1\/\d+$/);
  });

  test('numbers every further page and says on each what it belongs to', () => {
    expect(pages.length).toBeGreaterThanOrEqual(8);
    expect(pages.slice(1).map((text, index) => ({ number: text.includes(`${index + 2}/${pages.length}`), title: text.includes('云帆社区2025年评价档案·default-2026@0.1.0') }))).toEqual(pages.slice(1).map(() => ({ number: true, title: true })));
  });

  test('holds scores of all stages, every item, the evidence and the replies, and ends with room for signatures and two seals', () => {
    const text = pages.join('');
    const parts = ['81.75+加分1.50=83.25', '各维度之和87.0083.2581.7581.75', '环境优美7.50/12，少4.50分', 'SG-01居民代表会议召开次数', 'OR-06', '自评3.00', '佐证清单', '第一次居民代表会议记录·2025年3月20日', '2025年财务审计报告（正文仅供评审）·2025年11月20日·仅供评审查看', '社区答复', '老宿舍背面的三处杂物', '尚不清楚的'];
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
    const last = ['签字盖章', '已经核对', '居委会主任', '社区建设办公室主任', '签字日期', '云帆社区居民委员会', '示例区民政局', '（盖章）'];
    expect(last.filter((part) => pages.at(-1)?.includes(part) !== true)).toEqual([]);
  });

  test('gives each piece of evidence one number, which the items name', () => {
    const text = pages.join('');
    const count = Number(/共(\d+)件/.exec(text)?.[1]);
    expect(count).toBeGreaterThan(50);
    expect(text).toMatch(/SG-01居民代表会议召开次数每次1\.5分，最多3分2次3\.00\/31、2、3、4/);
  });

  test('has the same bytes when it is made again', () => {
    const again = join(folder, 'again.pdf');
    dossier('demo-yunfan/2025', '--out', again);
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
  });
});

describe('without a dossier to make', () => {
  const NAMES = 'demo-rongshuwan/2025、demo-yunfan/2025、demo-yunfan/2024、demo-yunfan/2023';

  test.each([
    ['a period that is still being filled in', ['demo-rongshuwan/2026-h1'], `没有 demo-rongshuwan/2026-h1 这一期的档案（填报中和文字报告没有档案）；可以用的有：${NAMES}\n`],
    ['an unknown community', ['nobody/2025'], `没有 nobody/2025 这一期的档案（填报中和文字报告没有档案）；可以用的有：${NAMES}\n`],
    ['no name at all', [], '写明社区和期间，例如 npm run dossier -- demo-yunfan/2025\n'],
    ['a browser that is not there', ['demo-yunfan/2025', '--browser', '/nowhere/chromium'], '--browser: 没有 /nowhere/chromium 这个文件\n'],
  ])('%s is answered with one line and exit 2', (_what, args, line) => {
    const { status, stderr } = dossier(...args, '--out', join(folder, 'none.pdf'));
    expect({ status, stderr, made: existsSync(join(folder, 'none.pdf')) }).toEqual({ status: 2, stderr: line, made: false });
  });
});

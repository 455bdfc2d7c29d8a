import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SiteUnderTest } from './site-under-test.ts';

// Its types describe another kind of module than the one that Node reads.
const { default: decode } = jsQR as unknown as { readonly default: typeof jsQR };

const SCRIPT = resolve(import.meta.dirname, '../../scripts/board.ts');
const NOTICE = 'demo-yunfan/2026-09-28-meals-site';

const board = (args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', SCRIPT, ...args], { encoding: 'utf8', env: { ...process.env, INIT_CWD: '' } });
  return { status, said: `${stdout}${stderr}`.trim().split('\n') };
};

interface PdfPage {
  readonly millimetres: readonly number[];
  readonly text: string;
  /** The size of most letters, in points. */
  readonly letters: number;
}

/** Some fonts draw a character by the glyph of a look-alike: 月 as the radical ⽉. */
const plainOf = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '');

const pdfPages = async (file: string): Promise<readonly PdfPage[]> => {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
      const heights = texts.map((item) => item.height).toSorted((a, b) => a - b);
      return { millimetres: [width, height].map((points) => Math.round((points / 72) * 25.4)), text: plainOf(texts.map(({ str }) => str).join('')), letters: heights[Math.floor(heights.length / 2)] ?? 0 };
    }),
  );
};

/** The sheet for the paper board and the picture for chat groups, from the built site. */
export const describeBoard = (siteOf: () => SiteUnderTest): void => {
  describe('npm run board', () => {
    let out = '';
    const site = () => ['--site', siteOf().folder];

    beforeAll(() => {
      out = mkdtempSync(join(tmpdir(), 'linli-board-'));
      const { status, said } = board([NOTICE, ...site(), '--out', out]);
      expect({ status, files: said.length }).toEqual({ status: 0, files: 3 });
    });

    test.each(['A4', 'A3'])('the %s sheet has title, text, period with its rule, place to object, place for the seal and the address, and no state of today', async (paper) => {
      const pages = await pdfPages(join(out, `demo-yunfan-2026-09-28-meals-site-${paper}.pdf`));
      const text = pages.map((page) => page.text).join('');
      const words = ['助餐点选址公示', '拟选梧桐里12号楼底层', '公示期9月29日至10月10日，5个工作日，次日起算，国庆节放假不计', '云帆社区居委会办公室000-00000000', '（盖章处）', '2026年9月28日', 'https://linli.example/linli/communities/demo-yunfan/notices/2026-09-28-meals-site/'];
      expect(words.filter((word) => !text.includes(plainOf(word)))).toEqual([]);
      expect(text).not.toMatch(/还剩|已结束|加入日历/);
      expect(pages[0]?.millimetres).toEqual(paper === 'A4' ? [210, 297] : [297, 420]);
    });

    test('the A3 sheet is set in larger type than the A4 sheet', async () => {
      const letters = async (paper: string) => (await pdfPages(join(out, `demo-yunfan-2026-09-28-meals-site-${paper}.pdf`)))[0]?.letters ?? 0;
      expect(await letters('A4')).toBeGreaterThanOrEqual(11.5);
      expect(await letters('A3')).toBeGreaterThanOrEqual(16.5);
    });

    test('the picture is 1080 px wide, at most 500 kB, and its code leads to the page', async () => {
      const bytes = readFileSync(join(out, 'demo-yunfan-2026-09-28-meals-site.png'));
      const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect(info.width).toBe(1080);
      expect(bytes.length).toBeLessThanOrEqual(500_000);
      expect(decode(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe('https://linli.example/linli/communities/demo-yunfan/notices/2026-09-28-meals-site/');
    });

    test('the address that a browser shows names a notice too, in its language', () => {
      const { status, said } = board(['https://linli.example/linli/en/communities/demo-yunfan/notices/2026-09-28-honour-nomination/', ...site(), '--out', out, '--lang', 'en']);
      expect({ status, said: said.at(-1) }).toEqual({ status: 0, said: expect.stringMatching(/^made .*demo-yunfan-2026-09-28-honour-nomination-en\.png \(\d+ KB\)$/) });
    });

    test.each([
      [[], '写明是哪份公告，例如 npm run board -- demo-yunfan/2026-09-28-meals-site，也可以粘贴公告的网址'],
      [['demo-yunfan/2026-09-28-meal-site'], '里没有公告 demo-yunfan/2026-09-28-meal-site。公告要先写好、通过检查、到了发布日期，再运行 npm run build；最接近的是 demo-yunfan/2026-09-28-meals-site'],
      [['demo-yunfan/../../..'], '里没有公告 demo-yunfan/../../..。公告要先写好、通过检查、到了发布日期，再运行 npm run build'],
    ])('%j is answered with one sentence and exit 2', (args, sentence) => {
      const { status, said } = board([...args, ...site()]);
      expect({ status, lines: said.length, said: said[0] }).toEqual({ status: 2, lines: 1, said: expect.stringContaining(sentence) });
    });

    test('a folder without a site, and a browser that is not there, are answered in one sentence', () => {
      expect(board([NOTICE, '--site', out])).toEqual({ status: 2, said: [`${out} 里没有生成好的网站，请先运行 npm run build`] });
      expect(board([NOTICE, ...site(), '--browser', '/nowhere/chromium'])).toEqual({ status: 2, said: ['--browser: 没有 /nowhere/chromium 这个文件'] });
    });
  });
};

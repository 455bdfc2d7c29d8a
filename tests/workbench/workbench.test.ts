import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { serveFolder } from '../../src/site/serve-folder.ts';
import { type BenchUnderTest, buildBenchUnderTest, field, formAddress, formIn, openForm, openProfile, saved } from './bench-under-test.ts';

let bench: BenchUnderTest;
beforeAll(async () => {
  bench = await buildBenchUnderTest();
});
afterAll(() => bench.close());

const textOf = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText();
const comesTo = (page: Page, item: string, text: string): Promise<unknown> => page.waitForFunction(([selector, expected]) => document.querySelector(selector ?? '')?.textContent === expected, [`[data-item=${item}] [data-live]`, text]);
const exportFile = async (page: Page, name: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出评审文件' }).click()]);
  const path = join(bench.folder, name);
  await download.saveAs(path);
  return path;
};

describe('hands', () => {
  test('go from item to item by Enter; full-width digits and 17／20 are understood', async () => {
    const { page, context } = await openForm(bench);
    await page.focus(field('SG-01', 'count'));
    await page.keyboard.type('２');
    await page.keyboard.press('Enter');
    await page.keyboard.type('17／20');
    await page.keyboard.press('Enter');
    await page.keyboard.press('b');
    await page.keyboard.press('Enter');
    await page.keyboard.type('一千二百');
    await page.keyboard.press('Enter');
    expect(await Promise.all([['SG-01', 'count'], ['SG-02', 'numerator'], ['SG-02', 'denominator'], ['SG-04', 'count']].map(([item = '', name = '']) => page.inputValue(field(item, name))))).toEqual(['2', '17', '20', '1200']);
    await comesTo(page, 'SG-02', '85%，2.00/2分');
    await comesTo(page, 'SG-03', '0.50/2分');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-item]')?.id)).toBe('SG-05');
    await context.close();
  });

  test('reach every item by the keyboard alone', async () => {
    const { page, context } = await openForm(bench);
    await page.focus(field('SG-01', 'count'));
    const seen: string[] = [];
    for (let step = 0; step < 45; step++) {
      seen.push(await page.evaluate(() => document.activeElement?.closest('[data-item]')?.id ?? ''));
      await page.keyboard.press('Enter');
      // The denominator of a ratio is a stop of its own.
      if (await page.evaluate(() => document.activeElement?.getAttribute('name')?.endsWith('/denominator') === true)) await page.keyboard.press('Enter');
    }
    expect(seen).toEqual(await page.evaluate(() => [...document.querySelectorAll('.review-dimension [data-item]')].map(({ id }) => id)));
    await context.close();
  });

  test('compose Chinese without losing or doubling a character, and Enter stays with the input method', async () => {
    const { page, context } = await openForm(bench);
    const note = field('SG-01', 'note');
    await page.focus(note);
    const session = await context.newCDPSession(page);
    for (const text of ['x', 'xi', 'xian', '现']) await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.dispatchEvent(note, 'keydown', { key: 'Enter', keyCode: 229, isComposing: true });
    await session.send('Input.insertText', { text: '现场' });
    await page.keyboard.insertText('看过');
    expect([await page.inputValue(note), await page.evaluate(() => document.activeElement?.getAttribute('name'))]).toEqual(['现场看过', 'header/answers/SG-01/note']);
    await saved(page);
    await page.reload();
    await page.waitForSelector('[data-saved]:not(:empty)');
    expect(await page.inputValue(note)).toBe('现场看过');
    await context.close();
  });

  test('find no fault of access, in Chinese and English, wide and narrow', async () => {
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    for (const [address, width] of [[formAddress(bench.url), 1280], [formAddress(`${bench.url}en/`), 320]] as const) {
      const { page, context } = await openForm(bench, { bypassCSP: true, viewport: { width, height: 800 } }, address);
      await page.fill(field('SG-01', 'count'), '2');
      await page.addScriptTag({ path: axe });
      const found = await page.evaluate('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.slice(0, 2).map(({ html }) => html)]))');
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await context.close();
    }
  });
});

describe('work is not lost', () => {
  test('when the page dies while somebody types, twenty times', async () => {
    const { page: first, context } = await openForm(bench);
    let page = first;
    for (let round = 0; round < 20; round++) {
      const note = field('SG-01', 'note');
      await page.press(note, 'Control+End');
      const typed: { at: number; text: string }[] = [];
      const before = await page.inputValue(note);
      const lasts = 150 + ((round * 97) % 400);
      const started = Date.now();
      for (let text = before; Date.now() - started < lasts; ) {
        const next = String.fromCharCode(0x4e00 + typed.length + round * 40);
        await page.keyboard.insertText(next);
        text += next;
        typed.push({ at: Date.now(), text });
      }
      const died = Date.now();
      const session = await context.newCDPSession(page);
      await Promise.race([session.send('Page.crash').catch(() => undefined), new Promise((done) => setTimeout(done, 300))]);
      await page.close().catch(() => undefined);
      page = await formIn(context, formAddress(bench.url));
      const kept = await page.inputValue(note);
      const must = typed.filter(({ at }) => at < died - 1000).at(-1)?.text ?? before;
      expect([round, kept.startsWith(must), typed.at(-1)?.text.startsWith(kept)]).toEqual([round, true, true]);
    }
    await context.close();
  });

  test('when the whole browser is killed, and without a network after one visit', async () => {
    const profile = join(bench.folder, 'profile');
    const site = await serveFolder(join(bench.folder, 'dist'), { base: '/', port: 0 });
    const online = await openProfile(profile);
    const page = await formIn(online, formAddress(site.url));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.fill(field('SG-02', 'numerator'), '17');
    await saved(page);
    const killed = new Promise((done) => online.once('close', done));
    const session = await online.browser()?.newBrowserCDPSession();
    await Promise.race([session?.send('Browser.crash').catch(() => undefined), killed]);
    await online.close().catch(() => undefined);
    site.server.closeAllConnections();
    await new Promise((done) => site.server.close(done));
    const offline = await openProfile(profile);
    const again = await formIn(offline, formAddress(site.url));
    expect(await again.inputValue(field('SG-02', 'numerator'))).toBe('17');
    await again.fill(field('SG-02', 'denominator'), '20');
    await comesTo(again, 'SG-02', '85%，2.00/2分');
    await saved(again);
    expect(await exportFile(again, 'offline.mdx').then((path) => readFileSync(path, 'utf8'))).toContain('SG-02: {numerator: 17, denominator: 20}');
    await offline.close();
  });

  test('when a second window opens: it only reads until it takes over', async () => {
    const { page, context } = await openForm(bench);
    await page.fill(field('SG-01', 'count'), '2');
    await saved(page);
    const second = await formIn(context, formAddress(bench.url));
    await second.getByRole('button', { name: '接管到这个窗口' }).waitFor();
    expect([await textOf(second, '[data-alert]'), await second.locator(field('SG-01', 'count')).isEditable()]).toEqual(['这份草稿正在另一个窗口里填，这里只能看', false]);
    await page.fill(field('SG-01', 'count'), '3');
    await second.getByRole('button', { name: '接管到这个窗口' }).click();
    await second.waitForFunction((selector) => document.querySelector<HTMLInputElement>(selector)?.readOnly === false, field('SG-01', 'count'));
    expect([await second.inputValue(field('SG-01', 'count')), await page.locator(field('SG-01', 'count')).isEditable(), await textOf(page, '[data-alert]')]).toEqual(['3', false, '已由另一个窗口接管，这里只能看']);
    await context.close();
  });

  test('when the storage is full: it says so, goes on, and hands out the file', async () => {
    const { page, context } = await openForm(bench);
    const session = await context.newCDPSession(page);
    const origin = new URL(bench.url).origin;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await page.fill(field('SG-01', 'count'), '2');
    await page.waitForFunction(() => document.querySelector('[data-alert]')?.textContent !== '');
    expect(await textOf(page, '[data-alert]')).toBe('存储空间已满，新的改动还没有存下。可以继续填，请现在导出文件');
    await page.fill(field('SG-04', 'count'), '4');
    expect(readFileSync(await exportFile(page, 'full.mdx'), 'utf8')).toContain('  SG-01: {count: 2}\n  SG-04: {count: 4}\n');
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.fill(field('OM-02', 'count'), '4');
    await saved(page);
    await page.reload();
    await page.waitForSelector('[data-saved]:not(:empty)');
    expect([await page.inputValue(field('SG-01', 'count')), await page.inputValue(field('OM-02', 'count'))]).toEqual(['2', '4']);
    await context.close();
  });

  test('on plain http, where nothing of a secure page is there', async () => {
    const { page, context } = await openForm(bench, {}, formAddress(`http://intranet.example:${bench.port}/`));
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await page.fill(field('SG-01', 'count'), '2');
    await saved(page);
    await page.reload();
    await page.waitForSelector('[data-saved]:not(:empty)');
    expect(await page.inputValue(field('SG-01', 'count'))).toBe('2');
    await context.close();
  });

  test('by clearing, importing or a foreign file: undo brings it back, and a foreign file changes nothing', async () => {
    const { page, context } = await openForm(bench);
    await page.fill(field('SG-01', 'count'), '2');
    const path = await exportFile(page, 'undo.mdx');
    await page.getByRole('button', { name: '清空' }).click();
    expect(await page.inputValue(field('SG-01', 'count'))).toBe('');
    await saved(page);
    await page.reload();
    await page.waitForSelector('[data-saved]:not(:empty)');
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await page.inputValue(field('SG-01', 'count'))).toBe('2');
    await page.fill(field('SG-01', 'count'), '1');
    await page.setInputFiles('input[type=file]', path);
    await page.waitForFunction((selector) => document.querySelector<HTMLInputElement>(selector)?.value === '2', field('SG-01', 'count'));
    const foreign = join(bench.folder, 'foreign.mdx');
    writeFileSync(foreign, readFileSync(path, 'utf8').replaceAll('demo-yunfan/2025', 'other/2024'));
    await page.setInputFiles('input[type=file]', foreign);
    await page.waitForFunction(() => document.querySelector('[data-alert]')?.textContent !== '');
    expect([await textOf(page, '[data-alert]'), await page.inputValue(field('SG-01', 'count'))]).toEqual(['文件属于 other/2024，不是本页的 demo-yunfan/2025', '2']);
    const forget = page.getByRole('button', { name: '清除本机草稿' });
    for (let press = 0; press < 3; press++) await forget.click();
    await page.waitForFunction((selector) => document.querySelector<HTMLInputElement>(selector)?.value === '', field('SG-01', 'count'));
    await context.close();
  });
});

test('nothing that is for reviewers only is in the site, and public pictures stand beside the input', async () => {
  const { page, context } = await openForm(bench);
  expect(await page.content()).not.toContain('正文仅供评审');
  await page.locator('#SV-01 .shot img').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => (document.querySelector<HTMLImageElement>('#SV-01 .shot img')?.naturalWidth ?? 0) > 0);
  await context.close();
});

test('the script of the form is small at first, and what is loaded when it is needed is small too', () => {
  const dist = join(bench.folder, 'dist');
  const html = readFileSync(join(dist, 'communities/demo-yunfan/assessments/2025/review/index.html'), 'utf8');
  const entries = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map((match) => match[1] ?? '');
  const withImports = (known: ReadonlySet<string>, pattern: RegExp): ReadonlySet<string> => {
    const named = [...known].flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(pattern)].map((match) => posix.join(posix.dirname(file), match[1] ?? '')));
    const all = new Set([...known, ...named]);
    return all.size === known.size ? known : withImports(all, pattern);
  };
  const atFirst = withImports(new Set(entries), /(?:from|import)\s*["'](\.[^"']+\.js)["']/g);
  const all = withImports(atFirst, /(?:from|import)\s*\(?["'`](\.[^"'`]+\.js)["'`]/g);
  const sizeOf = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
  expect([atFirst.size > entries.length, all.size > atFirst.size + 1]).toEqual([true, true]);
  expect(sizeOf(atFirst)).toBeLessThan(60 * 1024);
  expect(sizeOf([...all].filter((file) => !atFirst.has(file)))).toBeLessThan(60 * 1024);
});

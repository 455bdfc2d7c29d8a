import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/site/serve-folder.ts';
import { PATIENCE } from '../patience.ts';
import { type BenchUnderTest, buildBenchUnderTest, field, formAddress, formIn, openForm, openProfile, saved } from './bench-under-test.ts';

let bench: BenchUnderTest;
beforeAll(async () => {
  bench = await buildBenchUnderTest();
});
afterAll(() => bench.close());

const PAGE = 'communities/demo-yunfan/assessments/2025/review/index.html';
const textOf = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText();
const edit = (path: string, change: (text: string) => string): void => writeFileSync(path, change(readFileSync(path, 'utf8')));

test('a new version of the site waits until the reviewer asks for it, and the draft goes along', async () => {
  const dist = join(bench.folder, 'dist-of-tomorrow');
  cpSync(join(bench.folder, 'dist'), dist, { recursive: true });
  const { server, url } = await serveFolder(dist, { base: '/', port: 0 });
  const context: BrowserContext = await openProfile(join(bench.folder, 'profile-of-versions'));
  const page = await formIn(context, formAddress(url));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.fill(field('SG-01', 'count'), '2');
  await saved(page);
  edit(join(dist, PAGE), (html) => html.replace('逐项打分</h2>', '逐项打分（新）</h2>'));
  edit(join(dist, 'review-worker.js'), (worker) => worker.replace(/VERSION = '\w+'/, "VERSION = 'tomorrow'"));
  await page.reload();
  await page.getByRole('button', { name: '换成新版本（草稿不变）' }).waitFor();
  expect([await textOf(page, '[data-offers]'), await page.getByRole('heading', { name: '逐项打分（新）' }).count()]).toEqual([expect.stringContaining('评审表有新版本'), 0]);
  await page.getByRole('button', { name: '换成新版本（草稿不变）' }).click();
  await page.getByRole('heading', { name: '逐项打分（新）' }).waitFor();
  await page.waitForSelector('[data-saved]:not(:empty)');
  expect(await page.inputValue(field('SG-01', 'count'))).toBe('2');
  await context.close();
  server.close();
});

test('a new version of the standard opens old work and lists the answers that moved', async () => {
  const { page, context } = await openForm(bench);
  await page.fill(field('SG-01', 'count'), '2');
  await page.fill(field('SG-02', 'numerator'), '17/20');
  await page.press(field('SG-02', 'numerator'), 'Enter');
  await page.fill(field('OM-02', 'count'), '4');
  await saved(page);
  await page.route('**/review/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    // In the new version SG-01 is gone, SG-02 is judged by another method, and the rule of OM-02 has changed.
    const next = html.replaceAll('SG-01', 'SG-91').replace(/("id":"SG-02".*?"method":")ratio-bands"/, '$1yesno"').replace('"reference":"default-2026@0.1.0"', '"reference":"default-2026@0.2.0"').replace(/("OM-02":")[a-p]{8}"/, '$1aaaaaaaa"');
    await route.fulfill({ response, body: next });
  });
  await page.reload();
  await page.waitForSelector('[data-saved]:not(:empty)');
  await page.waitForFunction(() => document.querySelector('[data-notice-line]')?.textContent !== '');
  expect(await textOf(page, '[data-notice-line]')).toBe('草稿是按较早的标准或自评填的，已改用现在的版本。 这些作答在现在的标准里没有位置，已移到“总的意见”里：SG-01 SG-02 这些指标的规则或自评有变化，请再看一遍：OM-02');
  expect([await page.inputValue('[name=body]'), await page.inputValue(field('OM-02', 'count'))]).toEqual([expect.stringMatching(/SG-01：count 2[\s\S]*SG-02：numerator 17，denominator 20/), '4']);
  await page.getByRole('button', { name: '撤销' }).click();
  expect(await page.inputValue('[name=body]')).toBe('');
  await context.close();
});

test('a file that is chosen once is written at every change, also after a reload, and says so when it cannot be', async () => {
  const { page, context } = await openForm(bench);
  await page.evaluate(() => {
    globalThis.showSaveFilePicker = async ({ suggestedName }) => (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
  });
  const kept = (): Promise<string> => page.evaluate(async () => (await (await (await navigator.storage.getDirectory()).getFileHandle('street.mdx')).getFile()).text());
  await page.getByRole('button', { name: '另存一份并自动更新' }).click();
  await page.waitForFunction(() => document.querySelector('[data-copy]')?.textContent !== '');
  await page.fill(field('SG-01', 'count'), '2');
  await expect.poll(kept).toContain('  SG-01: {count: 2}\n');
  await saved(page);
  await page.reload();
  await page.waitForFunction(() => document.querySelector('[data-copy]')?.textContent !== '');
  await page.fill(field('SG-01', 'count'), '3');
  await expect.poll(kept).toContain('  SG-01: {count: 3}\n');
  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new Error('no stick'));
  });
  await page.fill(field('SG-01', 'count'), '4');
  await page.waitForFunction(() => /没有写成（no stick）/.test(document.querySelector('[data-copy]')?.textContent ?? ''));
  await saved(page);
  await context.close();
});

test('where nothing can be kept it says so, and the file can still be taken', async () => {
  const context = await bench.browser.newContext({ serviceWorkers: 'block' });
  await context.addInitScript(() => {
    // As in the file viewers of tablets: neither of the two storages is there.
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
    Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('no storage', 'SecurityError'); } });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(formAddress(bench.url));
  await page.waitForFunction(() => document.querySelector('[data-alert]')?.textContent !== '');
  expect(await textOf(page, '[data-alert]')).toBe('这里不能保存，请改用 Excel 表或纸表；已填的内容离开本页前请导出文件');
  await page.fill(field('SG-01', 'count'), '2');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出评审文件' }).click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('  SG-01: {count: 2}\n');
  expect(await textOf(page, '[data-alert]')).toContain('这里不能保存');
  await context.close();
});

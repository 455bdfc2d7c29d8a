import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../../src/rules/privacy/samples.ts';
import { PATIENCE } from '../patience.ts';
import { field, formIn, ON, openBrowser, saved } from './bench-under-test.ts';
import { smallContent } from './small-content.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const content = smallContent();
const folder = mkdtempSync(join(tmpdir(), 'linli kit '));
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const each of [content, folder]) rmSync(each, { recursive: true, force: true });
});

const makeKit = (name: string): string => {
  const out = join(folder, name);
  execFileSync(process.execPath, [join(ROOT, 'scripts/kit.ts'), 'demo-yunfan/2025', '--out', out, '--content', content, '--on', ON], { cwd: ROOT });
  return out;
};
const fileUrl = (path: string): string => `file://${encodeURI(path)}`;

describe('the kit', () => {
  test('opens from a stick, keeps what is typed, opens its evidence and shows its pictures', async () => {
    const context = await browser.newContext({ offline: true });
    context.setDefaultTimeout(PATIENCE);
    const page = await formIn(context, fileUrl(makeKit('评审 包.html')));
    await page.fill(field('SG-01', 'count'), '2');
    await saved(page);
    await page.reload();
    await page.waitForSelector('[data-saved]:not(:empty)');
    expect(await page.inputValue(field('SG-01', 'count'))).toBe('2');
    const [evidence] = await Promise.all([page.waitForEvent('popup'), page.locator('a[href^="#kit/"]').first().click()]);
    await evidence.waitForLoadState();
    expect(await evidence.innerText('body')).toContain('会议,应到,实到');
    // Items beyond the screen are not laid out, so they have a text but no shown text.
    expect(await page.locator('body').textContent()).toContain('仅供评审');
    const picture = page.locator('#SV-01 .shot img');
    await picture.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => (document.querySelector<HTMLImageElement>('#SV-01 .shot img')?.naturalWidth ?? 0) > 0);
    expect(await picture.getAttribute('alt')).toBe('综合楼平面示意图');
    await context.close();
  });

  test('finds a private number as the build does, masked, and forgets it when it is gone', async () => {
    const context = await browser.newContext({ offline: true });
    const page = await formIn(context, fileUrl(makeKit('私.html')));
    const found = page.locator('#SG-01 [data-code=mobile-number-masked]');
    await page.fill(field('SG-01', 'note'), `联系 ${SAMPLES.mobile}`);
    await found.waitFor();
    expect([(await found.textContent())?.includes('138****5678'), (await page.locator('#found').textContent())?.includes(SAMPLES.mobile)]).toEqual([true, false]);
    await page.fill(field('SG-01', 'note'), '');
    await page.fill('[name=body]', `联系 ${SAMPLES.mobile}`);
    await found.waitFor({ state: 'detached' });
    await page.locator('#found [data-code=mobile-number-masked] a[href="#opinion"]').waitFor();
    await context.close();
  });

  test('scores and exports on a browser of some years ago', async () => {
    const context = await browser.newContext({ offline: true });
    await context.addInitScript(() => {
      for (const [owner, name] of [[Map, 'groupBy'], [Object, 'groupBy'], [Object, 'hasOwn'], [Array.prototype, 'toSorted'], [Array.prototype, 'at'], [Array.prototype, 'findLast'], [String.prototype, 'replaceAll']] as const) Reflect.deleteProperty(owner, name);
      // Safari before 16.4 cannot read patterns that look behind.
      const Known = RegExp;
      globalThis.RegExp = new Proxy(Known, {
        construct: (target, [pattern, flags]: [string | RegExp, string | undefined]) => {
          if (/\(\?<[!=]/.test(String(pattern))) throw new SyntaxError('Invalid regular expression: invalid group specifier name');
          return new target(pattern, flags);
        },
      });
    });
    const page = await formIn(context, fileUrl(makeKit('旧.html')));
    await page.fill(field('SG-02', 'numerator'), '17/20');
    await page.press(field('SG-02', 'numerator'), 'Enter');
    await page.waitForFunction(() => document.querySelector('[data-item=SG-02] [data-live]')?.textContent === '85%，2.00/2分');
    await page.fill(field('SG-02', 'note'), '看了“一册”\u00a0台账：#3');
    await saved(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出评审文件' }).click()]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('SG-02: {numerator: 17, denominator: 20, note: "看了“一册”\\u00a0台账：#3"}');
    await context.close();
  });

  test('with more than 50 MB of evidence has a folder beside it, from which pictures and files open', async () => {
    const large = ['agreements', 'no-incident', 'privacy-report'].map((name) => `files/2025/${name}.pdf`);
    for (const file of large) appendFileSync(join(content, 'communities/demo-yunfan', file), Buffer.alloc(18 * 1024 * 1024, 0x20));
    const kit = makeKit('大 包.html');
    const beside = join(folder, '大 包-files');
    expect([statSync(kit).size < 2_000_000, large.every((file) => statSync(join(beside, file)).size > 18 * 1024 * 1024), existsSync(join(beside, 'files/2025/floor-plan.png'))]).toEqual([true, true, true]);
    const context = await browser.newContext({ offline: true });
    context.setDefaultTimeout(PATIENCE);
    const page = await formIn(context, fileUrl(kit));
    await page.locator('#SV-01 .shot img').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => (document.querySelector<HTMLImageElement>('#SV-01 .shot img')?.naturalWidth ?? 0) > 0);
    const links = await page.locator('a[href*="-files/"]').evaluateAll((found) => found.map((link) => decodeURI(link.getAttribute('href') ?? '')));
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.locator('#SV-01 a[href$=".png"]').click()]);
    expect(decodeURI(opened.url())).toBe(`file://${join(beside, 'files/2025/floor-plan.png')}`);
    expect(readFileSync(kit, 'utf8')).not.toContain('id="kit/');
    await context.close();
  });
});

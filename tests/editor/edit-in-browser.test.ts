import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editedKindOf } from '../../src/editor/file-draft.ts';
import { PATIENCE } from '../patience.ts';
import { type BenchUnderTest, buildBenchUnderTest } from '../workbench/bench-under-test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NOTICE = 'communities/demo-yunfan/notices/2026-07-08-finance.mdx';

let site: BenchUnderTest;

beforeAll(async () => {
  site = await buildBenchUnderTest();
});

afterAll(() => site.close());

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
  readonly hosts: Set<string>;
}

/** The page in a browser with the plain dialog only, as most have it. */
const openEditor = async (path = 'edit/', options: BrowserContextOptions = {}): Promise<Opened> => {
  const context = await site.browser.newContext({ serviceWorkers: 'block', acceptDownloads: true, viewport: { width: 360, height: 740 }, ...options });
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
    Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
  });
  return visit(context, path);
};

const visit = async (context: BrowserContext, path: string): Promise<Opened> => {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto(site.url + path);
  await page.waitForSelector('#edit:not([hidden])');
  return { page, context, complaints, hosts };
};

const choose = async (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }, button = '打开文件'): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await chooser).setFiles(file);
};

const openText = async (page: Page, name: string, text: string | Buffer): Promise<void> => {
  await choose(page, { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.waitForSelector('.edit-form:not([hidden]) .edit-field');
};

const downloaded = async (page: Page, words = '下载文件'): Promise<Buffer> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words, exact: true }).click();
  return readFileSync(await (await download).path());
};

const field = (name: string): string => `[name="${name}"]`;

/** What stands in the file now, as the page shows it. */
const source = (page: Page): Promise<string> => page.inputValue('#edit-source');

describe('the form on the web', () => {
  test('gives bundled documents of every kind back byte for byte where nothing was edited', async () => {
    const { page, context } = await openEditor();
    const all = globSync('communities/**/*.mdx', { cwd: site.content }).toSorted();
    const files = [...Map.groupBy(all, editedKindOf)].flatMap(([kind, own]) => (kind === null ? [] : own.slice(0, 2)));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      await choose(page, join(site.content, file));
      await page.waitForFunction((name) => document.querySelector('.edit-form .hint')?.textContent.endsWith(name) === true && document.querySelectorAll('.edit-fields .edit-field').length > 2, file.split('/').at(-1) ?? '');
      expect((await downloaded(page)).equals(readFileSync(join(site.content, file))), file).toBe(true);
    }
    await context.close();
  });

  test('changes the line of a field that was edited and no other, and keeps byte order mark and line ends', async () => {
    const { page, context, complaints, hosts } = await openEditor();
    const text = `\uFEFF${readFileSync(join(site.content, NOTICE), 'utf8').replaceAll('\n', '\r\n')}`;
    await openText(page, '2026-07-08-finance.mdx', text);
    await page.fill(field('title'), '2026年第二季度财务公开');
    const after = (await downloaded(page)).toString();
    expect(after).toBe(text.replace(/title: [^\r]*/, 'title: 2026年第二季度财务公开'));
    expect([complaints, [...hosts]]).toEqual([[], [new URL(site.url).host]]);
    await context.close();
  });

  test('shows what the build would say beside the field, and takes it away when it is mended', async () => {
    const { page, context } = await openEditor();
    await openText(page, 'a.mdx', '---\nkind: general\ntitle: 通知\ndate: 2026-02-30\n---\n');
    const found = page.locator('[data-found-in="date"] [data-code]');
    expect(await found.getAttribute('data-code')).toBe('date-exists');
    expect(await page.locator('.edit-found a').first().textContent()).toBe('第 4 行');
    await page.fill(field('date'), '2026-02-28');
    await found.waitFor({ state: 'detached' });
    expect(await source(page)).toContain('\ndate: 2026-02-28\n');
    await context.close();
  });

  test('writes new fields and entries, and takes them away again', async () => {
    const { page, context } = await openEditor();
    await openText(page, 'a.mdx', '---\nkind: general\ntitle: 通知\ndate: 2026-03-01\n---\n');
    await page.getByLabel('添加栏目').last().selectOption('attachments');
    await page.getByRole('button', { name: '添加一条' }).click();
    await page.fill(field('attachments/0!/file'), 'files/a.pdf');
    expect(await source(page)).toContain('attachments:\n  - {file: files/a.pdf}\n');
    await page.getByRole('button', { name: /删除这一条/ }).first().click();
    await page.fill('#field-body', '各位居民：\n\n明天停水。');
    expect(await source(page)).toBe('---\nkind: general\ntitle: 通知\ndate: 2026-03-01\n---\n各位居民：\n\n明天停水。');
    await context.close();
  });

  test('takes Chinese from an input method when it is composed, not before', async () => {
    const { page, context } = await openEditor();
    await openText(page, 'a.mdx', '---\nkind: general\ntitle: 通知\ndate: 2026-03-01\n---\n');
    await page.fill(field('title'), '');
    await page.focus(field('title'));
    const session = await context.newCDPSession(page);
    for (const text of ['t', 'ti', 'ting', '停']) await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    expect(await source(page)).not.toContain('t: t');
    expect(await source(page)).not.toContain('停');
    await session.send('Input.insertText', { text: '停水' });
    await page.keyboard.insertText('通知');
    expect(await page.inputValue(field('title'))).toBe('停水通知');
    expect((await source(page)).match(/^title: .*$/gm)).toEqual(['title: 停水通知']);
    await context.close();
  });

  test('saves back to a file that the browser may write, and not over what another program wrote', async () => {
    const context = await site.browser.newContext({ serviceWorkers: 'block' });
    await context.addInitScript(() => {
      globalThis.showOpenFilePicker = async () => [await (await navigator.storage.getDirectory()).getFileHandle('a.mdx', { create: true })];
    });
    const { page, complaints } = await visit(context, 'edit/');
    const write = (text: string): Promise<void> => page.evaluate(async (words) => {
      const file = await (await (await navigator.storage.getDirectory()).getFileHandle('a.mdx', { create: true })).createWritable();
      await file.write(words);
      await file.close();
    }, text);
    const read = (): Promise<string> => page.evaluate(async () => (await (await (await navigator.storage.getDirectory()).getFileHandle('a.mdx')).getFile()).text());
    await write('---\nkind: general\ntitle: 通知 # 名\ndate: 2026-03-01\n---\n');
    await page.getByRole('button', { name: '打开文件', exact: true }).click();
    await page.fill(field('title'), '停水');
    await page.getByRole('button', { name: '存回文件' }).click();
    await page.getByText('已存回 a.mdx').waitFor();
    expect(await read()).toBe('---\nkind: general\ntitle: 停水 # 名\ndate: 2026-03-01\n---\n');
    await write('---\nkind: general\ntitle: 别人写的\ndate: 2026-03-01\n---\n');
    await page.fill(field('title'), '停电');
    await page.getByRole('button', { name: '存回文件' }).click();
    await page.getByText('打开以后被别的程序改过').waitFor();
    expect(await read()).toContain('别人写的');
    await page.getByRole('button', { name: '仍然覆盖' }).click();
    await page.getByText('已存回 a.mdx').waitFor();
    expect([await read(), complaints]).toEqual(['---\nkind: general\ntitle: 停电 # 名\ndate: 2026-03-01\n---\n', []]);
    await context.close();
  });

  test('keeps a draft through a closed window and offers it again', async () => {
    const { page, context } = await openEditor();
    await openText(page, 'a.mdx', '---\nkind: general\ntitle: 通知\ndate: 2026-03-01\n---\n');
    await page.fill(field('title'), '停水通知');
    await page.getByText('草稿已保存').waitFor();
    await page.close();
    const again = await visit(context, 'edit/');
    await again.page.getByRole('button', { name: '接着写' }).click();
    expect(await again.page.inputValue(field('title'))).toBe('停水通知');
    await again.page.getByRole('button', { name: '删除草稿' }).click();
    await again.page.getByText('草稿已从这台设备删除').waitFor();
    await context.close();
  });

  test('opens a folder and lists its documents', async () => {
    const { page, context } = await openEditor();
    await choose(page, join(site.content, 'communities/demo-yunfan'), '打开文件夹');
    const pick = page.getByLabel('文件夹里的文件');
    await pick.selectOption({ label: 'demo-yunfan/profile.mdx' });
    await page.waitForSelector(field('region'));
    expect(await page.locator('.edit-form .hint').first().textContent()).toBe('放在 communities/demo-yunfan/profile.mdx');
    await context.close();
  });

  test('says in one sentence why a file cannot be opened', async () => {
    const { page, context } = await openEditor();
    const said = async (name: string, buffer: Buffer): Promise<string> => {
      await choose(page, { name, mimeType: 'text/plain', buffer });
      const alert = page.locator('.edit-open [role=alert]').filter({ hasText: name });
      await alert.waitFor();
      return (await alert.textContent()) ?? '';
    };
    expect(await said('gbk.mdx', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc9, 0xe7, 0xc7, 0xf8, 0xb9, 0xab, 0xb8, 0xe6, 0x0a]))).toMatch(/^gbk\.mdx：.*GB/);
    expect(await said('big.mdx', Buffer.alloc(300_000, 'a'))).toMatch(/^`big\.mdx` 超过 256 KB/);
    expect(await page.locator('.edit-form').isHidden()).toBe(true);
    await context.close();
  });

  test('leaves a header that cannot be read to the file itself', async () => {
    const { page, context } = await openEditor();
    await openTextRaw(page, '---\nkind：general\ntitle: 通知\ndate: 2026-03-01\n---\n');
    await page.getByText('文件开头的格式还读不出来').waitFor();
    await page.locator('.edit-source summary').click();
    await page.fill('#edit-source', '---\nkind: general\ntitle: 通知\ndate: 2026-03-01\n---\n');
    await page.locator('#edit-source').blur();
    await page.waitForSelector(field('title'));
    await context.close();
  });

  test('has a policy of its own: no markup from text, no form sent', async () => {
    const { page, context } = await openEditor();
    expect(await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<i>a</i>');
        return 'written';
      } catch (error) {
        return error instanceof Error ? error.name : 'other';
      }
    })).toBe('TypeError');
    await context.close();
  });

  test.each([['edit/', 360], ['edit/', 1280], ['en/edit/', 360]] as const)('has no fault of access at %s and %i pixels, and nothing wider than the screen', async (path, width) => {
    const { page, context } = await openEditor(path, { viewport: { width, height: 740 }, bypassCSP: true });
    const button = path.startsWith('en') ? 'Open a file' : '打开文件';
    for (const file of [NOTICE, 'communities/demo-yunfan/assessments/2025/self.mdx']) {
      await choose(page, join(site.content, file), button);
      await page.waitForFunction((name) => document.querySelector('.edit-form .hint')?.textContent.endsWith(name) === true && document.querySelector('.edit-fields .edit-field') !== null, file.split('/').at(-1) ?? '');
      await page.evaluate(AXE);
      const faults = await page.evaluate('axe.run(document).then((result) => result.violations.map((fault) => fault.id + " " + fault.nodes.slice(0, 2).map((node) => node.html).join(" ")))');
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await context.close();
  });
});

const openTextRaw = async (page: Page, text: string): Promise<void> => {
  await choose(page, { name: 'a.mdx', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.waitForSelector('.edit-form:not([hidden])');
};


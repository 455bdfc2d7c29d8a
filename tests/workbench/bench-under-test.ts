import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { CHROMIUM } from '../../scripts/set-up-chromium.ts';
import { parseDay } from '../../src/domain/day.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { serveFolder } from '../../src/site/serve-folder.ts';
import { PATIENCE } from '../patience.ts';
import { smallContent } from './small-content.ts';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const FORM = 'communities/demo-yunfan/assessments/2025/review/';

/** A small site with its review forms, served on this computer. */
export interface BenchUnderTest {
  readonly content: string;
  /** A folder for what a test makes; it goes when the tests are over. */
  readonly folder: string;
  readonly url: string;
  readonly port: number;
  readonly server: Server;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export const ON = '2026-03-01';

export const buildBenchUnderTest = async (): Promise<BenchUnderTest> => {
  const parent = resolve(import.meta.dirname, '../../.linli/tests');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'review-'));
  const content = smallContent();
  await publishSmall(content, join(folder, 'dist'), '[zh-Hans, en]');
  const { server, url } = await serveFolder(join(folder, 'dist'), { base: '/', port: 0 });
  const browser = await openBrowser();
  return {
    content, folder, url, server, browser, port: Number(new URL(url).port),
    close: async () => {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
      rmSync(content, { recursive: true, force: true });
    },
  };
};

/** Publishes a small content folder in some languages. */
export const publishSmall = async (content: string, out: string, locales: string): Promise<void> => {
  const settings = join(content, 'site.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^locales:.*$/m, `locales: ${locales}`));
  const on = parseDay(ON);
  if (!on) throw new Error(ON);
  const published = await publishSite({ content, out, on, locale: 'zh-Hans', base: '/', progress: { step: () => undefined } });
  if (published.result !== 'all') throw new Error(`the small site is not published whole: ${published.result}`);
};

/** A browser in which `intranet.example` is this computer without a secure connection. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: [...ARGS, '--host-resolver-rules=MAP intranet.example 127.0.0.1'] });

/** Opens the form of Yunfan 2025 in a browser that has never seen it. */
export const openForm = async ({ browser, url }: BenchUnderTest, options: BrowserContextOptions = {}, address = `${url}${FORM}`): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  return { context, page: await formIn(context, address) };
};

/** Another window with the form. */
export const formIn = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address);
  await page.waitForSelector('[data-saved]:not(:empty)');
  return page;
};

/** A browser that keeps its data in a folder, as a reviewer's does. */
export const openProfile = (folder: string): Promise<BrowserContext> => chromium.launchPersistentContext(folder, { executablePath: CHROMIUM, args: ARGS });

export const formAddress = (url: string): string => `${url}${FORM}`;
export const field = (item: string, name: string): string => `[name="header/answers/${item}/${name}"]`;
export const saved = (page: Page): Promise<void> => page.waitForFunction(() => /已保存|saved/.test(document.querySelector('[data-saved]')?.textContent ?? '')).then(() => undefined);

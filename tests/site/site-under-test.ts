import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CHROMIUM } from '../../scripts/set-up-chromium.ts';
import { parseDay } from '../../src/domain/day.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { PATIENCE } from '../patience.ts';
import { serveFolder } from '../../src/site/serve-folder.ts';

/** The day on which the bundled site is looked at. */
export const ON = '2026-10-08';

/** One page of each type of the bundled site, by what it is. */
export const PAGE_TYPES = {
  home: '', communities: 'communities/', contacts: 'services/', community: 'communities/demo-yunfan/', 'community without a score': 'communities/changsha-huangniling/',
  services: 'communities/demo-yunfan/services/', plan: 'communities/demo-yunfan/plans/2024-2026/', assessments: 'communities/demo-yunfan/assessments/',
  assessment: 'communities/demo-yunfan/assessments/2025/', stage: 'communities/demo-yunfan/assessments/2025/self/', dossier: 'communities/demo-yunfan/assessments/2025/dossier/', 'notices of a community': 'communities/demo-yunfan/notices/',
  disclosure: 'communities/demo-yunfan/disclosure/', 'disclosure of a region': 'regions/example-district/disclosure/',
  notice: 'communities/demo-yunfan/notices/2026-09-28-meals-site/', 'finance notice': 'communities/demo-yunfan/notices/2026-07-08-finance/', activities: 'communities/demo-yunfan/activities/',
  meeting: 'communities/demo-yunfan/meetings/2026-09-17-hearing/', survey: 'communities/demo-yunfan/surveys/2025-residents/', document: 'communities/demo-yunfan/documents/covenant-2024/',
  notices: 'notices/', 'notices of a year': 'notices/2025/', region: 'regions/dehong/', regions: 'regions/', standards: 'standards/', standard: 'standards/default-2026/0.1.0/',
  item: 'standards/default-2026/0.1.0/SG-02/', compare: 'compare/', comparison: 'compare/2025/demo-rongshuwan/demo-yunfan/', rules: 'rules/', rule: 'rules/answer-names-item/', search: 'search/', handbook: 'handbook/', 'handbook page with pictures': 'handbook/start/', fields: 'fields/', 'fields of a kind': 'fields/notice/', 'missing page': 'no-such-page/',
} as const;

export interface SiteUnderTest {
  readonly folder: string;
  readonly url: string;
  readonly browser: Browser;
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

/** A page with what its browser had to say about it. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly hosts: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

const BUNDLED = resolve(import.meta.dirname, '../../content');

/** Builds a site as of a day into a new folder, serves it under a base path, and starts a browser. */
export const buildSiteUnderTest = async ({ content = BUNDLED, on: day = ON, base = '/linli/' } = {}): Promise<SiteUnderTest> => {
  const parent = resolve(import.meta.dirname, '../../.linli/tests');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'site-'));
  const out = join(folder, 'dist');
  const on = parseDay(day);
  if (!on) throw new Error(day);
  const published = await publishSite({ content, out, on, locale: 'zh-Hans', base, progress: { step: () => undefined } });
  if (published.result === 'nothing' || published.result === 'busy') throw new Error(`the site is not published: ${published.result}`);
  const { server, url } = await serveFolder(out, { base, port: 0 });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  return {
    folder: out, url, browser,
    open: (path, options = {}) => openPage(browser, `${url}${path}`, options),
    close: async () => {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const openPage = async (browser: Browser, url: string, options: BrowserContextOptions): Promise<OpenPage> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: false, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto(url);
  return { page, complaints, hosts, close: () => context.close() };
};

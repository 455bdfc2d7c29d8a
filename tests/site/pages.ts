import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGE_TYPES, type SiteUnderTest } from './site-under-test.ts';

const PAGES = Object.entries(PAGE_TYPES);

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const violationsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  // axe is put into the page as text, so its types are not known here.
  const found = await page.evaluate<readonly Violation[]>("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)");
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** What holds for every type of page of the built site. */
export const describePages = (siteOf: () => SiteUnderTest): void => {

  describe.each(PAGES)('%s', (_name, path) => {
    test('is clean for axe in both themes and in large type, asks no other host, keeps the console empty and never scrolls sideways', async () => {
      const { page, complaints, hosts, close } = await siteOf().open(path, { viewport: { width: 320, height: 640 } });
      const narrow = { violations: await violationsOf(page), width: await widthOf(page) };
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.evaluate(() => document.documentElement.classList.add('large'));
      const large = { violations: await violationsOf(page), width: await widthOf(page) };
      await page.waitForLoadState('networkidle');
      expect({ narrow, large }).toEqual({ narrow: { violations: [], width: 320 }, large: { violations: [], width: 320 } });
      // A missing page is told to the console by the browser itself.
      expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
      expect([...hosts]).toEqual([new URL(siteOf().url).host]);
      await close();
    });
  });

  test.each(['en/', 'zh-hant/'])('the main types are clean for axe under %s on a wide screen and in high contrast', async (prefix) => {
    const { page, close } = await siteOf().open(prefix, { viewport: { width: 1280, height: 800 } });
    for (const path of [PAGE_TYPES.community, PAGE_TYPES.notice, PAGE_TYPES.assessment, PAGE_TYPES.plan, PAGE_TYPES.item, PAGE_TYPES.search]) {
      await page.goto(`${siteOf().url}${prefix}${path}#contrast`);
      expect(await violationsOf(page)).toEqual([]);
    }
    await close();
  });

  const filesOf = (ending: string): readonly string[] => readdirSync(siteOf().folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));

  const compressed = (file: string): number => gzipSync(readFileSync(join(siteOf().folder, file)), { level: 9 }).length;

  test('a community page and a notice weigh at most 35 kB with styles, scripts and icon', () => {
    const shared = [...filesOf('.css'), 'reading.js', 'icon.svg', ...filesOf('.js').filter((file) => /Page\.astro|Assessment\.astro|preload-helper/.test(file))].map(compressed);
    const rest = shared.reduce((sum, size) => sum + size, 0);
    const weights = [PAGE_TYPES.community, PAGE_TYPES.notice, PAGE_TYPES.assessment].map((path) => compressed(`${path}index.html`) + rest);
    expect(Math.max(...weights)).toBeLessThanOrEqual(35_000);
  });

  test('the gap table is a plain list without script; a tick fetches the scorer, which recomputes total and grade', async () => {
    const { page, close } = await siteOf().open(PAGE_TYPES.assessment);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    expect(readFileSync(join(siteOf().folder, PAGE_TYPES.assessment, 'index.html'), 'utf8')).toContain('<tr role="row" id="gap-EN-01">');
    await page.locator('#gap-EN-01 input').check();
    await page.locator('#gap-OM-01 input').check();
    await page.getByText('总分85.75').waitFor();
    expect(await page.locator('.what-if').textContent()).toBe('假设2项得满分：总分85.75，等次优良（管理有序13.50→14.50、环境优美7.50→9.00）');
    expect(fetched.some((url) => url.includes('recompute'))).toBe(true);
    await close();
  });

  test('no page has an inline style, an event handler or an inline script', () => {
    const offending = filesOf('.html').filter((file) => {
      const text = readFileSync(join(siteOf().folder, file), 'utf8').replaceAll(/<pre[\s\S]*?<\/pre>/g, '');
      return /<[^>]+\s(?:style|on[a-z]+)=/.test(text) || /<script(?![^>]*(?:\ssrc=|application\/(?:ld\+)?json))[^>]*>/.test(text);
    });
    expect(offending).toEqual([]);
  });

  test('every link within the site leads somewhere', () => {
    const files = new Set(filesOf('').map((file) => file.replaceAll('\\', '/')));
    const missing = new Set<string>();
    for (const file of filesOf('.html')) {
      const text = readFileSync(join(siteOf().folder, file), 'utf8');
      for (const [, href = ''] of text.matchAll(/(?:href|src)="(\/linli\/[^"#?]*)/g)) {
        const path = decodeURIComponent(href.slice('/linli/'.length));
        if (!files.has(path) && !files.has(`${path}index.html`)) missing.add(`${file} → ${path}`);
      }
    }
    expect([...missing].slice(0, 10)).toEqual([]);
  });

  test('titles are unique within a language', () => {
    const titles = filesOf('.html')
      .filter((file) => !/^(en|zh-hant)\//.test(file))
      .map((file) => /<title>(.*?)<\/title>/.exec(readFileSync(join(siteOf().folder, file), 'utf8'))?.[1] ?? '');
    const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect([...new Set(twice)].slice(0, 10)).toEqual([]);
  });
};

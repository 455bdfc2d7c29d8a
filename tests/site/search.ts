import { describe, expect, test } from 'vitest';
import type { SiteUnderTest } from './site-under-test.ts';

/** What somebody types, and what the first pages that hold the very words are said to be. */
const SEARCHES = [
  ['议事协商', '指标 · 和谐社区'],
  ['三年规划', '规划 · 云帆社区'],
  ['雲帆社區', '社区 · 云帆社区'],
  ['baitaling', '社区 · 白塔岭社区'],
] as const;

/** The search of the built site, in a browser, under the site's policy and below a base path. */
export const describeSearch = (siteOf: () => SiteUnderTest): void => {
  describe('the search page', () => {
    test.each(SEARCHES)('finds %s and says of what kind and whose the result is: %s', async (words, kind) => {
      const { page, complaints, close } = await siteOf().open(`search/?q=${encodeURIComponent(words)}`);
      await page.waitForFunction(() => document.querySelector('#search-status')?.textContent.includes('找到') ?? false);
      expect((await page.locator('#search-exact .result-meta').allTextContents()).filter((text) => text.startsWith(kind))).not.toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    });

    test('leads from a result to the page that holds the words', async () => {
      const { page, close } = await siteOf().open(`search/?q=${encodeURIComponent('白塔岭')}`);
      await page.locator('#search-exact a').first().click();
      await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
      expect(await page.locator('h1').textContent()).toContain('白塔岭');
      await close();
    });

    test('says in words that nothing was found and where to go on', async () => {
      const { page, close } = await siteOf().open(`search/?q=${encodeURIComponent('锟铻鞴蠡')}`);
      await page.waitForFunction(() => document.querySelector('#search-status')?.textContent.includes('没有找到') ?? false);
      expect(await page.locator('#search-help').isVisible()).toBe(true);
      await close();
    });
  });
};

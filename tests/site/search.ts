import { describe, expect, test } from 'vitest';
import type { SiteUnderTest } from './site-under-test.ts';

/** What somebody types, and what the first pages that hold the very words are said to be. */
const SEARCHES = [
  ['议事协商', '指标 · 和谐社区'],
  ['三年规划', '规划 · 云帆社区'],
  ['雲帆社區', '社区 · 云帆社区'],
  ['baitaling', '社区 · 白塔岭社区'],
] as const;

/** What is asked in the address, and all that is found. */
const NARROWED = [
  ['q=%E7%A4%BE%E5%8C%BA&kind=community&grade=good', ['/linli/communities/demo-yunfan/']],
  ['q=%E7%A4%BE%E5%8C%BA&kind=assessment&grade=pass', ['demo-rongshuwan/assessments/2025', 'demo-yunfan/assessments/2023', 'demo-yunfan/assessments/2024'].map((period) => `/linli/communities/${period}/district/`)],
  ['q=%E4%BA%91%E5%B8%86&state=corrected', ['/linli/communities/demo-yunfan/notices/2026-04-10-finance/']],
  ['q=%E4%BA%91%E5%B8%86&state=result-published', ['2024-01-08-plan-draft', '2025-04-21-tender-candidate', '2026-05-12-tender-candidate'].map((name) => `/linli/communities/demo-yunfan/notices/${name}/`)],
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

    test.each(NARROWED)('narrows to %s', async (address, expected) => {
      const { page, close } = await siteOf().open(`search/?${address}`);
      await page.waitForFunction(() => document.querySelector('#search-status')?.textContent.includes('找到') ?? false);
      const links = await page.locator('.results a').evaluateAll((elements) => elements.map((element) => element.getAttribute('href')));
      expect(links.toSorted()).toEqual(expected);
      await close();
    });

    test('offers the facets that the content has, in words', async () => {
      const { page, close } = await siteOf().open(`search/?q=${encodeURIComponent('社区')}`);
      await page.waitForFunction(() => document.querySelector('#search-status')?.textContent.includes('找到') ?? false);
      const facets = await page.locator('.search-facets label:not([hidden])').evaluateAll((labels) => labels.map((label) => [label.firstChild?.textContent?.trim(), label.querySelectorAll('option').length > 1]));
      expect(facets).toEqual(['类别', '区域', '社区', '年份', '公告种类', '等次', '文字', '公告状态', '排序'].map((name) => [name, true]));
      expect(await page.locator('select[name=grade] option').allTextContents()).toEqual(['全部', '优良', '合格']);
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

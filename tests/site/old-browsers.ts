import { expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { PATIENCE } from '../patience.ts';
import type { SiteUnderTest } from './site-under-test.ts';

/** What Chrome 87 does not have yet. */
const LATER = `
  for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
  for (const name of ['at', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['groupBy', 'hasOwn']) delete Object[name];
  delete Map.groupBy;
  delete window.structuredClone;
`;

interface OldPage {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

const openOld = async (site: SiteUnderTest, path: string, options: BrowserContextOptions = {}): Promise<OldPage> => {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  await context.addInitScript(LATER);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.clock.setFixedTime(new Date('2026-10-08T02:00:00Z'));
  await page.goto(`${site.url}${path}`);
  return { page, errors, close: () => context.close() };
};

/** What works on telephones of five years ago. */
export const describeOldBrowsers = (siteOf: () => SiteUnderTest): void => {
  test('without the functions that came after Chrome 87 a notice still says how many days are left', async () => {
    const { page, errors, close } = await openOld(siteOf(), 'communities/demo-yunfan/notices/2026-09-28-meals-site/');
    await page.getByText('还剩3个工作日').first().waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('without them the search still finds, and a disclosure still says what is not due yet', async () => {
    const { page, errors, close } = await openOld(siteOf(), `search/?q=${encodeURIComponent('云帆')}`);
    await page.getByText('“云帆”：找到').waitFor();
    await page.goto(`${siteOf().url}communities/demo-yunfan/disclosure/`);
    await page.getByText('未到期').first().waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('without them a tick in the list of lost points still gives the new total', async () => {
    const { page, errors, close } = await openOld(siteOf(), 'communities/demo-yunfan/assessments/2025/');
    await page.locator('#gap-EN-01 input').check();
    await page.getByText('假设1项得满分').waitFor();
    expect(errors).toEqual([]);
    await close();
  });
};

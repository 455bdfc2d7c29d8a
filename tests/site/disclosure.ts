import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ON, type SiteUnderTest } from './site-under-test.ts';

const DUE = resolve(import.meta.dirname, '../../scripts/due.ts');
const PAGE = 'communities/demo-yunfan/disclosure/';
/** A quarterly matter of 云帆 that is due on 2026-10-20 and was not published by the day of the build. */
const MATTER = '工作经费收支';

/** What has to be disclosed, on the built site and by the command. */
export const describeDisclosure = (siteOf: () => SiteUnderTest): void => {
  describe('disclosure', () => {
    test('the page lists what npm run due lists for the same day', async () => {
      const { stdout } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', DUE, '--on', ON, '--format', 'json', '--community', 'demo-yunfan'], { encoding: 'utf8' });
      const states: readonly string[] = JSON.parse(stdout).communities[0].publications.map(({ state }: { state: string }) => state);
      const count = (...wanted: readonly string[]) => states.filter((state) => wanted.includes(state)).length;
      const { page, close } = await siteOf().open(PAGE, { javaScriptEnabled: false });
      const rows = (id: string) => page.locator(`#${id} tbody tr`).count();
      expect({ open: await rows('open'), late: await rows('late'), published: await rows('published') }).toEqual({ open: count('missing', 'due-soon', 'upcoming'), late: count('late'), published: count('published') });
      await close();
    });

    test('without a script it shows days and rules, never a state of today', async () => {
      const { page, close } = await siteOf().open(PAGE, { javaScriptEnabled: false });
      const row = await page.locator('#open tbody tr', { hasText: MATTER }).innerText();
      expect(row.replaceAll(/\s+/g, ' ')).toContain('应在10月20日前公开 每季度公开，期满后10个工作日内，居民委员会');
      expect(await page.locator('main').innerText()).not.toMatch(/即将到期\d|未公开\d|未到期/);
      await close();
    });

    test.each(['UTC', 'Asia/Shanghai'])('in %s the reader’s clock decides what is due soon and what is missing', async (timezoneId) => {
      const { page, close } = await siteOf().open('', { timezoneId });
      const stateAt = async (at: string): Promise<string> => {
        await page.clock.setFixedTime(new Date(at));
        await page.goto(`${siteOf().url}${PAGE}`);
        return page.locator('#open tbody tr', { hasText: MATTER }).locator('.state').innerText();
      };
      expect([await stateAt('2026-10-12T15:30:00Z'), await stateAt('2026-10-12T16:30:00Z'), await stateAt('2026-10-20T15:30:00Z'), await stateAt('2026-10-20T16:30:00Z')]).toEqual(['未到期', '即将到期', '即将到期', '应公开未公开']);
      await close();
    });

    test.each([['communities/demo-yunfan/', PAGE], ['regions/example-district/', 'regions/example-district/disclosure/']])('%s leads to it', async (from, to) => {
      const { page, close } = await siteOf().open(from);
      await page.getByRole('link', { name: '应公开的事项' }).click();
      expect(page.url()).toBe(`${siteOf().url}${to}`);
      await close();
    });
  });
};

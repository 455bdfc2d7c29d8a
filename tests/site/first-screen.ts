import type { SiteUnderTest } from './site-under-test.ts';

/** When and how a reader looks. */
export interface Look {
  readonly at?: string;
  /** The zone that the reader's telephone is set to. */
  readonly zone?: string;
  readonly script?: boolean;
  /** What has to be there before anything is read, as on a page that a script fills. */
  readonly after?: string;
}

/** What a reader sees of a page before scrolling on a phone of 360 × 740, by the clock of a day. */
export const firstScreen = async (site: SiteUnderTest, path: string, { at = '2026-10-08T02:00:00Z', zone = 'Asia/Shanghai', script = true, after }: Look = {}): Promise<string> => {
  const { page, close } = await site.open('', { javaScriptEnabled: script, timezoneId: zone, reducedMotion: 'reduce' });
  if (script) await page.clock.setFixedTime(new Date(at));
  await page.goto(`${site.url}${path}`);
  await page.waitForSelector(after ?? 'h1');
  const text = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const seen: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.height > 0 && box.bottom > 0 && box.top < 690) seen.push(node.textContent ?? '');
    }
    return seen.join('').replaceAll(/\s+/g, ' ');
  });
  await close();
  return text;
};

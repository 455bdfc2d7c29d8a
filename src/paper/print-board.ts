import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serveFolder } from '../site/serve-folder.ts';
import type { NoticePage } from './find-notice-page.ts';
import { PICTURE_WIDTH } from './small-png.ts';

/** A notice as it goes on the paper board, and as a picture for chat groups. */
export interface BoardSheets {
  readonly A4: Uint8Array;
  readonly A3: Uint8Array;
  readonly picture: Uint8Array;
}

const SHARPNESS = 2.5;

/** Prints the page of a notice of a built site by a browser: what hangs on the board is what residents read. */
export const printBoard = async (site: string, page: NoticePage, browserPath: string): Promise<BoardSheets> => {
  const { server, url } = await serveFolder(site, { base: page.base, port: 0 });
  const browser = await openBrowser(browserPath);
  try {
    const address = `${url}${encodeURI(page.path)}`;
    const paper = await openPage(browser, address, {});
    const sheets = { A4: await paper.pdf({ format: 'A4' }), A3: await paper.pdf({ format: 'A3' }) };
    const narrow = await openPage(browser, address, { viewport: { width: PICTURE_WIDTH / SHARPNESS, height: 800 }, deviceScaleFactor: SHARPNESS });
    // Paper has margins of its own, a picture has none.
    await narrow.evaluate(() => Object.assign(document.body.style, { padding: '20px', background: '#fff' }));
    return { ...sheets, picture: await narrow.screenshot({ fullPage: true }) };
  } finally {
    await browser.close();
    server.close();
  }
};

const openBrowser = (browserPath: string): Promise<Browser> =>
  // The sandbox does not work for root, and nothing is opened here but our own pages.
  chromium.launch({ executablePath: browserPath, args: ['--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });

/** Without scripts a page shows dates and rules, which stay true on paper, and no state of today. */
const openPage = async (browser: Browser, address: string, options: BrowserContextOptions): Promise<Page> => {
  const context = await browser.newContext({ ...options, javaScriptEnabled: false, bypassCSP: true, colorScheme: 'light' });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(address, { waitUntil: 'load' });
  return page;
};

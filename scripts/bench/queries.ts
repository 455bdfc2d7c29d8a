import { chromium, type Page } from 'playwright-core';
import { serveFolder } from '../../src/site/serve-folder.ts';

/** What people type: names and titles in both scripts, in pinyin and by initials. */
const QUERIES = ['居务公开', '居務公開', '社区', '社區', 'shequ', 'sq', '停水', '三年规划', 'sngh', '评价', '望江', 'wangjiang', '维修', '公告 2025', '自评', '临溪'];

/** Types into the search page of a built site: how long until results stand there, and how much the first one fetches. */
export const measureQueries = async (folder: string, executablePath: string): Promise<string> => {
  const { server, url } = await serveFolder(folder, { base: '/', port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    const page = await browser.newPage();
    let bytes = 0;
    page.on('response', (response) => {
      response.body().then((body) => (bytes += body.length), () => undefined);
    });
    await page.goto(`${url}search/`);
    const times: number[] = [];
    for (const query of QUERIES) {
      const before = performance.now();
      await ask(page, query);
      times.push(performance.now() - before);
      if (times.length === 1) await page.waitForLoadState('networkidle');
      if (times.length === 1) times[0] = bytes;
    }
    const [first = 0, ...rest] = times;
    const sorted = rest.toSorted((a, b) => a - b);
    return `the first search fetches ${(first / 1024).toFixed(0)} kB with its page (uncompressed); of ${String(rest.length)} more queries the middle one takes ${(sorted[sorted.length >> 1] ?? 0).toFixed(0)} ms, the slowest ${(sorted.at(-1) ?? 0).toFixed(0)} ms`;
  } finally {
    await browser.close();
    server.close();
  }
};

const ask = async (page: Page, query: string): Promise<void> => {
  await page.locator('#search-words').fill(query);
  await page.locator('#search button[type=submit]').click();
  await page.waitForFunction((typed) => document.querySelector('#search-status')?.textContent.includes(`“${typed}”`) === true || document.querySelector('#search-exact li, #search-related li') !== null, query);
};

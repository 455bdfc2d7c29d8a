import { chromium, type Page } from 'playwright-core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeKit } from '../../src/collect/make-kit.ts';
import type { ReviewSite } from '../../src/collect/review-site.ts';
import { CHROMIUM } from '../set-up-chromium.ts';

/** What the review form costs a tablet whose processor is four times slower than this one. */
export interface WorkbenchCost {
  /** Milliseconds until a checklist is open and scored. */
  readonly open: number;
  /** Milliseconds of the longest task that a keystroke causes, the median of many. */
  readonly key: number;
  /** Bytes of the whole script, compressed. */
  readonly script: number;
}

const SLOWER = 4;
const KEYS = 40;
const PAUSE = 120;

/** Opens the kit of a page and types into it; processor time is counted, as others may use the machine meanwhile. */
export const measureWorkbench = async (site: ReviewSite, name: string): Promise<WorkbenchCost> => {
  const reviewPage = site.pages.get(name);
  if (!reviewPage) throw new Error(name);
  const { page: kit } = await makeKit(site, reviewPage, 'files');
  const folder = mkdtempSync(join(tmpdir(), 'linli-workbench-'));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    const file = join(folder, 'kit.html');
    writeFileSync(file, kit);
    const page = await browser.newPage({ viewport: { width: 768, height: 1024 } });
    const open = await openingTime(page, `file://${file}`);
    const script = /<script>([\s\S]*?)<\/script><\/body>/.exec(kit)?.[1] ?? '';
    return { open, key: await keyTime(page), script: gzipSync(script).length };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const openingTime = async (page: Page, url: string): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForSelector('[data-saved]:not(:empty)');
  await page.waitForTimeout(500);
  const { metrics } = await session.send('Performance.getMetrics');
  const secondsOf = (metric: string): number => metrics.find(({ name }) => name === metric)?.value ?? 0;
  // What the measurement itself asks of the page is not part of opening it.
  return (secondsOf('ThreadTime') - secondsOf('DevToolsCommandDuration')) * 1000 * SLOWER;
};

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const keyTime = async (page: Page): Promise<number> => {
  const note = page.locator('.review-item textarea').first();
  await note.focus();
  const type = async (count: number): Promise<void> => {
    for (let key = 0; key < count; key++) {
      await page.keyboard.insertText('好');
      await page.waitForTimeout(PAUSE);
    }
  };
  await type(10);
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  await type(KEYS);
  const trace = await browser?.stopTracing();
  // Chromium's own format; only what is read here is named.
  const { traceEvents } = JSON.parse(trace?.toString() ?? '{"traceEvents":[]}') as { traceEvents: readonly TraceEvent[] };
  return longestPerKey(traceEvents) * SLOWER;
};

/** The longest task after each keystroke, the median of them, in milliseconds. */
const longestPerKey = (events: readonly TraceEvent[]): number => {
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = events.filter(({ pid, tid, name, tdur }) => pid === main?.pid && tid === main.tid && name.endsWith('RunTask') && tdur !== undefined);
  const first = Math.min(...tasks.map(({ ts }) => ts));
  const window = (Math.max(...tasks.map(({ ts }) => ts)) - first) / KEYS;
  const longest = Array.from({ length: KEYS }, (_, key) => Math.max(0, ...tasks.filter(({ ts }) => Math.floor((ts - first) / window) === key).map(({ tdur }) => tdur ?? 0)));
  return (longest.toSorted((a, b) => a - b)[Math.floor(KEYS / 2)] ?? 0) / 1000;
};

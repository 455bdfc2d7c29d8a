import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { serveFolder } from '../../src/site/serve-folder.ts';

/** What Lighthouse says of a page: points of 100 by category, and what it would mend. */
export interface PageMarks {
  readonly page: string;
  readonly marks: Readonly<Record<Category, number>>;
  /** Largest contentful paint and layout shift as they were simulated on a slow phone. */
  readonly paintSeconds: number;
  readonly shift: number;
  readonly toMend: readonly string[];
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** The least that every category of every page has to reach. */
const LEAST_MARK = 95;

/** One page of each of the types that people open most. */
const PAGES = {
  home: '', community: 'communities/demo-yunfan/', notice: 'communities/demo-yunfan/notices/2026-09-28-meals-site/',
  plan: 'communities/demo-yunfan/plans/2024-2026/', assessment: 'communities/demo-yunfan/assessments/2025/',
} as const;

/** Looks at pages of a built site as Lighthouse's slow phone does, one after another. */
export const markPages = async (folder: string, executablePath: string): Promise<readonly PageMarks[]> => {
  const port = await freePort();
  const { server, url } = await serveFolder(folder, { base: '/', port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', `--remote-debugging-port=${String(port)}`] });
  try {
    const all: PageMarks[] = [];
    for (const [page, path] of Object.entries(PAGES)) all.push(await markFairly(page, `${url}${path}`, port));
    return all;
  } finally {
    await browser.close();
    server.close();
  }
};

/** A busy machine makes a page look slow: what falls short is looked at twice more, and the middle one counts. */
const markFairly = async (page: string, url: string, port: number): Promise<PageMarks> => {
  const first = await markPage(page, url, port);
  if (CATEGORIES.every((category) => first.marks[category] >= LEAST_MARK)) return first;
  const all = [first, await markPage(page, url, port), await markPage(page, url, port)].toSorted((a, b) => a.marks.performance - b.marks.performance);
  return all[1] ?? first;
};

const markPage = async (page: string, url: string, port: number): Promise<PageMarks> => {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
  const { categories, audits } = result.lhr;
  const mark = (category: Category): number => Math.round((categories[category]?.score ?? 0) * 100);
  const counted = new Set(CATEGORIES.flatMap((category) => categories[category]?.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id) ?? []));
  return {
    page,
    marks: { performance: mark('performance'), accessibility: mark('accessibility'), 'best-practices': mark('best-practices'), seo: mark('seo') },
    paintSeconds: (audits['largest-contentful-paint']?.numericValue ?? 0) / 1000,
    shift: audits['cumulative-layout-shift']?.numericValue ?? 0,
    toMend: Object.values(audits).filter(({ id, score }) => counted.has(id) && score !== null && score < 0.9).map(({ id }) => id),
  };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no port is free'));
      });
    });
  });

/** The marks as a table, with a line for each page that falls short. */
export const marksReport = (pages: readonly PageMarks[]): string => {
  const rows = pages.map(({ page, marks, paintSeconds, shift }) => `| ${page} | ${CATEGORIES.map((category) => marks[category]).join(' | ')} | ${paintSeconds.toFixed(1)} | ${shift.toFixed(3)} |`);
  const short = pages.filter(({ marks }) => CATEGORIES.some((category) => marks[category] < LEAST_MARK)).map(({ page, toMend }) => `- ${page} falls short of ${String(LEAST_MARK)}: ${toMend.join(', ')}`);
  return ['| page | performance | accessibility | best practices | SEO | largest paint, s | layout shift |', '| --- | ---: | ---: | ---: | ---: | ---: | ---: |', ...rows, '', ...short, ...(short.length > 0 ? [''] : [])].join('\n');
};

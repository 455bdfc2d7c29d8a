import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Converter } from 'opencc-js';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateCommunities } from '../../scripts/bench/generate-content.ts';
import { CHROMIUM } from '../../scripts/set-up-chromium.ts';
import { parseDay } from '../../src/domain/day.ts';
import { type ContentFolder, diskFolder, memoryFolder } from '../../src/loader/content-folder.ts';
import { loadLibrary } from '../../src/loader/load-library.ts';
import { foldText } from '../../src/search/fold.ts';
import { gatherRecords } from '../../src/search/gather-records.ts';
import { indexShards } from '../../src/search/index-shards.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { serveFolder } from '../../src/site/serve-folder.ts';
import { createContext } from '../../src/views/context.ts';
import { PATIENCE } from '../patience.ts';
import type { Shown } from './search-in-browser.ts';

const CONTENT = resolve(import.meta.dirname, '../../content');
const QUERIES = 300;
/** Words that more pages hold than anybody reads say nothing about finding. */
const MOST_PAGES = 25;
const FIRST_SHOWN = 5;

/** Pinyin by hand for names and titles that the sample has; which pages they mean is looked up by the Chinese words. */
const PINYIN = { yunfan: '云帆', yf: '云帆', baitaling: '白塔岭', btl: '白塔岭', xingguang: '星光', huangniling: '黄泥岭', hnl: '黄泥岭', rongshuwan: '榕树湾', rsw: '榕树湾', chunhui: '春晖', jwgk: '居务公开', sannianguihua: '三年规划', tongzhi: '通知', gonggao: '公告' } as const;

let browser: Browser;
let page: Page;
let records: readonly SearchRecord[];
let folds: readonly { readonly path: string; readonly folded: string }[];
let folder: string;
let stop: () => void;

beforeAll(async () => {
  records = gather();
  folds = records.map(({ path, title, communityName, areaName, text }) => ({ path, folded: foldText(`${title}\n${communityName ?? ''}\n${areaName ?? ''}\n${text}`) }));
  folder = mkdtempSync(join(tmpdir(), 'linli-search-'));
  const index = await indexShards(records, { version: '1', cache: join(folder, 'cache') });
  const site = join(folder, 'site');
  mkdirSync(site);
  index.placeInto(join(site, 'search-index'));
  await build({ entryPoints: [join(import.meta.dirname, 'search-in-browser.ts')], bundle: true, format: 'esm', outfile: join(site, 'search.js'), logLevel: 'error' });
  writeFileSync(join(site, 'index.html'), '<!doctype html><html lang="zh-Hans"><title>search</title><script type="module" src="/search.js"></script>');
  const { server, url } = await serveFolder(site, { base: '/', port: 0 });
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  await page.waitForFunction(() => 'searchFor' in globalThis);
  stop = () => server.close();
});

afterAll(async () => {
  await browser.close();
  stop();
  rmSync(folder, { recursive: true, force: true });
});

const gather = (): readonly SearchRecord[] => {
  const generated = Object.fromEntries([...generateCommunities(CONTENT, { communities: 40, seed: 7 })].map(({ file, text }) => [file, text]));
  const library = loadLibrary(joined(diskFolder(CONTENT), memoryFolder(generated)));
  const on = parseDay('2026-10-08');
  if (!on) throw new Error('the day exists');
  return [...gatherRecords(createContext({ library, on, locale: 'zh-Hans', base: '/', convert: (text) => text }))];
};

const joined = (first: ContentFolder, second: ContentFolder): ContentFolder => {
  const own = new Set(second.list().map(({ file }) => file));
  return { list: () => [...first.list(), ...second.list()].toSorted((a, b) => (a.file < b.file ? -1 : 1)), read: (file) => (own.has(file) ? second : first).read(file) };
};

const search = (query: string): Promise<Shown> => page.evaluate((words) => globalThis.searchFor(words, []), query);

/** The pages that hold a text, by comparing folded texts and by nothing of the index. */
const pagesWith = (text: string): ReadonlySet<string> => {
  const folded = foldText(text);
  return new Set(folds.filter((page) => page.folded.includes(folded)).map(({ path }) => path));
};

/** Words of the content as a segmenter sees them, and runs of two or three of them, at most eight characters. */
const wordsOf = (text: string): readonly string[] => {
  const words = [...new Intl.Segmenter('zh-Hans', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  return words.flatMap((word, at) => [word, word + (words[at + 1] ?? ''), word + (words[at + 1] ?? '') + (words[at + 2] ?? '')]).filter((run) => /^\p{Script=Han}{2,8}$/u.test(run));
};

const chooseQueries = (): readonly string[] => {
  const words = [...new Set(records.map((record, at) => (at % 3 === 0 ? record.text : record.title)).flatMap(wordsOf))];
  const step = Math.max(1, Math.floor(words.length / (QUERIES * 4)));
  const candidates = words.filter((_, index) => index % step === 0);
  const chosen = candidates.filter((word) => pagesWith(word).size <= MOST_PAGES).slice(0, QUERIES);
  const toTraditional = Converter({ from: 'cn', to: 'tw' });
  return chosen.map((word, index) => (index % 3 === 1 ? toTraditional(word) : word));
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

test('300 queries in both scripts find what is there, and what is shown first is right', async () => {
  const results = [];
  const times: number[] = [];
  for (const query of chooseQueries()) {
    const truth = pagesWith(query);
    const started = performance.now();
    const { exact, related } = await search(query);
    times.push(performance.now() - started);
    const found = new Set([...exact, ...related]);
    const first = [...exact, ...related].slice(0, FIRST_SHOWN);
    results.push({
      query,
      recall: share([...truth].filter((path) => found.has(path)).length, truth.size),
      precision: share(exact.filter((path) => truth.has(path)).length, exact.length),
      first: share(first.filter((path) => truth.has(path)).length, Math.min(first.length, Math.max(truth.size, 1))),
    });
  }
  const figures = { recall: mean(results.map(({ recall }) => recall)), precision: mean(results.map(({ precision }) => precision)), first: mean(results.map(({ first }) => Math.min(first, 1))) };
  console.log(`search over ${records.length} pages, ${results.length} queries: recall ${figures.recall.toFixed(4)}, precision of exact ${figures.precision.toFixed(4)}, precision@5 ${figures.first.toFixed(4)}; a query with all its pages took ${Math.round(times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0)} ms in the middle`);
  console.log(results.filter(({ recall }) => recall < 1).slice(0, 20));
  expect(figures.recall).toBeGreaterThanOrEqual(0.99);
  expect(figures.precision).toBeGreaterThanOrEqual(0.95);
  expect(figures.first).toBeGreaterThanOrEqual(0.95);
});

test.each(Object.entries(PINYIN))('the pinyin %s finds the pages named %s', async (letters, name) => {
  const truth = records.filter(({ title }) => title.includes(name)).map(({ path }) => path);
  const { exact, related } = await search(letters);
  expect(truth.length).toBeGreaterThan(0);
  expect(truth.filter((path) => ![...exact, ...related].includes(path))).toEqual([]);
});

test('社區, 社区, shequ and sq find the same page of a community', async () => {
  const found = await Promise.all(['云帆社區', '云帆社区', 'yunfanshequ', 'yfsq'].map(search));
  expect(found.map(({ exact }) => exact.includes('/communities/demo-yunfan/'))).toEqual([true, true, true, true]);
  const alone = await Promise.all(['社區', '社区', 'shequ', 'sq'].map(search));
  expect(alone.map(({ exact }) => exact.includes('/communities/demo-yunfan/'))).toEqual([true, true, true, true]);
});

test.each(['yunfan', 'yf', '云帆', '雲帆', 'yunfanshequ'])('%s shows the page of the community 云帆 before its papers', async (typed) => {
  expect((await search(typed)).exact[0]).toBe('/communities/demo-yunfan/');
});

test.each(['qwertyuiop', 'zzxqk', '锟铻鞴蠡', '飞碟外星人驾驶', 'asdf1234', '紫色大象跳舞机', 'xyzzy 魑魅魍魉'])('%s, which is nowhere, finds nothing', async (typed) => {
  expect(await search(typed)).toEqual({ exact: [], related: [] });
});

test('a draft and the part of a notice that was taken down are not found', async () => {
  const { exact, related } = await search('榕树湾 2026-h1');
  expect([...exact, ...related].filter((path) => path.includes('/assessments/2026-h1/'))).toEqual([]);
});

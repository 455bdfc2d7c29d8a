import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContent } from '../../scripts/bench/generate-content.ts';
import { compareSums, readSums } from '../../src/publish/sums.ts';
import { openLane } from '../../src/site/lanes/page-lane.ts';

const ROOT = resolve(import.meta.dirname, '../..');

let folder = '';
beforeAll(() => {
  const parent = join(ROOT, '.linli', 'tests');
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(join(parent, 'lanes-'));
  writeContent(join(ROOT, 'content'), join(folder, 'content'), { communities: 6, seed: 3 });
  const settings = join(folder, 'content', 'site.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^locales: .*$/m, 'locales: [zh-Hans, zh-Hant]'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (jobs: string) => {
  const { status, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/build.ts', '--content', join(folder, 'content'), '--out', join(folder, jobs, 'dist'), '--on', '2026-06-01', '--lang', 'en', '--jobs', jobs], { cwd: ROOT, encoding: 'utf8' });
  return { status, stderr };
};

const published = (jobs: string) => ({
  sums: readSums(readFileSync(join(folder, jobs, 'dist', 'SHA256SUMS'), 'utf8')),
  ledger: readFileSync(join(folder, jobs, '.linli', 'pages-dist.json'), 'utf8'),
});

test('a site whose pages are made in three processes is that of one, byte for byte, and so is what is known of its pages', () => {
  expect([build('1'), build('3')]).toEqual([{ status: 0, stderr: expect.any(String) }, { status: 0, stderr: expect.any(String) }]);
  const [one, three] = [published('1'), published('3')];
  const { changed, gone, added, unchanged } = compareSums(one.sums, three.sums);
  expect([changed, gone, added, unchanged.length > 100]).toEqual([[], [], [], true]);
  expect(sorted(three.ledger)).toEqual(sorted(one.ledger));
});

/** Pages are noted as they come, behind a line with the hash of what follows. */
const sorted = (ledger: string): unknown => {
  const { pages, ...rest } = JSON.parse(ledger.slice(ledger.indexOf('\n'))) as { readonly pages: Readonly<Record<string, string>> };
  return { ...rest, pages: Object.entries(pages).toSorted(([a], [b]) => (a < b ? -1 : 1)) };
};

test('how many processes is a number from 1 to 9', () => {
  expect(build('many')).toEqual({ status: 2, stderr: '--jobs says in how many processes pages are made, a whole number from 1 to 9; here it is many.\n' });
});

test('a process that cannot make pages says why instead of keeping everybody waiting', async () => {
  // Nothing is asked of the site before the bundle is there.
  const site = { library: {}, report: {}, on: '2026-06-01', base: '/', content: folder, held: new Map(), history: {}, showsFindings: false } as unknown as Parameters<typeof openLane>[0]['site'];
  const lane = openLane({ site, built: { entry: `file://${folder}/gone.mjs`, styles: new Map() } });
  await expect(lane.make({ url: 'http://localhost/', component: 'src/pages/index.astro', route: '/' })).rejects.toThrow(/gone\.mjs/);
  await lane.close();
});

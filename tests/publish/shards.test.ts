import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planShards } from '../../src/publish/shards/divide-content.ts';
import { compareSums, readSums, type Sums } from '../../src/publish/sums.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const HOUR = 3_600_000;

let folder = '';
let content = '';
let shards: readonly string[] = [];

interface Run {
  readonly status: number | null;
  readonly said: string;
  readonly printed: string;
}

const run = (command: string, args: readonly string[]): Run => {
  const common = ['--content', content, '--lang', 'en', ...(command === 'plan-shards' ? [] : ['--on', '2026-10-08'])];
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', `scripts/${command}.ts`, ...args, ...common], { cwd: ROOT, encoding: 'utf8' });
  return { status, said: stderr, printed: stdout };
};

const sumsOf = (out: string): Sums => readSums(readFileSync(join(folder, out, 'dist', 'SHA256SUMS'), 'utf8'));

const assemble = (out: string, folders: readonly string[], ...more: readonly string[]): Run => run('assemble', [...folders, '--out', join(folder, out, 'dist'), ...more]);

beforeAll(() => {
  const parent = join(ROOT, '.linli', 'tests');
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(join(parent, 'shards-'));
  content = join(folder, 'content');
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), readFileSync(join(content, 'site.yaml'), 'utf8').replace(/^locales: .*$/m, 'locales: [zh-Hans, zh-Hant]'));
  // This one links into an area that another shard builds.
  appendFileSync(join(content, 'communities/demo-rongshuwan/notices/2026-01-15-finance.mdx'), '\n另见[云帆社区的公告](../../demo-yunfan/notices/2026-01-12-finance.mdx)、[白塔岭社区](../../hangzhou-baitaling/profile.mdx)。\n');
  const { include } = JSON.parse(run('plan-shards', ['--max', '4']).printed) as { include: { shard: string }[] };
  shards = include.map(({ shard }, index) => {
    const out = join(folder, 'shards', String(index));
    expect(run('build', ['--shard', shard, '--out', out])).toMatchObject({ status: 0 });
    return out;
  });
}, HOUR);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('areas that were built apart and joined have the bytes of the site that is built whole', () => {
  expect(shards.length).toBeGreaterThan(1);
  expect(assemble('joined', shards)).toMatchObject({ status: 0 });
  expect(run('build', ['--out', join(folder, 'whole', 'dist')])).toMatchObject({ status: 0 });
  expect(compareSums(sumsOf('whole'), sumsOf('joined'))).toMatchObject({ changed: [], gone: [], added: [] });
}, HOUR);

test('a shard that is missing or damaged is named and does not stop the others, unless asked', () => {
  const damaged = join(folder, 'damaged');
  cpSync(shards[0] ?? '', damaged, { recursive: true });
  appendFileSync(join(damaged, 'linli-shard.json'), ' ');
  const folders = [damaged, join(folder, 'nothing'), ...shards.slice(1)];
  const strict = assemble('partly', folders, '--strict');
  expect([strict.status, strict.said]).toEqual([1, `The shard ${damaged} is damaged (checksums differ) and was left out.\n${join(folder, 'nothing')} holds no finished shard and was left out.\nNothing was joined; the site published before is unchanged.\n`]);
  const { status, said } = assemble('partly', folders);
  expect([status, said.split('\n')[0]]).toEqual([3, `The shard ${damaged} is damaged (checksums differ) and was left out.`]);
  expect(sumsOf('partly').size).toBeGreaterThan(500);
}, HOUR);

test('a community that is in two shards is refused', () => {
  const copy = join(folder, 'copy');
  cpSync(shards[0] ?? '', copy, { recursive: true });
  const { status, said } = assemble('twice', [...shards, copy]);
  expect([status, said]).toEqual([1, expect.stringMatching(/^The community \S+ is in two shards, \S+ and \S+copy; nothing was joined\.\n$/)]);
}, HOUR);

test('an area that is not there is refused with the way to list them', () => {
  const { status, said } = run('build', ['--shard', 'nowhere', '--out', join(folder, 'nowhere')]);
  expect([status, said]).toEqual([2, '--shard: there are no areas nowhere; npm run plan-shards lists them.\n']);
}, HOUR);

test('areas are shared out to jobs in order, and never divided', () => {
  const areas = new Map([['a', ['1', '2']], ['b', ['3']], ['c', ['4', '5', '6', '7']], ['d', ['8']]]);
  expect(planShards(areas, 3)).toEqual([{ shard: 'a,b', communities: 3 }, { shard: 'c', communities: 4 }, { shard: 'd', communities: 1 }]);
});

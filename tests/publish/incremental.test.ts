import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContent } from '../../scripts/bench/generate-content.ts';
import { type Random, seededRandom } from '../../scripts/bench/random.ts';
import { compareSums, readSums, type Sums } from '../../src/publish/sums.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** `npm run soak` makes more of them. */
const EDITS = Number(process.env['LINLI_SOAK'] ?? 2);
const HOUR = 3_600_000;

let folder = '';
let content = '';
let cold: Sums = new Map();

const runBuild = (from: string, out: string, env: Record<string, string> = {}, ...more: readonly string[]) =>
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/build.ts', '--content', from, '--out', join(folder, out, 'dist'), '--on', '2026-06-01', '--lang', 'en', ...more], { cwd: ROOT, env: { ...process.env, ...env }, encoding: 'utf8' });

/** Builds a content folder in a process of its own and returns the hashes of what it published. */
const build = (from: string, out: string, env: Record<string, string> = {}): { sums: Sums; said: string } => {
  const { stderr, status } = runBuild(from, out, env);
  expect([status, stderr]).toEqual([0, expect.any(String)]);
  return { sums: readSums(readFileSync(join(folder, out, 'dist', 'SHA256SUMS'), 'utf8')), said: stderr };
};

/** The index is shared out by area, in files named by their content. */
const withoutIndex = (files: readonly string[]): readonly string[] => files.filter((file) => !file.startsWith('search-index/'));

beforeAll(() => {
  const parent = join(ROOT, '.linli', 'tests');
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(join(parent, 'incremental-'));
  content = join(folder, 'content');
  writeContent(join(ROOT, 'content'), content, { communities: 3, seed: 5 });
  writeFileSync(join(content, 'site.yaml'), readFileSync(join(content, 'site.yaml'), 'utf8').replace(/^locales: .*$/m, 'locales: [zh-Hans]'));
  cold = build(content, 'first', { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' }).sums;
}, HOUR);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one edit changes the pages that show it and no other', () => {
  const file = join(content, 'communities/bench-00001/notices/2025-05-12-works.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: 关于东湖片供水管道维修的公告'));
  const { sums, said } = build(content, 'first');
  const { changed, gone, added } = compareSums(cold, sums);
  expect(said).toMatch(/ [1-9] pages made and \d{2,} restored/);
  expect(withoutIndex([...changed, ...gone, ...added]).toSorted()).toMatchInlineSnapshot(`
    [
      "communities/bench-00001/feed.atom",
      "communities/bench-00001/index.html",
      "communities/bench-00001/notices/2025-05-12-works/index.html",
      "communities/bench-00001/notices/2025-05-12-works/notice.json",
      "communities/bench-00001/notices/index.html",
      "feed.atom",
      "index.html",
      "notices/2025/index.html",
      "notices/index.html",
    ]
  `);
}, HOUR);

test('after any edits the site has the bytes of a cold build, in whatever folder, time zone and language', () => {
  const random = seededRandom(EDITS);
  for (let step = 0; step < EDITS; step++) {
    edit(random, step);
    const warm = build(content, 'first').sums;
    if (step < EDITS - 1 && step % 10 !== 9) continue;
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'linli-incremental-')), 'else where', '内容');
    cpSync(content, elsewhere, { recursive: true });
    const { sums } = build(elsewhere, `cold-${String(step)}`, { TZ: 'America/New_York', LANG: 'C' });
    rmSync(elsewhere, { recursive: true });
    expect(compareSums(sums, warm)).toMatchObject({ changed: [], gone: [], added: [] });
  }
}, HOUR);

test('content that lost all its communities does not replace a site that shows them, unless it is said so', () => {
  const [site, away] = [join(folder, 'first', 'dist'), join(folder, 'away')];
  const before = readFileSync(join(site, 'SHA256SUMS'), 'utf8');
  renameSync(join(content, 'communities', 'bench-00003'), away);
  expect(build(content, 'first').said).toContain('1 communities are no longer in the content and were taken off the site: bench-00003.');
  const smaller = readFileSync(join(site, 'SHA256SUMS'), 'utf8');
  rmSync(join(content, 'communities'), { recursive: true });
  const { status, stderr } = runBuild(content, 'first');
  expect([status, stderr]).toEqual([1, expect.stringContaining('The content has no community at all, and the published site shows 2: nothing was published')]);
  expect([readFileSync(join(site, 'SHA256SUMS'), 'utf8') === smaller, smaller === before]).toEqual([true, false]);
  expect(runBuild(content, 'first', {}, '--allow-empty').status).toBe(0);
}, HOUR);

/** Rewrites, adds, renames or deletes a notice, or rewrites what all share. */
const edit = (random: Random, step: number): void => {
  const notices = join(content, 'communities', `bench-0000${String(random.between(1, 3))}`, 'notices');
  mkdirSync(notices, { recursive: true });
  const names = readdirSync(notices);
  const name = names.length === 0 ? null : random.pick(names);
  const fresh = join(notices, `2026-01-${String(10 + (step % 20))}-added-${String(step)}.mdx`);
  const kind = random.between(0, 4);
  if (name === null || kind === 0) writeFileSync(fresh, `---\nkind: general\ntitle: 第${String(step)}次通告\ndate: 2026-01-${String(10 + (step % 20))}\nissuer: 社区居民委员会\nsample: true\n---\n\n正文。\n`);
  else if (kind === 1) appendFileSync(join(notices, name), `\n第${String(step)}次补充。\n`);
  else if (kind === 2) rmSync(join(notices, name));
  else if (kind === 3) renameSync(join(notices, name), join(notices, `2025-02-${String(10 + (step % 18))}-renamed-${String(step)}.mdx`));
  else writeFileSync(join(content, 'regions', 'example-street.mdx'), `---\nname: 示例街道\nlevel: subdistrict\nparent: example-district\nsample: true\n---\n\n第${String(step)}次修改。\n`);
};

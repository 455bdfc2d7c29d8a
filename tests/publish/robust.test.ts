import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContent } from '../../scripts/bench/generate-content.ts';
import { seededRandom } from '../../scripts/bench/random.ts';
import { readSums, sumFolder, SUMS_FILE } from '../../src/publish/sums.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** `npm run soak` makes more of them. */
const KILLS = process.env['LINLI_SOAK'] === undefined ? 6 : 50;
const HOUR = 3_600_000;
const NODE = [process.execPath, '--disable-warning=ExperimentalWarning'] as const;

let folder = '';

beforeAll(() => {
  const parent = join(ROOT, '.linli', 'tests');
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(join(parent, 'robust-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Publishes until it is killed some time after its first release, so that a busy computer has one as well. */
const publishUntilKilled = (published: string, round: number, milliseconds: number): Promise<void> =>
  new Promise((done) => {
    const child = spawn(NODE[0], [NODE[1], 'tests/publish/publish-for-ever.ts', published, String(round)], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
    child.stdout.resume();
    child.on('exit', () => done());
  });

test('killed at any moment, the published folder is wholly one release', async () => {
  const published = join(folder, 'killed', 'dist');
  const random = seededRandom(KILLS);
  const shown = new Set<string>();
  for (let round = 0; round < KILLS; round++) {
    await publishUntilKilled(published, round, random.between(0, 900));
    if (!existsSync(published)) continue;
    const text = readFileSync(join(published, SUMS_FILE), 'utf8');
    expect([...sumFolder(published)]).toEqual([...readSums(text)]);
    shown.add(text);
  }
  expect(shown.size).toBeGreaterThan(1);
  const left = readdirSync(join(folder, 'killed', '.releases', 'dist')).filter((name) => !name.startsWith('.'));
  expect(left.length).toBeLessThanOrEqual(4);
}, HOUR);

test('of many builds that start at once one gets the folder', async () => {
  const published = join(folder, 'at-once', 'dist');
  const builds = Array.from({ length: 8 }, () => spawn(NODE[0], [NODE[1], 'tests/publish/take-lock.ts', published], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] }));
  const next = (build: (typeof builds)[number]) => new Promise<string>((said) => build.stdout.once('data', (data: Buffer) => said(data.toString().trim())));
  expect(await Promise.all(builds.map(next))).toEqual(builds.map(() => 'ready'));
  const answers = builds.map(next);
  for (const build of builds) build.stdin.write('go\n');
  const said = await Promise.all(answers);
  for (const build of builds) build.stdin.end();
  expect(said.toSorted()).toEqual([...Array.from({ length: 7 }, () => 'held'), 'mine']);
}, HOUR);

/** A content folder of one community in one language. */
const smallContent = (): string => {
  const content = join(folder, 'content');
  writeContent(join(ROOT, 'content'), content, { communities: 1, seed: 5 });
  writeFileSync(join(content, 'site.yaml'), readFileSync(join(content, 'site.yaml'), 'utf8').replace(/^locales: .*$/m, 'locales: [zh-Hans]'));
  return content;
};

const OTHER_DISK = '/dev/shm';
const hasOtherDisk = existsSync(OTHER_DISK) && statSync(OTHER_DISK).dev !== statSync(ROOT).dev;

test.skipIf(!hasOtherDisk)('a site is published on another disk than that of the program', () => {
  const other = mkdtempSync(join(OTHER_DISK, 'linli-'));
  try {
    const published = join(other, 'dist');
    const { status, stderr } = spawnSync(NODE[0], [NODE[1], 'scripts/build.ts', '--content', smallContent(), '--out', published, '--on', '2026-06-01', '--lang', 'en'], { cwd: ROOT, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.stringContaining('Published into')]);
    expect([...sumFolder(published)]).toEqual([...readSums(readFileSync(join(published, SUMS_FILE), 'utf8'))]);
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
}, HOUR);

test.skipIf(process.platform === 'win32')('a full disk ends a build with a clear line, and the published site stands', () => {
  const content = smallContent();
  const published = join(folder, 'full', 'dist');
  mkdirSync(published, { recursive: true });
  writeFileSync(join(published, 'index.html'), 'as it was');
  const command = ['node', '--disable-warning=ExperimentalWarning', 'scripts/build.ts', '--content', content, '--out', published, '--on', '2026-06-01', '--lang', 'en'];
  // A limit on the size of files is as good as a full disk, and needs no disk of its own.
  const { status, stderr } = spawnSync('bash', ['-c', 'ulimit -f 64; exec "$@"', 'full', ...command], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, PATH: `${join(process.execPath, '..')}:${process.env['PATH'] ?? ''}` } });
  expect([status, stderr]).toEqual([1, 'The disk is full, so the build did not finish; the site published before is unchanged. Make room and run it again.\n']);
  expect(readFileSync(join(published, 'index.html'), 'utf8')).toBe('as it was');
}, HOUR);

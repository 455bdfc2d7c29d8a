import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContent } from '../../scripts/bench/generate-content.ts';
import { diskFolder } from '../../src/loader/content-folder.ts';
import { contentSum } from '../../src/loader/federation/content-sum.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const HOUR = 3_600_000;
const NOTICE = 'communities/bench-00002/notices/2025-05-12-works.mdx';

let folder = '';
let content = '';
let east = '';

const run = (command: string, ...args: readonly string[]): { readonly status: number | null; readonly said: string } => {
  const { status, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', `scripts/${command}.ts`, '--content', content, '--lang', 'en', '--on', '2026-06-01', ...args], { cwd: ROOT, encoding: 'utf8' });
  return { status, said: stderr };
};

const build = () => run('build', '--out', join(folder, 'site', 'dist'));

/** The sum of what a folder brings along, as the program tells it. */
const sumOfEast = (): string => {
  const disk = diskFolder(east);
  const listed = disk.list().filter(({ file }) => file.startsWith('communities/'));
  return contentSum({ list: () => listed, read: (file) => disk.read(file) });
};

const pin = (sha256: string): void => {
  const file = join(content, 'site.yaml');
  const settings = readFileSync(file, 'utf8').replace(/^federation:\n(?: .*\n)*/m, '');
  writeFileSync(file, `${settings}federation:\n  - {id: east, path: ../east, sha256: ${sha256}}\n`);
};

const page = (path: string): string | null => {
  const file = join(folder, 'site', 'dist', path, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

beforeAll(() => {
  const parent = join(ROOT, '.linli', 'tests');
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(join(parent, 'federation-'));
  [content, east] = [join(folder, 'content'), join(folder, 'east')];
  writeContent(join(ROOT, 'content'), content, { communities: 1, seed: 5 });
  writeContent(join(ROOT, 'content'), east, { communities: 2, seed: 5 });
  rmSync(join(east, 'communities', 'bench-00001'), { recursive: true });
  mkdirSync(join(east, 'handbook', 'zh-Hans'), { recursive: true });
  writeFileSync(join(east, 'handbook', 'zh-Hans', 'evil.mdx'), 'export const evil = 1;\n');
  writeFileSync(join(content, 'site.yaml'), readFileSync(join(content, 'site.yaml'), 'utf8').replace(/^locales: .*$/m, 'locales: [zh-Hans]'));
  pin(sumOfEast());
}, HOUR);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the communities of another repository are checked and published, its handbook is not', () => {
  expect(build().status).toBe(0);
  expect([page('communities/bench-00001'), page('communities/bench-00002'), page('handbook/evil')].map((text) => text !== null)).toEqual([true, true, false]);
}, HOUR);

test('what has changed since it was pinned is refused by name, and what was published of it stands', () => {
  appendFileSync(join(east, NOTICE), '\n没有人看过的一句。\n');
  const { status, said } = build();
  expect([status, said.split('\n')[0]]).toEqual([3, `Site east: ../east has changed and was not taken in. Look at it, then write sha256 ${sumOfEast()} into site.yaml`]);
  expect(page('communities/bench-00002/notices/2025-05-12-works')).not.toContain('没有人看过的一句');
  expect(run('check').status).toBe(1);
}, HOUR);

test('an error in it holds that community back, and nobody else', () => {
  writeFileSync(join(east, NOTICE), readFileSync(join(east, NOTICE), 'utf8').replace(/^kind: .*$/m, 'kind: nothing-of-the-sort'));
  appendFileSync(join(content, 'communities/bench-00001/notices/2025-05-12-works.mdx'), '\n新的一句。\n');
  pin(sumOfEast());
  expect(build().status).toBe(3);
  expect(page('communities/bench-00001/notices/2025-05-12-works')).toContain('新的一句');
  expect(page('communities/bench-00002/notices/2025-05-12-works')).not.toContain('没有人看过的一句');
}, HOUR);

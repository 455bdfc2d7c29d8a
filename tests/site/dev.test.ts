import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSite } from '../authoring/small-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = 'communities/demo/notices/2026-03-01-water/';
const GOOD = '---\nkind: general\ntitle: 停水通知\ndate: 2026-03-01\n---\n\n各位居民。\n';

let server: ChildProcess;
let folder = '';
let file = '';
let url = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'linli-dev-'));
  makeSite(folder);
  mkdirSync(join(folder, 'communities/demo/notices'), { recursive: true });
  file = join(folder, 'communities/demo/notices/2026-03-01-water.mdx');
  writeFileSync(file, GOOD);
  // Under vitest Astro answers nothing.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !['VITEST', 'NODE_ENV'].includes(name)));
  server = spawn(process.execPath, [join(ROOT, 'scripts/dev.ts'), '--content', folder, '--on', '2026-06-01', '--port', '4871'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'], env });
  url = await new Promise<string>((done, failed) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (found) done(found);
    });
    server.on('exit', () => failed(new Error(said)));
  });
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const look = async (): Promise<{ status: number; text: string }> => {
  const response = await fetch(url + PAGE);
  return { status: response.status, text: await response.text() };
};

/** Waits until the page says something; the test ends when it never does. */
const untilSaid = async (words: string): Promise<{ status: number; text: string }> => {
  for (;;) {
    const seen = await look();
    if (seen.text.includes(words)) return seen;
    await new Promise((done) => setTimeout(done, 50));
  }
};

test('an edit is shown, a mistake stands in the page with its line, and a broken file takes nothing down', async () => {
  expect((await untilSaid('各位居民')).status).toBe(200);
  writeFileSync(file, GOOD.replace('各位居民', '请提前储水'));
  expect((await untilSaid('请提前储水')).text).not.toContain('notices/2026-03-01-water.mdx:');
  writeFileSync(file, GOOD.replace('kind: general', 'kind: general\ntelephone: 电话'));
  const mistaken = await untilSaid('notices/2026-03-01-water.mdx:3:12');
  expect([mistaken.status, mistaken.text.includes('电话')]).toEqual([200, true]);
  writeFileSync(file, '---\ntitle: "停水\ndate: 2026-03-01\n');
  const broken = await untilSaid('notices/2026-03-01-water.mdx:');
  expect(broken.text).toContain('class="findings"');
  expect((await fetch(`${url}communities/demo/`)).status).toBe(200);
  writeFileSync(file, GOOD);
  expect((await untilSaid('各位居民')).status).toBe(200);
});

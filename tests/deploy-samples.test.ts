import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../scripts/commands.ts';

const ROOT = resolve(import.meta.dirname, '..');
const samples = globSync('docs/deploy/*.yml', { cwd: ROOT }).toSorted();

test.each(samples)('%s is YAML and uses commands and options that exist', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  expect(parse(text)).toBeTypeOf('object');
  const used = [...text.matchAll(/npm run (?:--silent )?([a-z-]+)(?: -- ([^|\n"]*))?/g)].map(([, name = '', options = '']) => ({ name, options: [...options.matchAll(/--[a-z-]+/g)].map(([option]) => option) }));
  expect(used.length).toBeGreaterThan(0);
  for (const { name, options } of used) {
    const usage = COMMANDS.find((command) => command.name === name)?.usage;
    expect([name, options.filter((option) => usage?.includes(option) !== true)]).toEqual([name, []]);
  }
});

test('every sample builds anew on a day on which nothing was changed, or says how', () => {
  const said = samples.map((file) => [file, /schedule/.test(readFileSync(join(ROOT, file), 'utf8'))] as const);
  expect(said.filter(([, isDaily]) => !isDaily)).toEqual([]);
});

/** What a server of Gitea was asked, in order. */
const askedOf = (run: (url: string) => Promise<number | null>): Promise<{ readonly asked: readonly unknown[]; readonly status: number | null }> => {
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (data: Buffer) => (body += data.toString()));
    request.on('end', () => {
      asked.push([request.method, request.url, request.headers.authorization, ...(body === '' ? [] : [JSON.parse(body)])]);
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(request.url?.endsWith('page=1&limit=50') === true ? '[{"filename":"content/communities/demo/notices/a.mdx"}]' : '[]');
    });
  });
  return new Promise((done, failed) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      run(`http://127.0.0.1:${typeof address === 'object' && address !== null ? String(address.port) : ''}/api/v1`).then((status) => {
        server.close();
        done({ asked, status });
      }, failed);
    });
  });
};

test('on Gitea the findings in the changed files are handed in as a review at their lines', async () => {
  const report = join(mkdtempSync(join(tmpdir(), 'linli-gitea-')), 'findings.json');
  const finding = { code: 'value-listed', severity: 'error', line: 3, column: 11, message: '没有 `每月` 这个选项', help: '改成 `monthly`。' };
  writeFileSync(report, JSON.stringify({ summary: { files: 9, errors: 2, warnings: 0 }, diagnostics: [{ ...finding, file: 'communities/demo/notices/a.mdx' }, { ...finding, file: 'communities/demo/profile.mdx' }] }));
  const { asked, status } = await askedOf((url) => new Promise((done) => {
    const child = spawn(process.execPath, [join(ROOT, 'docs/deploy/gitea-review.mjs'), report, 'content'], { env: { ...process.env, GITHUB_API_URL: url, GITHUB_REPOSITORY: 'street/linli', TOKEN: 'secret', CHANGE: '7' }, stdio: 'ignore' });
    child.on('exit', done);
  }));
  const pull = '/api/v1/repos/street/linli/pulls/7';
  expect({ asked, status }).toEqual({
    status: 1,
    asked: [
      ['GET', `${pull}/files?page=1&limit=50`, 'token secret'],
      ['GET', `${pull}/files?page=2&limit=50`, 'token secret'],
      ['POST', `${pull}/reviews`, 'token secret', { event: 'COMMENT', body: '2 errors, 0 warnings', comments: [{ path: 'content/communities/demo/notices/a.mdx', new_position: 3, body: '**error** 没有 `每月` 这个选项\n\n改成 `monthly`。' }] }],
    ],
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EXAMPLE_SITE } from '../src/rules/example-site.ts';

const root = mkdtempSync(join(tmpdir(), 'linli-export-'));
afterAll(() => rmSync(root, { recursive: true }));

const NOTICE = 'communities/demo/notices/water.mdx';
for (const [file, text] of Object.entries({ ...EXAMPLE_SITE, [NOTICE]: '---\nkind: service-change\ntitle: 停水\ndate: 2026-03-01\n---\n\n水压<30%。\n' })) {
  mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
  writeFileSync(join(root, 'content', file), text);
}
const exportTo = (folder: string) => spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'export.ts'), '--content', join(root, 'content'), '--mdx', folder], { encoding: 'utf8' });

test('the whole content is written with bodies that any MDX tool reads', () => {
  const target = join(root, 'out');
  expect(exportTo(target).status).toBe(0);
  expect(readFileSync(join(target, NOTICE), 'utf8')).toBe('---\nkind: service-change\ntitle: 停水\ndate: 2026-03-01\n---\n\n水压\\<30%。\n');
  expect(readFileSync(join(target, 'site.yaml'), 'utf8')).toBe(EXAMPLE_SITE['site.yaml']);
});

test('a folder that holds files is left alone', () => {
  const { status, stderr } = exportTo(join(root, 'content'));
  expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
});

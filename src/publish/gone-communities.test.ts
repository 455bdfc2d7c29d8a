import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { goneCommunities } from './gone-communities.ts';
import { releasesOf } from './release-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'linli-gone-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the communities that a published site shows and the content has no more are named; without a site there are none', () => {
  const releases = releasesOf(join(folder, 'dist'));
  expect(goneCommunities(releases, new Set())).toEqual([]);
  mkdirSync(join(releases.store, 'first'), { recursive: true });
  writeFileSync(join(releases.store, 'first', 'SHA256SUMS'), ['communities/east/index.html', 'communities/east/plans/2024-2026/index.html', 'communities/west/index.html', 'en/communities/west/index.html', 'communities/index.html'].map((file) => `${'0'.repeat(64)}  ${file}\n`).join(''));
  symlinkSync(join(releases.store, 'first'), releases.published);
  expect([goneCommunities(releases, new Set(['east'])), goneCommunities(releases, new Set()), goneCommunities(releases, new Set(['east', 'west', 'new']))]).toEqual([['west'], ['east', 'west'], []]);
});

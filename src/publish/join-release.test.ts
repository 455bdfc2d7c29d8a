import { linkSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { joinRelease } from './join-release.ts';
import { filesBelow } from './sums.ts';

const folder = (files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), 'linli-join-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
};

const read = (root: string): Record<string, string> => Object.fromEntries([...filesBelow(root)].toSorted().map((file) => [file, readFileSync(join(root, file), 'utf8')]));

const LAST = { 'index.html': 'home', 'a/index.html': 'a', 'b/index.html': 'b' };

test('new files and those that stand make one release', () => {
  const parts = { made: folder({ 'index.html': 'new home' }), last: folder(LAST), restored: new Set(['a/index.html']) };
  expect(read(joinRelease({ ...parts, spare: null }))).toEqual({ 'index.html': 'new home', 'a/index.html': 'a' });
});

test('the oldest release becomes the new one, whatever it held, and the last one stays as it is', () => {
  const last = folder(LAST);
  const spare = folder({ 'index.html': 'old home', 'b/index.html': 'old b', c: 'was a file', 'd/e/index.html': 'was a folder' });
  mkdirSync(join(spare, 'a'));
  linkSync(join(last, 'a/index.html'), join(spare, 'a/index.html'));
  const made = folder({ 'index.html': 'new home', 'c/index.html': 'is a folder', d: 'is a file' });
  const joined = joinRelease({ made, last, restored: new Set(['a/index.html', 'b/index.html']), spare });
  expect([joined, read(joined)]).toEqual([spare, { 'index.html': 'new home', 'a/index.html': 'a', 'b/index.html': 'b', 'c/index.html': 'is a folder', d: 'is a file' }]);
  expect(read(last)).toEqual(LAST);
});

test('a file of the oldest release that only looks like the one that stands is not trusted', () => {
  const [last, spare] = [folder(LAST), folder({ 'a/index.html': 'x' })];
  const joined = joinRelease({ made: folder({}), last, restored: new Set(['a/index.html']), spare });
  expect(read(joined)).toEqual({ 'a/index.html': 'a' });
  expect(statSync(join(joined, 'a/index.html')).ino).toBe(statSync(join(last, 'a/index.html')).ino);
});

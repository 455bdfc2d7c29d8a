import { appendFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownRelease, releaseId, type ReleaseSource, writeLedger } from './known-release.ts';
import { sumFolder, SUMS_FILE, writeSums } from './sums.ts';

const SOURCE: ReleaseSource = { code: 'c', shared: 's', communities: { a: '1', b: '2' } };

const released = () => {
  const root = mkdtempSync(join(tmpdir(), 'linli-known-'));
  const release = join(root, 'release');
  mkdirSync(release);
  writeFileSync(join(release, 'index.html'), '<p>甲</p>');
  const sums = writeSums(sumFolder(release));
  writeFileSync(join(release, SUMS_FILE), sums);
  const file = join(root, 'ledger.json');
  writeLedger(file, { ...SOURCE, release: releaseId(sums), pages: { 'index.html': 'k' }, shards: { titles: 't' }, indexed: 1 });
  return { release, file };
};

test('what was published last is known by its communities', () => {
  const { release, file } = released();
  expect(knownRelease(file, release, { ...SOURCE, communities: { a: '1', b: '3', c: '4' } })).toMatchObject({ pages: new Map([['index.html', 'k']]), unchanged: new Set([null, 'a']) });
});

test('a release is current where nothing changed, came or went', () => {
  const { release, file } = released();
  const isCurrent = (source: ReleaseSource): boolean => {
    const known = knownRelease(file, release, source);
    return typeof known !== 'string' && known.isCurrent;
  };
  expect([SOURCE, { ...SOURCE, shared: 't' }, { ...SOURCE, communities: { a: '1' } }, { ...SOURCE, communities: { a: '1', b: '2', c: '3' } }, { ...SOURCE, communities: { a: '1', b: '3' } }].map(isCurrent)).toEqual([true, false, false, false, false]);
});

test('where what all share has changed, each page is asked what it shows', () => {
  const { release, file } = released();
  expect(knownRelease(file, release, { ...SOURCE, shared: 't' })).toMatchObject({ pages: new Map([['index.html', 'k']]), unchanged: new Set() });
});

test('a damaged page, a damaged ledger, other code and a release that was taken back are not trusted', () => {
  const { release, file } = released();
  expect(knownRelease(file, release, { ...SOURCE, code: 'd' })).toBe('outdated');
  expect(knownRelease(file, null, SOURCE)).toBe('none');
  expect(knownRelease(file, released().release, SOURCE)).not.toBeTypeOf('string');
  appendFileSync(join(release, 'index.html'), '乙');
  expect(knownRelease(file, release, SOURCE)).toBe('damaged');
  const other = released();
  appendFileSync(other.file, ' ');
  expect(knownRelease(other.file, other.release, SOURCE)).toBe('damaged');
});

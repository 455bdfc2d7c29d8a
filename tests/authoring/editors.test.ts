import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Ajv } from 'ajv';
import { load, CORE_SCHEMA } from 'js-yaml';
import { editorSchema } from '../../src/authoring/schemas/editor-schema.ts';
import { legalIdsOf } from '../../src/authoring/schemas/legal-ids.ts';
import { refreshSchemas } from '../../src/authoring/schemas/write-schemas.ts';
import { KINDS } from '../../src/domain/kind.ts';
import { diskFolder } from '../../src/loader/content-folder.ts';
import { loadLibrary } from '../../src/loader/load-library.ts';
import { splitDocument } from '../../src/loader/split-document.ts';
import { type LanguageServer, startLanguageServer } from './language-server.ts';
import { makeSite } from './small-site.ts';

const SELF = 'content/communities/demo/assessments/2025/self.mdx';
const NOTICE = 'content/communities/demo/notices/new.mdx';

let root = '';
let server: LanguageServer;

beforeAll(async () => {
  const parent = resolve(import.meta.dirname, '../../.linli/tests');
  mkdirSync(parent, { recursive: true });
  root = mkdtempSync(join(parent, 'editor-'));
  makeSite(join(root, 'content'));
  writeFileSync(join(root, 'package.json'), '{}');
  symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(root, 'node_modules'));
  for (const folder of ['assessments/2025', 'notices']) mkdirSync(join(root, 'content/communities/demo', folder), { recursive: true });
  writeFileSync(join(root, SELF), '---\nstandard: mini@1.0.0\nperiod: {from: 2025-01-01, to: 2025-12-31}\nanswers:\n  SG-01: {count: 2}\n  \n---\n');
  writeFileSync(join(root, NOTICE), '---\nkind: 停水\ntitle: 停水通知\ndate: 2026-03-01\nti\n---\n');
  await refreshSchemas(loadLibrary(diskFolder(join(root, 'content'))), join(root, 'content'), root);
  server = await startLanguageServer(root);
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

const complete = async (file: string, line: number, character: number): Promise<readonly string[]> => {
  const answer = await server.ask('textDocument/completion', { textDocument: { uri: server.open(join(root, file)) }, position: { line, character } });
  return (JSON.stringify(answer).match(/"label":"[^"]+"/g) ?? []).map((label) => label.slice(9, -1));
};

test('the editor offers the keys of a notice', async () => {
  expect(await complete(NOTICE, 4, 2)).toEqual(expect.arrayContaining(['telephone', 'summary', 'attachments']));
});

test('the editor offers the items of the standard', async () => {
  const offered = await complete(SELF, 5, 2);
  expect(offered).toContain('EN-03');
  expect(offered).not.toContain('SG-01');
});

test('the editor explains a key in Chinese and English', async () => {
  const hover = JSON.stringify(await server.ask('textDocument/hover', { textDocument: { uri: server.open(join(root, NOTICE)) }, position: { line: 3, character: 1 } }));
  expect(hover).toMatch(/发布日期/);
  expect(hover).toMatch(/day/);
});

test('the editor underlines a value that the site does not know', async () => {
  const report = JSON.stringify(await server.ask('textDocument/diagnostic', { textDocument: { uri: server.open(join(root, NOTICE)) } }));
  expect(report).toContain('"start":{"line":1,"character":6},"end":{"line":1,"character":8}');
});

test('schemas are written anew only when the ids or the files of the site change', async () => {
  const file = join(root, '.astro/collections/region.schema.json');
  const list = join(root, '.astro/collections/collections.json');
  const refresh = () => refreshSchemas(loadLibrary(diskFolder(join(root, 'content'))), join(root, 'content'), root);
  const [schema, entries] = [statSync(file).ino, statSync(list).ino];
  await refresh();
  expect([statSync(file).ino, statSync(list).ino]).toEqual([schema, entries]);
  writeFileSync(join(root, 'content/communities/demo/notices/other.mdx'), '---\nkind: general\ntitle: 通知\ndate: 2026-03-01\n---\n');
  await refresh();
  expect(readFileSync(list, 'utf8')).toContain('/communities/demo/notices/other.mdx":"notice"');
  expect(statSync(file).ino).toBe(schema);
});

test('a content folder elsewhere gets no files beside it', async () => {
  const other = mkdtempSync(join(root, '..', 'elsewhere-'));
  makeSite(other);
  await refreshSchemas(loadLibrary(diskFolder(other)), other, root);
  expect(statSync(join(other, '.astro'), { throwIfNoEntry: false })).toBeUndefined();
  rmSync(other, { recursive: true });
});

test('what passes the check is not underlined: every bundled document fits the schema of its kind', () => {
  const library = loadLibrary(diskFolder('content'));
  const ids = legalIdsOf(library);
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validators = new Map(KINDS.map((kind) => [kind, ajv.compile(editorSchema(kind, ids))]));
  const misfits = library.entries.flatMap(({ kind, file, text }) => {
    const parts = file.endsWith('.yaml') ? { header: { start: 0, end: text.length } } : splitDocument(text);
    const data: unknown = typeof parts === 'string' ? null : load(text.slice(parts.header.start, parts.header.end), { schema: CORE_SCHEMA });
    const validate = validators.get(kind);
    return validate?.(data) === true ? [] : [{ file, errors: validate?.errors?.slice(0, 2).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`) }];
  });
  expect(misfits).toEqual([]);
});

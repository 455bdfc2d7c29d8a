import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { findExported } from '../../src/authoring/form/find-exported.ts';
import { formOfEntry } from '../../src/authoring/form/document-form.ts';
import { writeFormWord } from '../../src/authoring/form/form-word.ts';
import { writeFormWorkbook } from '../../src/authoring/form/form-workbook.ts';
import { diskFolder } from '../../src/loader/content-folder.ts';
import { loadLibrary } from '../../src/loader/load-library.ts';

// Only `npm run soak` sets this, and only where LibreOffice is installed.
const OFFICE = process.env['LINLI_OFFICE'];

test.skipIf(OFFICE === undefined).each(['xlsx', 'docx'] as const)('LibreOffice reads the same words in an exported .%s', async (format) => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-office-'));
  const library = loadLibrary(diskFolder('content'));
  const form = formOfEntry(findExported(library, 'demo-yunfan/2024-2026') ?? expect.fail(), library, 'zh-Hans');
  writeFileSync(join(folder, `plan.${format}`), await (format === 'xlsx' ? writeFormWorkbook(form) : writeFormWord(form)));
  const { status, stderr } = spawnSync(OFFICE ?? '', ['--headless', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--convert-to', 'html', '--outdir', folder, join(folder, `plan.${format}`)], { encoding: 'utf8', timeout: 240_000 });
  expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  const said = readFileSync(join(folder, 'plan.html'), 'utf8').replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, '');
  for (const words of form.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => /^\p{Script=Han}+$/u.test(cell))) expect(said).toContain(words);
  rmSync(folder, { recursive: true, force: true });
}, 300_000);

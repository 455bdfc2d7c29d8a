import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findExported } from '../src/authoring/form/find-exported.ts';
import { formOfEntry } from '../src/authoring/form/document-form.ts';
import { writeFormWord } from '../src/authoring/form/form-word.ts';
import { writeFormWorkbook } from '../src/authoring/form/form-workbook.ts';
import { saveNewFiles } from '../src/authoring/save/save-files.ts';
import { writeMdx } from '../src/body/write-mdx.ts';
import type { Library } from '../src/domain/library.ts';
import { type ContentFolder, diskFolder } from '../src/loader/content-folder.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import { splitDocument } from '../src/loader/split-document.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, existingFolder, fromHere, localeOption, parseCommand, refuseArguments, typedPath, words } from './options.ts';

const { values, positionals } = parseCommand({ options: { ...COMMON_OPTIONS, mdx: { type: 'string' }, as: { type: 'string' }, out: { type: 'string' } }, allowPositionals: true });

if (values.help) {
  console.log(helpOf('export', localeOption(values.lang)));
  process.exit(0);
}
const [named, ...more] = positionals;
if (more[0] !== undefined) refuseArguments(words()('cli.unexpectedWord', { found: more[0] }));
if (named !== undefined) {
  await exportForm(named);
  process.exit(0);
}
if (values.mdx === undefined) refuseArguments(words()('export.needsTarget'));

/** Writes every file of a content folder to another place, the bodies as MDX that any compiler reads. */
const exportMdx = (folder: ContentFolder, { entries, files }: Library, target: string): number => {
  const texts = new Map(entries.filter(({ kind, file }) => kind !== 'handbook' && file.endsWith('.mdx')).map(({ file, text }) => [file, text]));
  for (const file of files.keys()) {
    const path = join(target, file);
    mkdirSync(dirname(path), { recursive: true });
    const text = texts.get(file);
    writeFileSync(path, text === undefined ? folder.read(file) : strict(text));
  }
  return texts.size;
};

const strict = (text: string): string => {
  const parts = splitDocument(text);
  return typeof parts === 'string' || text.slice(parts.body.start).trim() === '' ? text : `${text.slice(0, parts.body.start)}\n${writeMdx(text, parts.body)}`;
};

const target = typedPath(values.mdx ?? '');
if (existsSync(target) && readdirSync(target).length > 0) refuseArguments(words()('export.targetInUse', { folder: values.mdx ?? '' }));
const folder = diskFolder(existingFolder(values.content));
const count = exportMdx(folder, loadLibrary(folder), target);
console.error(words()('export.done', { count, folder: values.mdx ?? '' }));

/** Writes a plan or an assessment as a workbook or a Word document that can be read back. */
async function exportForm(name: string): Promise<void> {
  const t = words();
  const as = values.as === 'xlsx' || values.as === 'docx' ? values.as : refuseArguments(t('export.asMissing', { found: values.as ?? '' }));
  const library = loadLibrary(diskFolder(existingFolder(values.content)));
  const entry = findExported(library, name) ?? refuseArguments(t('export.unknown', { found: name }));
  const form = formOfEntry(entry, library, localeOption(values.lang));
  const file = typedPath(values.out ?? `${name.replaceAll('/', '-')}.${as}`);
  if (existsSync(file)) refuseArguments(t('new.taken', { file: fromHere(file) }));
  saveNewFiles(dirname(file), [{ file: basename(file), content: await (as === 'xlsx' ? writeFormWorkbook(form) : writeFormWord(form)) }]);
  console.log(t('export.made', { file: fromHere(file) }));
}

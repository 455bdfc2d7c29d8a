import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeMdx } from '../src/body/write-mdx.ts';
import type { Library } from '../src/domain/library.ts';
import { type ContentFolder, diskFolder } from '../src/loader/content-folder.ts';
import { loadLibrary } from '../src/loader/load-library.ts';
import { splitDocument } from '../src/loader/split-document.ts';
import { helpOf } from './commands.ts';
import { COMMON_OPTIONS, contentFolder, existingFolder, localeOption, parseCommand, refuseArguments, words } from './options.ts';

const { values } = parseCommand({ options: { ...COMMON_OPTIONS, mdx: { type: 'string' } } });

if (values.help) {
  console.log(helpOf('export', localeOption(values.lang)));
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

const target = contentFolder(values.mdx ?? '');
if (existsSync(target) && readdirSync(target).length > 0) refuseArguments(words()('export.targetInUse', { folder: values.mdx ?? '' }));
const folder = diskFolder(existingFolder(values.content));
const count = exportMdx(folder, loadLibrary(folder), target);
console.error(words()('export.done', { count, folder: values.mdx ?? '' }));

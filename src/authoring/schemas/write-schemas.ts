import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addressOf, KINDS } from '../../domain/kind.ts';
import type { Library } from '../../domain/library.ts';
import { legalIdsOf } from './legal-ids.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Where Astro's language server looks for the schemas of `.mdx` files. */
const FOLDER = join('.astro', 'collections');

/** The files whose change changes every schema. */
const SOURCES = ['src/domain/schema', 'src/i18n/fields', 'src/authoring/schemas'];

/** Writes the schemas for editors where the content lies inside the project; they hold the ids of the site and are made anew only when those change. */
export const refreshSchemas = async (library: Library, content: string, root = ROOT): Promise<void> => {
  if (!`${content}${sep}`.startsWith(`${root}${sep}`)) return;
  const folder = join(root, FOLDER);
  const files = [...library.files.keys()].filter((file) => file.endsWith('.mdx'));
  const ids = legalIdsOf(library);
  const mark = createHash('sha256').update(JSON.stringify([sourceTimes(), ids, files, content])).digest('hex');
  if (readIfThere(join(folder, 'linli-mark')) === mark) return;
  // Loaded only when needed: most checks find everything as it was.
  const { editorSchema } = await import('./editor-schema.ts');
  mkdirSync(folder, { recursive: true });
  for (const kind of KINDS) writeChanged(join(folder, `${kind}.schema.json`), `${JSON.stringify(editorSchema(kind, ids))}\n`);
  writeChanged(join(folder, 'collections.json'), `${JSON.stringify(collectionsOf(files, content))}\n`);
  writeChanged(join(folder, 'linli-mark'), mark);
};

const sourceTimes = (): readonly string[] => SOURCES.flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${name} ${String(statSync(join(ROOT, folder, name)).mtimeMs)}`));

const readIfThere = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/** An editor that reads meanwhile sees the old file or the new one. */
const writeChanged = (file: string, text: string): void => {
  if (readIfThere(file) === text) return;
  const fresh = `${file}.${String(process.pid)}`;
  try {
    writeFileSync(fresh, text);
    renameSync(fresh, file);
  } finally {
    rmSync(fresh, { force: true });
  }
};

/** Which schema belongs to which file, as the language server asks: addresses in small letters, without escapes. */
const collectionsOf = (files: readonly string[], content: string): object => ({
  collections: KINDS.map((name) => ({ name, hasSchema: true })),
  entries: Object.fromEntries(files.flatMap((file) => {
    const address = addressOf(file);
    return address ? [[decodeURIComponent(pathToFileURL(join(content, file)).href).toLowerCase(), address.kind]] : [];
  })),
});

import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands at a path of a content folder. */
export interface FolderEntry {
  /** Relative to the content folder, with `/`. */
  readonly file: string;
  readonly type: 'file' | 'folder' | 'link' | 'other';
  /** In bytes; 0 for what is no file. */
  readonly size: number;
}

/** A content folder, wherever it is kept. */
export interface ContentFolder {
  /** Everything in it, sorted by path, so that no run depends on the order of the disk. */
  list(): readonly FolderEntry[];
  /** The bytes of a file; throws where it cannot be read. */
  read(file: string): Uint8Array;
}

/** A content folder on the disk. */
export const diskFolder = (root: string): ContentFolder => ({
  list: () => [...walk(root, '')].sort((a, b) => (a.file < b.file ? -1 : 1)),
  read: (file) => readFileSync(join(root, file)),
});

/** A content folder that is held in memory, for examples and tests. */
export const memoryFolder = (files: Readonly<Record<string, string | Uint8Array>>): ContentFolder => {
  const bytes = new Map(Object.entries(files).map(([file, text]) => [file, typeof text === 'string' ? Buffer.from(text) : text]));
  const listed = [...bytes].map(([file, content]): FolderEntry => ({ file, type: 'file', size: content.length }));
  return {
    list: () => listed.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    read: (file) => bytes.get(file) ?? new Uint8Array(),
  };
};

function* walk(root: string, folder: string): Generator<FolderEntry> {
  for (const child of readdirSync(join(root, folder), { withFileTypes: true })) {
    const file = folder === '' ? child.name : `${folder}/${child.name}`;
    const type = typeOf(child);
    yield { file, type, size: type === 'file' ? lstatSync(join(root, file)).size : 0 };
    if (type === 'folder') yield* walk(root, file);
  }
}

const typeOf = (child: Dirent): FolderEntry['type'] => {
  if (child.isSymbolicLink()) return 'link';
  if (child.isDirectory()) return 'folder';
  return child.isFile() ? 'file' : 'other';
};

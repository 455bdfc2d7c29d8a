import { closeSync, constants, type Dirent, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExampleFile } from '../domain/example-file.ts';

/** What stands at a path of a content folder. */
export interface FolderEntry {
  /** Relative to the content folder, with `/`. */
  readonly file: string;
  /** `locked` is a folder that cannot be listed, `other` a pipe, a device or the like. */
  readonly type: 'file' | 'folder' | 'link' | 'other' | 'locked';
  /** In bytes; 0 for what is no file. */
  readonly size: number;
}

/** A content folder, wherever it is kept. */
export interface ContentFolder {
  /** Everything in it, sorted by path, so that no run depends on the order of the disk. */
  list(): readonly FolderEntry[];
  /** The bytes of a file; throws where it cannot be read. */
  read(file: string): Uint8Array;
  /** What stands at one path now, or `null`, where that is quicker to tell than by listing everything. */
  look?(file: string): FolderEntry | null;
}

/** A content folder on the disk; throws where it is none. */
export const diskFolder = (root: string): ContentFolder => ({
  list: () => [...walk(root, '')].sort(byFile),
  read: (file) => readPlainFile(join(root, file)),
  look: (file) => {
    const found = lstatSync(join(root, file), { throwIfNoEntry: false });
    return found?.isFile() ? { file, type: 'file', size: found.size } : null;
  },
});

/** Not every system has these. */
const flags: Readonly<Record<string, number | undefined>> = { ...constants };
const PLAIN_ONLY = constants.O_RDONLY | (flags['O_NOFOLLOW'] ?? 0) | (flags['O_NONBLOCK'] ?? 0);

/** Reads a file and nothing else: a link would lead out of the folder, and reading a pipe would wait for ever. */
const readPlainFile = (path: string): Uint8Array => {
  const handle = openSync(path, PLAIN_ONLY);
  try {
    if (!fstatSync(handle).isFile()) throw new Error(`ENOTFILE: ${path}`);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** A content folder that is held in memory, for examples and tests. */
export const memoryFolder = (files: Readonly<Record<string, ExampleFile>>): ContentFolder => {
  const held = new Map(Object.entries(files).map(([file, content]) => [file, bytesOf(content)] as const).filter(([, content]) => content !== 'absent'));
  const listed = [...foldersOf([...held.keys()]), ...[...held].map(([file, content]) => listedAs(file, content))];
  return {
    list: () => listed.toSorted(byFile),
    read: (file) => {
      const content = held.get(file);
      if (content === undefined || typeof content === 'string') throw new Error(`EACCES: ${file}`);
      return content;
    },
  };
};

const listedAs = (file: string, content: Uint8Array | OddFile): FolderEntry => {
  if (typeof content !== 'string') return { file, type: 'file', size: content.length };
  return { file, type: content === 'locked' || content === 'absent' ? 'file' : content, size: 0 };
};

const foldersOf = (files: readonly string[]): readonly FolderEntry[] => {
  const folders = new Set(files.flatMap((file) => file.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))));
  return [...folders].filter((folder) => folder !== '' && !files.includes(folder)).map((file) => ({ file, type: 'folder', size: 0 }));
};

type OddFile = Extract<ExampleFile, { odd: string }>['odd'];

const bytesOf = (content: ExampleFile): Uint8Array | OddFile => {
  if (typeof content === 'string') return Buffer.from(content);
  if (content instanceof Uint8Array) return content;
  if ('odd' in content) return content.odd;
  return 'base64' in content ? Buffer.from(content.base64, 'base64') : Buffer.from(content.repeat.repeat(content.times));
};

const byFile = (a: FolderEntry, b: FolderEntry): number => (a.file < b.file ? -1 : 1);

/** What systems and programs leave behind; nobody wrote it and nothing publishes it. */
const DROPPINGS = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|~\$.*|\.~lock\..*)$/;
const OWN_FOLDERS = ['.git', '.linli'];
const DEEPEST = 12;

function* walk(root: string, folder: string, depth = 0): Generator<FolderEntry> {
  for (const child of childrenOf(root, folder)) {
    if (child === 'locked') yield { file: folder, type: 'locked', size: 0 };
    else if (!DROPPINGS.test(child.name) && !(folder === '' && OWN_FOLDERS.includes(child.name))) yield* walkChild(root, folder, { child, depth });
  }
}

function* walkChild(root: string, folder: string, { child, depth }: { child: Dirent; depth: number }): Generator<FolderEntry> {
  const file = folder === '' ? child.name : `${folder}/${child.name}`;
  const type = typeOf(child);
  yield { file, type, size: type === 'file' ? sizeOf(join(root, file)) : 0 };
  if (type === 'folder' && depth < DEEPEST) yield* walk(root, file, depth + 1);
}

/** The content folder itself must be there; a folder inside that cannot be listed is a finding like any other. */
const childrenOf = (root: string, folder: string): readonly (Dirent | 'locked')[] => {
  if (folder === '') return readdirSync(root, { withFileTypes: true });
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return ['locked'];
  }
};

/** A file that vanishes between listing and looking is reported when it is read. */
const sizeOf = (path: string): number => lstatSync(path, { throwIfNoEntry: false })?.size ?? 0;

const typeOf = (child: Dirent): FolderEntry['type'] => {
  if (child.isSymbolicLink()) return 'link';
  if (child.isDirectory()) return 'folder';
  return child.isFile() ? 'file' : 'other';
};

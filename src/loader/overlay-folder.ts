import type { ContentFolder, FolderEntry } from './content-folder.ts';

/** A content folder in which some files have another text, or are there at all. */
export const overlayFolder = (folder: ContentFolder, files: ReadonlyMap<string, string>): ContentFolder => {
  const bytes = new Map([...files].map(([file, text]) => [file, new TextEncoder().encode(text)]));
  return {
    list: () => {
      const listed = folder.list().filter(({ file }) => !bytes.has(file));
      const known = new Set(listed.map(({ file }) => file));
      const folders = new Set([...bytes.keys()].flatMap(parentsOf).filter((parent) => !known.has(parent)));
      const added: FolderEntry[] = [...[...folders].map((file) => ({ file, type: 'folder' as const, size: 0 })), ...[...bytes].map(([file, content]) => ({ file, type: 'file' as const, size: content.length }))];
      return [...listed, ...added].toSorted((a, b) => (a.file < b.file ? -1 : 1));
    },
    read: (file) => bytes.get(file) ?? folder.read(file),
  };
};

const parentsOf = (file: string): readonly string[] => file.split('/').slice(0, -1).map((_, index, parts) => parts.slice(0, index + 1).join('/'));

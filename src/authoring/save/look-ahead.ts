import type { CheckOptions } from '../../check.ts';
import { checkFolder } from '../../check.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { ContentFolder, FolderEntry } from '../../loader/content-folder.ts';
import type { DraftFile } from '../new/draft.ts';

/** What the check says of files that are not written yet. */
export const diagnosticsOf = (folder: ContentFolder, files: readonly DraftFile[], options: CheckOptions): readonly Diagnostic[] => {
  const names = new Set(files.map(({ file }) => file));
  return checkFolder(withFiles(folder, files), options).report.diagnostics.filter(({ file }) => names.has(file));
};

/** A content folder as it will be when some files are added to it or take the place of others. */
export const withFiles = (folder: ContentFolder, files: readonly DraftFile[]): ContentFolder => {
  const held = new Map(files.map(({ file, content }) => [file, typeof content === 'string' ? Buffer.from(content) : content]));
  return {
    list: () => {
      const listed = folder.list().filter(({ file }) => !held.has(file));
      const known = new Set(listed.map(({ file }) => file));
      const folders = [...new Set([...held.keys()].flatMap(foldersAbove))].filter((file) => !known.has(file)).map((file): FolderEntry => ({ file, type: 'folder', size: 0 }));
      const added = [...held].map(([file, content]): FolderEntry => ({ file, type: 'file', size: content.length }));
      return [...listed, ...folders, ...added].toSorted((a, b) => (a.file < b.file ? -1 : 1));
    },
    read: (file) => held.get(file) ?? folder.read(file),
  };
};

const foldersAbove = (file: string): readonly string[] => file.split('/').slice(0, -1).map((_, index, parts) => parts.slice(0, index + 1).join('/'));

import type { Library } from '../domain/library.ts';
import { assembleLibrary } from './assemble-library.ts';
import type { ContentFolder } from './content-folder.ts';
import { readDocument } from './read-document.ts';

/** Reads a whole content folder: every file once. */
export const loadLibrary = (folder: ContentFolder): Library => {
  const files = folder.list().filter((entry) => entry.type === 'file');
  return assembleLibrary(files.map(({ file }) => readDocument(file, folder.read(file))));
};

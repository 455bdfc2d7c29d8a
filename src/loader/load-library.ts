import type { Library } from '../domain/library.ts';
import { assembleLibrary } from './assemble-library.ts';
import type { ContentFolder, FolderEntry } from './content-folder.ts';
import { findTwins } from './find-twins.ts';
import type { CommunityCache } from './gather-communities.ts';
import { readEntry, type Reading } from './read-document.ts';

/** Reads a whole content folder: every file once. */
export const loadLibrary = (folder: ContentFolder): Library => openLibrary(folder).library();

/** A library that can be brought up to date without reading everything again. */
export interface OpenLibrary {
  library(): Library;
  /** Reads these files again, and whatever appeared or vanished. */
  refresh(changed: Iterable<string>): Library;
}

/** Reads a content folder and keeps what came of each file, for a run that watches it. */
export const openLibrary = (folder: ContentFolder): OpenLibrary => {
  const readings = new Map<string, Reading>();
  const communities: CommunityCache = new Map();
  const read = (listed: readonly FolderEntry[], changed: ReadonlySet<string>): Library => {
    const now = new Set(listed.map(({ file }) => file));
    for (const file of readings.keys()) if (!now.has(file)) readings.delete(file);
    const current = listed.map((entry) => {
      const known = changed.has(entry.file) ? undefined : readings.get(entry.file);
      const reading = known ?? readEntry(folder, entry);
      readings.set(entry.file, reading);
      return reading;
    });
    return assembleLibrary(current, findTwins(listed), communities);
  };
  let library = read(folder.list(), new Set());
  return {
    library: () => library,
    refresh: (changed) => (library = read(folder.list(), new Set(changed))),
  };
};

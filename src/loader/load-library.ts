import type { Library } from '../domain/library.ts';
import { assembleLibrary } from './assemble-library.ts';
import type { ContentFolder, FolderEntry } from './content-folder.ts';
import { findTwins } from './find-twins.ts';
import type { CommunityCache } from './gather-communities.ts';
import type { KeptReadings } from './kept-readings.ts';
import { readEntry, type Reading } from './read-document.ts';

/** Reads a whole content folder: every file once, and none whose reading was kept. */
export const loadLibrary = (folder: ContentFolder, how: HowToRead = {}): Library => openLibrary(folder, how).library();

/** What a run reads with, and who is told how far it is. */
interface HowToRead {
  readonly kept?: KeptReadings;
  readonly onRead?: (read: number, all: number) => void;
}

/** A library that can be brought up to date without reading everything again. */
export interface OpenLibrary {
  library(): Library;
  /** Reads these files again, and whatever appeared or vanished. */
  refresh(changed: Iterable<string>): Library;
}

/** Reads a content folder and keeps what came of each file, for a run that watches it. */
export const openLibrary = (folder: ContentFolder, { kept, onRead }: HowToRead = {}): OpenLibrary => {
  const readings = new Map<string, Reading>();
  const communities: CommunityCache = new Map();
  let listed = folder.list();
  let twins = findTwins(listed);
  const read = (): Library => assembleLibrary(listed.map((entry, index) => {
    onRead?.(index, listed.length);
    const reading = readings.get(entry.file) ?? readEntry(folder, entry, kept);
    readings.set(entry.file, reading);
    return reading;
  }), twins, communities);
  let library = read();
  return {
    library: () => library,
    refresh: (changed) => {
      const files = new Set(changed);
      for (const file of files) readings.delete(file);
      const again = sameFiles(folder, listed, files);
      listed = again ?? folder.list();
      if (!again) {
        twins = findTwins(listed);
        const now = new Set(listed.map(({ file }) => file));
        for (const file of readings.keys()) if (!now.has(file)) readings.delete(file);
      }
      return (library = read());
    },
  };
};

/** The same list with new sizes, where files only changed inside; `null` where something appeared or vanished. */
const sameFiles = (folder: ContentFolder, listed: readonly FolderEntry[], changed: ReadonlySet<string>): readonly FolderEntry[] | null => {
  if (!folder.look) return null;
  const now = new Map([...changed].map((file) => [file, folder.look?.(file) ?? null]));
  const known = listed.filter(({ file, type }) => type === 'file' && changed.has(file));
  if (known.length !== changed.size || known.some(({ file }) => !now.get(file))) return null;
  return listed.map((entry) => now.get(entry.file) ?? entry);
};

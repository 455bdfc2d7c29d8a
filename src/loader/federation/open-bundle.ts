import { unzipSync } from 'fflate';
import { type ContentFolder, memoryFolder } from '../content-folder.ts';

/** Unpacked; a larger content is taken in as a folder. */
const MOST_BYTES = 2 ** 30;
const MOST_FILES = 200_000;

/** Opens a zipped content folder in memory; `null` where it is none, is too large, or names a place outside. */
export const openBundle = (bytes: Uint8Array): ContentFolder | null => {
  let total = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        count += 1;
        if (total > MOST_BYTES || count > MOST_FILES || isOutside(name)) throw new Error(name);
        return !name.endsWith('/');
      },
    });
    return memoryFolder(Object.fromEntries(Object.entries(files).map(([name, content]) => [name.replace(/^content\//, ''), content])));
  } catch {
    return null;
  }
};

const isOutside = (name: string): boolean => name.startsWith('/') || name.includes('\\') || name.includes(':') || name.split('/').some((part) => part === '..' || part === '.');

import { hash } from 'node:crypto';
import type { ContentFolder } from '../content-folder.ts';

/** The SHA-256 of a file, by which a bundle is pinned. */
export const fileSum = (bytes: Uint8Array): string => hash('sha256', bytes);

/** The SHA-256 over the paths and the sums of all files of a folder, by which a folder is pinned; what is no file counts by its kind. */
export const contentSum = (folder: ContentFolder): string =>
  fileSum(Buffer.from(folder.list().filter(({ type }) => type !== 'folder').map(({ file, type }) => `${type === 'file' ? fileSum(folder.read(file)) : type}  ${file}\n`).join('')));

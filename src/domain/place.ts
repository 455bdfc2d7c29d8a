import type { TreePath } from './tree.ts';

/** Where in a file something stands; turned into line and column only when it is printed. */
export type Place =
  | { readonly in: 'file' }
  | { readonly in: 'name' }
  | { readonly in: 'frontmatter'; readonly path: TreePath; readonly part: 'key' | 'value' }
  | { readonly in: 'text'; readonly start: number; readonly end: number };

/** The file as a whole. */
export const WHOLE_FILE: Place = { in: 'file' };

/** The name of the file. */
export const FILE_NAME: Place = { in: 'name' };

/** The value at a path of the frontmatter. */
export const valueAt = (...path: TreePath): Place => ({ in: 'frontmatter', path, part: 'value' });

/** The key at the end of a path of the frontmatter. */
export const keyAt = (...path: TreePath): Place => ({ in: 'frontmatter', path, part: 'key' });

/** A stretch of the file's text, in UTF-16 units from its first character. */
export const textAt = (start: number, end: number): Place => ({ in: 'text', start, end });

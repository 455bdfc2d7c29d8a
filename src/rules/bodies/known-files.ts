import type { Library } from '../../domain/library.ts';
import { nearestOf } from '../../domain/nearest.ts';
import { rememberPer } from '../../domain/remember.ts';

const pathsOf = rememberPer((library: Library): readonly string[] => [...library.files.keys()]);

/** The file of a folder, or of a folder in it, whose name is nearest to that of a path that leads nowhere. */
export const nearestFile = (library: Library, path: string, folder: string): string | null => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const inside = pathsOf(library).filter((file) => file.startsWith(folder));
  const named = new Map(inside.map((file) => [file.slice(file.lastIndexOf('/') + 1), file]));
  // Only names are compared: below the same long folder any two files would be near.
  return named.get(name) ?? named.get(nearestOf(name, named.keys()) ?? '') ?? null;
};

/** How a file writes the path of another file. */
export const writtenFrom = (file: string, path: string): string => {
  const from = file.split('/').slice(0, -1);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  const up = from.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...to.slice(shared)].join('/');
};

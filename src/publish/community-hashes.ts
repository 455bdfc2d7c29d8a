import { createHash } from 'node:crypto';
import type { Library } from '../domain/library.ts';

/** The hash of all files of each community by its id: what tells whether anything of it changed. */
export const communityHashes = (library: Library): ReadonlyMap<string, string> => {
  const files = Map.groupBy(library.files.values(), ({ file }) => /^communities\/([^/]+)\//.exec(file)?.[1] ?? null);
  return new Map([...library.communities.keys()].map((id) => [id, hashOf((files.get(id) ?? []).map(({ file, hash }) => `${file} ${hash}`))]));
};

/** The hash of all files that belong to no community. */
export const sharedHash = (library: Library): string => hashOf([...library.files.values()].filter(({ file }) => !file.startsWith('communities/')).map(({ file, hash }) => `${file} ${hash}`));

/** One hash of many lines, whatever their order. */
export const hashOf = (lines: readonly string[]): string => createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');

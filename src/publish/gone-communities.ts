import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReleaseFolder, shownFolder } from './release-folder.ts';
import { readSums, SUMS_FILE } from './sums.ts';

/** The communities that the published site shows and that are not among those `present`, by their ids. */
export const goneCommunities = (releases: ReleaseFolder, present: ReadonlySet<string>): readonly string[] => {
  const shown = shownFolder(releases);
  const files = shown === null ? [] : [...readSums(readFileSync(join(shown, SUMS_FILE), 'utf8')).keys()];
  return files.flatMap((file) => /^communities\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []).filter((id) => !present.has(id));
};

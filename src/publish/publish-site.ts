import type { Checked } from '../check.ts';
import type { Day } from '../domain/day.ts';
import { diskFolder } from '../loader/content-folder.ts';
import { takeLock } from './build-lock.ts';
import { acceptPart, choosePart } from './choose-part.ts';
import { type MadeRelease, makeRelease, type PublishOptions } from './make-release.ts';
import { completeSwap, type ReleaseFolder, releasesOf } from './release-folder.ts';

/** What came of it. */
export type Published =
  | { readonly result: 'busy'; readonly heldBy: number }
  /** Errors kept everything back; the last published site stands. */
  | { readonly result: 'nothing'; readonly checked: Checked }
  | (MadeRelease & { readonly result: 'all' | 'partly'; readonly checked: Checked; readonly held: ReadonlyMap<string, Day | null> });

/** Checks a content folder and publishes what may be published, in one step at the end. */
export const publishSite = async (options: PublishOptions): Promise<Published> => {
  const releases = releasesOf(options.out);
  const lock = takeLock(releases);
  if ('heldBy' in lock) return { result: 'busy', heldBy: lock.heldBy };
  try {
    completeSwap(releases);
    return await checkAndPublish(options, releases);
  } finally {
    lock.release();
  }
};

const checkAndPublish = async (options: PublishOptions, releases: ReleaseFolder): Promise<Published> => {
  const folder = diskFolder(options.content);
  const { checked, part } = choosePart(options, folder);
  if (part === null) return { result: 'nothing', checked };
  const release = await makeRelease(options, releases, part);
  acceptPart(options, part, { from: folder, present: new Set(checked.library.communities.keys()) });
  return { result: part.held.size === 0 ? 'all' : 'partly', checked, held: part.held, ...release };
};

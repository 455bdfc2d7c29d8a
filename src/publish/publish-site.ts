import { dirname, join } from 'node:path';
import type { Checked } from '../check.ts';
import type { Day } from '../domain/day.ts';
import { openContent, type RefusedSource } from '../loader/federation/open-content.ts';
import { takeLock } from './build-lock.ts';
import { acceptPart, choosePart } from './choose-part.ts';
import { noteSources, standIn } from './federated-content.ts';
import { goneCommunities } from './gone-communities.ts';
import { type MadeRelease, makeRelease, type PublishOptions } from './make-release.ts';
import { completeSwap, type ReleaseFolder, releasesOf } from './release-folder.ts';

/** What came of it. */
export type Published =
  | { readonly result: 'busy'; readonly heldBy: number }
  /** Errors kept everything back; the last published site stands. */
  | { readonly result: 'nothing'; readonly checked: Checked; readonly refusedSources: readonly RefusedSource[] }
  /** The content has no community any more, which nobody confirmed; the last published site stands. */
  | { readonly result: 'emptied'; readonly checked: Checked; readonly refusedSources: readonly RefusedSource[]; readonly gone: readonly string[] }
  | (MadeRelease & { readonly gone: readonly string[]; readonly result: 'all' | 'partly'; readonly checked: Checked; readonly held: ReadonlyMap<string, Day | null>; readonly refusedSources: readonly RefusedSource[] });

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
  const content = openContent(options.content);
  const keep = join(dirname(options.out), '.linli');
  const { folder, stood } = standIn(content, keep);
  const { checked, part: chosen } = choosePart(options, folder);
  const refusedSources = content.refused;
  if (chosen === null) return { result: 'nothing', checked, refusedSources };
  const gone = goneCommunities(releases, new Set(chosen.checked.library.communities.keys()));
  if (gone.length > 0 && chosen.checked.library.communities.size === 0 && options.mayEmpty !== true) return { result: 'emptied', checked, refusedSources, gone };
  const part = { ...chosen, held: new Map([...stood, ...chosen.held]) };
  const release = await makeRelease(options, releases, part);
  acceptPart(options, part, { from: folder, present: new Set(checked.library.communities.keys()) });
  if (options.readOnlyCache !== true) noteSources(content, keep);
  return { result: part.held.size === 0 && refusedSources.length === 0 ? 'all' : 'partly', checked, held: part.held, refusedSources, gone, ...release };
};

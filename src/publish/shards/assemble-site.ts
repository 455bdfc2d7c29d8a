import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { communityOf } from '../../domain/folder-owner.ts';
import type { Finding } from '../../domain/finding.ts';
import { type ContentFolder, diskFolder } from '../../loader/content-folder.ts';
import { takeLock } from '../build-lock.ts';
import { choosePart } from '../choose-part.ts';
import { goneCommunities } from '../gone-communities.ts';
import { shareFile } from '../join-release.ts';
import type { KnownRelease } from '../known-release.ts';
import { type DatedPart, datePart, type PublishedPart, type PublishOptions, publishPlanned } from '../make-release.ts';
import type { Published } from '../publish-site.ts';
import { completeSwap, type ReleaseFolder, releasesOf } from '../release-folder.ts';
import { withCommunities } from './divide-content.ts';
import { heldIn, historyIn, readShard, type Shard } from './shard-bundle.ts';

/** A shard that could not be taken, and why. */
export interface RefusedShard {
  readonly folder: string;
  readonly reason: 'missing' | 'damaged';
}

/** What came of joining shards. */
export type Assembled =
  | (Published & { readonly refused: readonly RefusedShard[] })
  | { readonly result: 'refused'; readonly refused: readonly RefusedShard[] }
  /** Built by another version of the program than the one that joins, or for another address. */
  | { readonly result: 'other-version'; readonly folder: string }
  /** A community stands in two shards: nobody can tell which one is meant. */
  | Twice;

interface Twice {
  readonly result: 'twice';
  readonly community: string;
  readonly folders: readonly [string, string];
}

/** Joins shards to one site: their pages as they are, and what all share made from the content that they bring along. */
export const assembleSite = async (options: PublishOptions, folders: readonly string[], { strict }: { readonly strict: boolean }): Promise<Assembled> => {
  const read = folders.map((folder) => [folder, readShard(resolve(folder))] as const);
  const shards = read.flatMap(([, shard]) => (typeof shard === 'string' ? [] : [shard]));
  const refused = read.flatMap(([folder, shard]): readonly RefusedShard[] => (typeof shard === 'string' ? [{ folder, reason: shard }] : []));
  if (shards.length === 0 || (strict && refused.length > 0)) return { result: 'refused', refused };
  const twice = findTwice(shards);
  if (twice) return twice;
  const releases = releasesOf(options.out);
  const lock = takeLock(releases);
  if ('heldBy' in lock) return { result: 'busy', heldBy: lock.heldBy, refused };
  try {
    completeSwap(releases);
    const joined = await joinShards(options, releases, { shards, isWhole: refused.length === 0 });
    return joined.result === 'other-version' ? joined : { ...joined, refused };
  } finally {
    lock.release();
  }
};

const findTwice = (shards: readonly Shard[]): Twice | null => {
  const seen = new Map<string, string>();
  for (const { folder, manifest } of shards) {
    for (const community of Object.keys(manifest.communities)) {
      const other = seen.get(community);
      if (other !== undefined) return { result: 'twice', community, folders: [other, folder] };
      seen.set(community, folder);
    }
  }
  return null;
};

interface Joined {
  readonly shards: readonly Shard[];
  readonly isWhole: boolean;
}

const joinShards = async (options: PublishOptions, releases: ReleaseFolder, { shards, isWhole }: Joined): Promise<Published | Extract<Assembled, { result: 'other-version' }>> => {
  const { checked, part } = choosePart(options, joinContent(diskFolder(options.content), shards), (finding) => isWhole || !isForLack(finding));
  if (part === null) return { result: 'nothing', checked, refusedSources: [] };
  const held = new Map([...heldIn(shards), ...part.held]);
  const dated = dateShards(options, { ...part, held }, shards);
  const other = shards.find(({ manifest }) => manifest.code !== dated.source.code);
  if (other) return { result: 'other-version', folder: other.folder };
  const union = join(releases.store, '.shards');
  rmSync(union, { recursive: true, force: true });
  try {
    const gone = goneCommunities(releases, new Set(part.checked.library.communities.keys()));
    const release = await publishPlanned(options, releases, { ...dated, known: knownOf(shards, union, dated) });
    return { result: held.size === 0 ? 'all' : 'partly', checked, held, refusedSources: [], gone, ...release };
  } finally {
    rmSync(union, { recursive: true, force: true });
  }
};

/** What is only found because the communities of a refused shard are not there. */
const isForLack = ({ rule, file }: Finding): boolean => rule === 'lock-has-file' || (rule === 'link-target-exists' && communityOf(file) !== null);

/** What all share from the content folder, each community as its shard published it. */
const joinContent = (folder: ContentFolder, shards: readonly Shard[]): ContentFolder => {
  const shared = withCommunities(folder, new Set());
  const owners = new Map<string, ContentFolder>();
  const own = shards.flatMap((shard) => {
    const content = diskFolder(join(shard.folder, 'content'));
    const listed = content.list().filter(({ file }) => file !== 'communities');
    for (const { file } of listed) owners.set(file, content);
    return listed;
  });
  const listed = [...shared.list(), ...own].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return { list: () => listed, read: (file) => (owners.get(file) ?? shared).read(file) };
};

/** The changes of what all share as the content folder tells them, those of communities as their shards do. */
const dateShards = (options: PublishOptions, part: PublishedPart, shards: readonly Shard[]): DatedPart => {
  const { history } = datePart(options, part);
  const changes = new Map([...[...history.changes].filter(([file]) => communityOf(file) === null), ...historyIn(shards)]);
  return datePart(options, part, { ...history, changes });
};

/** The shards as one release that exists already, as far as they were made from the same. */
const knownOf = (shards: readonly Shard[], union: string, { source }: DatedPart): KnownRelease => {
  for (const { folder, sums } of shards) for (const file of sums.keys()) shareFile(join(folder, 'site'), union, file);
  const same = shards.filter(({ manifest }) => manifest.shared === source.shared).flatMap(({ manifest }) => Object.entries(manifest.communities));
  return {
    folder: union,
    sums: new Map(shards.flatMap((shard) => [...shard.sums])),
    pages: new Map(shards.flatMap(({ manifest }) => Object.entries(manifest.pages))),
    shards: new Map(shards.flatMap(({ manifest }) => Object.entries(manifest.index))),
    unchanged: new Set(same.filter(([id, hash]) => source.communities[id] === hash).map(([id]) => id)),
    indexed: 0, isCurrent: false,
  };
};

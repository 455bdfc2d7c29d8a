import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Checked } from '../../check.ts';
import { communityOf } from '../../domain/folder-owner.ts';
import type { Finding } from '../../domain/finding.ts';
import type { ContentFolder } from '../../loader/content-folder.ts';
import { openContent, type RefusedSource } from '../../loader/federation/open-content.ts';
import { loadLibrary } from '../../loader/load-library.ts';
import { NO_AREA } from '../../search/gather-records.ts';
import { takeLock } from '../build-lock.ts';
import { acceptPart, choosePart } from '../choose-part.ts';
import { type Filled, fillRelease, INDEX_FOLDER } from '../fill-release.ts';
import { datePart, type PlannedRelease, type PublishedPart, type PublishOptions } from '../make-release.ts';
import type { Published } from '../publish-site.ts';
import { releasesOf, stageRelease } from '../release-folder.ts';
import { filesBelow } from '../sums.ts';
import { areasOf, linkedCommunities, withCommunities } from './divide-content.ts';
import { communityOfFile } from './site-paths.ts';
import { type ShardManifest, writeShard } from './shard-bundle.ts';

/** What came of a shard. */
export type BuiltShard = Extract<Published, { result: 'busy' }>
  | { readonly result: 'unknown'; readonly areas: readonly string[] }
  | (Built & { readonly refusedSources: readonly RefusedSource[] });

type Built =
  | { readonly result: 'nothing'; readonly checked: Checked }
  | { readonly result: 'all' | 'partly'; readonly checked: Checked; readonly held: PublishedPart['held']; readonly rendered: number; readonly files: number; readonly indexed: number };

/** Builds the pages, files and index of some areas into a folder of its own, for `assemble`. */
export const buildShard = async (options: PublishOptions, areas: readonly string[]): Promise<BuiltShard> => {
  const { folder, refused } = openContent(options.content);
  const all = areasOf(folder);
  const unknown = areas.filter((area) => !all.has(area));
  if (unknown.length > 0) return { result: 'unknown', areas: unknown };
  const own = new Set(areas.flatMap((area) => all.get(area) ?? []));
  const lock = takeLock(releasesOf(options.out));
  if ('heldBy' in lock) return { result: 'busy', heldBy: lock.heldBy };
  try {
    return { ...(await checkAndBuild(options, withLinked(folder, own), { communities: own, areas: new Set(areas) })), refusedSources: refused };
  } finally {
    lock.release();
  }
};

/** The communities of a shard, and those whose pages they link to. */
const withLinked = (folder: ContentFolder, own: ReadonlySet<string>): ContentFolder => {
  const part = withCommunities(folder, own);
  const linked = linkedCommunities(loadLibrary(part), own);
  return linked.size === 0 ? part : withCommunities(folder, new Set([...own, ...linked]));
};

type Only = NonNullable<PlannedRelease['only']>;

const checkAndBuild = async (options: PublishOptions, folder: ContentFolder, only: Only): Promise<Built> => {
  const { checked, part } = choosePart(options, folder, (finding) => isOwn(finding, only));
  if (part === null) return { result: 'nothing', checked };
  const planned: PlannedRelease = { ...datePart(options, part), known: null, only };
  const stage = stageRelease(releasesOf(options.out));
  try {
    const filled = await fillRelease(options, stage, planned);
    const files = keepOwn(stage, only);
    writeShard(options.out, manifestOf(planned, filled, only), (target) => {
      renameSync(stage, join(target, 'site'));
      for (const { file, type } of part.folder.list()) if (type === 'file' && only.communities.has(communityOf(file) ?? '')) copyInto(join(target, 'content', file), part.folder.read(file));
    });
    acceptPart(options, part, { from: folder, present: null });
    return { result: part.held.size === 0 ? 'all' : 'partly', checked, held: part.held, rendered: filled.ledger.rendered, files, indexed: filled.index.pages };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
};

/** A shard answers for its own communities and for what all share; files of other communities are simply not there. */
const isOwn = ({ file, rule }: Finding, { communities }: Only): boolean => {
  const community = communityOf(file);
  return community === null ? rule !== 'lock-has-file' : communities.has(community);
};

/** Leaves only what belongs to the communities of a shard, and its index; returns how many files there are. */
const keepOwn = (stage: string, { communities, areas }: Only): number => {
  const isKept = (file: string): boolean => communities.has(communityOfFile(file) ?? '') || [...areas].some((area) => area !== NO_AREA && file.startsWith(`${INDEX_FOLDER}/${area}/`));
  const files = [...filesBelow(stage)];
  for (const file of files) if (!isKept(file)) rmSync(join(stage, file));
  return files.filter(isKept).length;
};

const manifestOf = ({ source, held, history }: PlannedRelease, { ledger, index }: Filled, { communities, areas }: Only): ShardManifest => {
  const own = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> => Object.fromEntries([...entries].filter(([id]) => communities.has(id)));
  return {
    linli: 1, areas: [...areas], code: source.code, shared: source.shared,
    communities: own(Object.entries(source.communities)),
    pages: Object.fromEntries([...ledger.keys].filter(([file]) => communities.has(communityOfFile(file) ?? ''))),
    index: Object.fromEntries([...index.shards].filter(([id]) => id !== NO_AREA && areas.has(id))),
    held: own(held),
    history: { state: history.state, changes: [...history.changes].filter(([file]) => communities.has(communityOf(file) ?? '')) },
  };
};

const copyInto = (target: string, bytes: Uint8Array): void => {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
};

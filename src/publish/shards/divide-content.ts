import type { Community, Library } from '../../domain/library.ts';
import { resolvePath } from '../../domain/relative-path.ts';
import type { ContentFolder } from '../../loader/content-folder.ts';
import { loadLibrary } from '../../loader/load-library.ts';
import { areaOf, NO_AREA } from '../../search/gather-records.ts';

const COMMUNITY = /^communities\/([^/]+)(?:\/|$)/;

/** The community in whose folder a file lies, the folder itself included; `undefined` for what all share. */
const ownerOf = (file: string): string | undefined => COMMUNITY.exec(file)?.[1];

/** A content folder with some of its communities and everything that all share. */
export const withCommunities = (folder: ContentFolder, ids: ReadonlySet<string>): ContentFolder =>
  filtered(folder, (file) => {
    const owner = ownerOf(file);
    return owner === undefined || ids.has(owner);
  });

const filtered = (folder: ContentFolder, keeps: (file: string) => boolean): ContentFolder => {
  const listed = folder.list().filter(({ file }) => keeps(file));
  return { list: () => listed, read: (file) => folder.read(file) };
};

/** The communities of each area, by which a site is divided; only profiles are read for it. */
export const areasOf = (folder: ContentFolder): ReadonlyMap<string, readonly string[]> => {
  const heads = loadLibrary(filtered(folder, (file) => ownerOf(file) === undefined || /^communities\/[^/]+\/profile\.mdx$/.test(file)));
  const known = new Set(folder.list().flatMap(({ file }) => ownerOf(file) ?? []));
  const groups = Map.groupBy([...known], (id) => areaIdOf(heads, id));
  return new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

const areaIdOf = (library: Library, id: string): string => {
  const community: Community | undefined = library.communities.get(id);
  return (community && areaOf(library, community)?.name) ?? NO_AREA;
};

/** The other communities that documents of these link to: their pages are not made, but the links must find them. */
export const linkedCommunities = (library: Library, own: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    library.entries
      .filter(({ community }) => own.has(community ?? ''))
      .flatMap(({ file, body }) => (body?.links ?? []).flatMap(({ href }) => ownerOf((href.startsWith('/') ? href.slice(1) : resolvePath(file, href)) ?? '') ?? []))
      .filter((id) => !own.has(id)),
  );

/** One job that builds a part of a site. */
export interface ShardJob {
  /** What stands behind `--shard`. */
  readonly shard: string;
  readonly communities: number;
}

/** Shares out areas to jobs of at most so many communities; a larger area is a job of its own, as an area is never divided. */
export const planShards = (areas: ReadonlyMap<string, readonly string[]>, max: number): readonly ShardJob[] => {
  const jobs: { areas: string[]; communities: number }[] = [];
  for (const [area, { length }] of areas) {
    const last = jobs.at(-1);
    if (last && last.communities + length <= max) {
      last.areas.push(area);
      last.communities += length;
    } else jobs.push({ areas: [area], communities: length });
  }
  return jobs.map((job) => ({ shard: job.areas.join(','), communities: job.communities }));
};

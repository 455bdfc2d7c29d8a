import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { communityOf } from '../domain/folder-owner.ts';
import type { Day } from '../domain/day.ts';
import type { ContentHistory } from '../domain/history.ts';
import type { Library } from '../domain/library.ts';
import { resolvePath } from '../domain/relative-path.ts';
import type { KnownPages } from '../site/page-ledger.ts';
import { communityHashes, hashOf, sharedHash } from './community-hashes.ts';
import { programHash } from './program-hash.ts';
import { readSums, sumFolder, type Sums, SUMS_FILE } from './sums.ts';

/** What the pages of a release were made from. */
export interface ReleaseSource {
  /** The code and whatever else every page rests on. */
  readonly code: string;
  /** What all communities share: settings, standards, regions, the day. */
  readonly shared: string;
  readonly communities: Readonly<Record<string, string>>;
}

/** The last release with what its pages were made from. */
export interface KnownRelease extends KnownPages {
  readonly folder: string;
  /** The hashes of its files, each of which was compared with the file. */
  readonly sums: Sums;
  /** The hash of each shard of its index, by id. */
  readonly shards: ReadonlyMap<string, string>;
  /** How many pages its index holds. */
  readonly indexed: number;
  /** Whether it was made from the very same, so that a new one would be the same. */
  readonly isCurrent: boolean;
}

/** Why nothing of the last release is used. */
export type Unknown = 'none' | 'damaged' | 'outdated';

interface Ledger extends ReleaseSource {
  readonly release: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly shards: Readonly<Record<string, string>>;
  readonly indexed: number;
}

/** All else that pages depend on. */
export interface Around {
  readonly base: string;
  readonly on: Day;
  readonly held: ReadonlyMap<string, Day | null>;
  readonly history: ContentHistory;
}

/** What the pages of a library will be made from. */
export const sourceOf = (library: Library, { base, on, held, history }: Around): ReleaseSource => {
  const handbook = [...library.files.values()].filter(({ file }) => file.startsWith('handbook/')).map(({ file, hash }) => `${file} ${hash}`);
  const list = hashOf([...library.files.keys()]);
  const outward = new Set(library.entries.filter(({ file, body }) => body?.links.some(({ href }) => leadsOut(file, href))).map(({ community }) => community));
  const dated = Map.groupBy(history.changes, ([file]) => communityOf(file));
  const datesOf = (id: string | null): string => `${history.state} ${JSON.stringify(dated.get(id) ?? [])}`;
  const hashes = [...communityHashes(library)].map(([id, hash]) => [id, hashOf([hash, outward.has(id) ? list : '', held.has(id) ? `held ${held.get(id)}` : '', datesOf(id)])] as const);
  return { code: hashOf([programHash(), base, ...handbook]), shared: hashOf([sharedHash(library), on, datesOf(null)]), communities: Object.fromEntries(hashes) };
};

/** Whether a link leads into the folder of another community, whose pages may come and go. */
const leadsOut = (file: string, href: string): boolean => {
  const path = href.startsWith('/') ? href.slice(1) : resolvePath(file, href);
  const community = path === null ? null : communityOf(`${path}/`);
  return community !== null && community !== communityOf(file);
};

/** Reads what is known of the last release; a ledger or a file that is damaged makes all of it unknown. */
export const knownRelease = (file: string, release: string | null, source: ReleaseSource): KnownRelease | Unknown => {
  if (!existsSync(file) || release === null) return 'none';
  const ledger = readLedger(file);
  if (!ledger) return 'damaged';
  if (ledger.code !== source.code) return 'outdated';
  const text = readFileSync(join(release, SUMS_FILE), 'utf8');
  if (releaseId(text) !== ledger.release) return 'outdated';
  const sums = readSums(text);
  if (!isWhole(release, sums)) return 'damaged';
  const unchanged = ledger.shared !== source.shared ? [] : [null, ...Object.entries(source.communities).filter(([id, hash]) => ledger.communities[id] === hash).map(([id]) => id)];
  const isCurrent = unchanged.length === 1 + Object.keys(ledger.communities).length && unchanged.length === 1 + Object.keys(source.communities).length;
  return { folder: release, sums, pages: new Map(Object.entries(ledger.pages)), shards: new Map(Object.entries(ledger.shards)), indexed: ledger.indexed, unchanged: new Set(unchanged), isCurrent };
};

/** The id of a release: the hash of the hashes of its files. */
export const releaseId = (sums: string): string => hash('sha256', sums).slice(0, 16);

const isWhole = (folder: string, sums: Sums): boolean => {
  const found = sumFolder(folder);
  return found.size === sums.size && [...sums].every(([file, sum]) => found.get(file) === sum);
};

/** Keeps what the pages of a release were made from; the first line is the hash of the rest. */
export const writeLedger = (file: string, ledger: Ledger): void => {
  const text = JSON.stringify(ledger);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${hash('sha256', text)}\n${text}`);
  renameSync(`${file}.new`, file);
};

const readLedger = (file: string): Ledger | null => {
  const [expected, text = ''] = readFileSync(file, 'utf8').split('\n', 2);
  // The hash says that it was written by `writeLedger`.
  return hash('sha256', text) === expected ? (JSON.parse(text) as Ledger) : null;
};

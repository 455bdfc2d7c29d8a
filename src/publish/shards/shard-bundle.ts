import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Day, parseDay } from '../../domain/day.ts';
import type { ContentHistory, RecordedChange } from '../../domain/history.ts';
import { readSums, sumFolder, type Sums, SUMS_FILE, writeSums } from '../sums.ts';

/** What a built part of a site says of itself; its pages stand in `site/`, what they were made from in `content/`. */
export interface ShardManifest {
  readonly linli: 1;
  readonly areas: readonly string[];
  /** The hash of the program, and of what all communities share. */
  readonly code: string;
  readonly shared: string;
  /** The hash of what the pages of each community were made from. */
  readonly communities: Readonly<Record<string, string>>;
  /** The key of each page by its file. */
  readonly pages: Readonly<Record<string, string>>;
  /** The hash of each shard of the index. */
  readonly index: Readonly<Record<string, string>>;
  /** Communities whose last change is not published, with the day of what stands instead. */
  readonly held: Readonly<Record<string, string | null>>;
  readonly history: { readonly state: ContentHistory['state']; readonly changes: readonly (readonly [string, readonly RecordedChange[]])[] };
}

/** A part of a site that was read and found whole. */
export interface Shard {
  readonly folder: string;
  readonly manifest: ShardManifest;
  /** The sums of the files below `site/`, by their paths in the site. */
  readonly sums: Sums;
}

const MANIFEST = 'linli-shard.json';

/** Puts the finished parts of a shard together in `out`, in one step at the end. */
export const writeShard = (out: string, manifest: ShardManifest, fill: (folder: string) => void): void => {
  const fresh = `${out}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  fill(fresh);
  writeFileSync(join(fresh, MANIFEST), JSON.stringify(manifest));
  writeFileSync(join(fresh, SUMS_FILE), writeSums(sumFolder(fresh)));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
  renameSync(fresh, out);
};

/** Reads a shard; `missing` where there is none, `damaged` where a file is not as it was written. */
export const readShard = (folder: string): Shard | 'missing' | 'damaged' => {
  if (!existsSync(join(folder, MANIFEST)) || !existsSync(join(folder, SUMS_FILE))) return 'missing';
  const text = readFileSync(join(folder, SUMS_FILE), 'utf8');
  const sums = sumFolder(folder);
  if (writeSums(sums) !== text) return 'damaged';
  // The sums say that it was written by `writeShard`.
  const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as ShardManifest;
  return { folder, manifest, sums: new Map([...readSums(text)].flatMap(([file, sum]) => (file.startsWith('site/') ? [[file.slice('site/'.length), sum] as const] : []))) };
};

/** What shards say of held communities and of changes, as one. */
export const heldIn = (shards: readonly Shard[]): ReadonlyMap<string, Day | null> =>
  new Map(shards.flatMap(({ manifest }) => Object.entries(manifest.held).map(([id, day]) => [id, day === null ? null : parseDay(day)] as const)));

/** The history of the content of all shards. */
export const historyIn = (shards: readonly Shard[]): ReadonlyMap<string, readonly RecordedChange[]> => new Map(shards.flatMap(({ manifest }) => manifest.history.changes));

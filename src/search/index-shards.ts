import { spawn } from 'node:child_process';
import { hash as hashText } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fullTextRecord, type IndexRecord, titleRecord } from './index-record.ts';
import type { SearchRecord } from './search-record.ts';
import { isWholeShard, linkShard, sealShard } from './shard-folder.ts';

/** The small index of the whole site. */
const TITLES = 'titles';
const PROCESS = join(import.meta.dirname, 'index-shard-process.ts');

/** What the browser has to know of the index. */
export interface IndexManifest {
  readonly shards: readonly { readonly id: string; readonly name: string | null; readonly pages: number }[];
}

/** An index that is made and can be put into a site. */
export interface MadeIndex {
  readonly manifest: IndexManifest;
  readonly pages: number;
  readonly indexed: number;
  readonly reused: number;
  /** The hash of what each shard was made from, by its id. */
  readonly shards: ReadonlyMap<string, string>;
  /** Whether something that was kept was damaged and is made anew. */
  readonly damaged: boolean;
  /** Puts the index into a folder of a site, but for the shards that stand. */
  readonly placeInto: (target: string) => void;
}

/** By what shards are made, where kept ones are read, where new ones go, and which ones stand in the last release. */
export interface IndexPlaces {
  /** Changes whenever the same records would be indexed in another way. */
  readonly version: string;
  readonly cache: string;
  /** The cache itself where it is not said: a cache that is only read keeps nothing. */
  readonly made?: string;
  readonly standing?: ReadonlyMap<string, string>;
  /** The only shards that are wanted, where not all are. */
  readonly only?: ReadonlySet<string>;
}

interface Shard {
  readonly id: string;
  readonly name: string | null;
  readonly lines: () => string;
  readonly size: number;
  readonly pages: number;
  readonly hash: string;
}

/** Indexes all records in shards by area: what stands is left, what is kept is taken, the rest is made side by side on all cores. */
export const indexShards = async (records: readonly SearchRecord[], { version, cache, made = cache, standing = new Map<string, string>(), only }: IndexPlaces): Promise<MadeIndex> => {
  const shards = shardsOf(records, version).filter(({ id }) => only?.has(id) ?? true);
  const wanted = shards.filter(({ id, hash }) => standing.get(id) !== hash);
  const kept = wanted.filter(({ hash }) => isWholeShard(join(cache, hash)));
  const fresh = wanted.filter((shard) => !kept.includes(shard));
  const damaged = fresh.some(({ hash }) => existsSync(join(cache, hash)));
  await runAll(fresh.toSorted((a, b) => b.size - a.size), made);
  if (made === cache && !only) forgetOthers(cache, shards);
  const manifest = { shards: shards.filter(({ id }) => id !== TITLES).map(({ id, name, pages }) => ({ id, name, pages })) };
  const placeInto = (target: string): void => {
    for (const shard of wanted) linkShard(join(fresh.includes(shard) ? made : cache, shard.hash), join(target, shard.id));
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'shards.json'), JSON.stringify(manifest));
  };
  return { manifest, pages: records.length, indexed: fresh.length, reused: shards.length - fresh.length, shards: new Map(shards.map(({ id, hash }) => [id, hash])), damaged, placeInto };
};

const shardsOf = (records: readonly SearchRecord[], version: string): readonly Shard[] => {
  const areas = Map.groupBy(records, (record) => record.area);
  const full = [...areas].map(([id, own]) => makeShard({ id, name: own[0]?.areaName ?? null, version }, own, fullTextRecord));
  return [makeShard({ id: TITLES, name: null, version }, records.map(withoutText), titleRecord), ...full.toSorted((a, b) => (a.id < b.id ? -1 : 1))];
};

/** A text that the index of titles does not hold must not make it anew. */
const withoutText = (record: SearchRecord): SearchRecord => ({ ...record, text: '' });

/** Folding texts and finding pinyin is slow, so a shard is known by its records as they are and only one that is made needs its lines. */
const makeShard = ({ version, ...head }: Pick<Shard, 'id' | 'name'> & { readonly version: string }, records: readonly SearchRecord[], indexed: (record: SearchRecord) => IndexRecord): Shard => {
  const known = JSON.stringify(records);
  return { ...head, lines: () => records.map((record) => JSON.stringify(indexed(record))).join('\n'), size: known.length, pages: records.length, hash: hashText('sha256', `${version}\n${head.id === TITLES ? TITLES : ''}\n${known}`) };
};

const runAll = async (shards: readonly Shard[], cache: string): Promise<void> => {
  mkdirSync(cache, { recursive: true });
  const waiting = [...shards];
  const work = async (): Promise<void> => {
    for (let shard = waiting.shift(); shard; shard = waiting.shift()) await indexShard(shard, cache);
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), shards.length) }, work));
};

const indexShard = async (shard: Shard, cache: string): Promise<void> => {
  const records = join(cache, `${shard.hash}.jsonl`);
  const folder = join(cache, `${shard.hash}.new`);
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(records, shard.lines());
  await runProcess([PROCESS, records, folder]);
  rmSync(records);
  sealShard(folder);
  rmSync(join(cache, shard.hash), { recursive: true, force: true });
  renameSync(folder, join(cache, shard.hash));
};

const runProcess = (args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the index was not written: ${errors}`))));
  });

/** Shards of content that is no longer there need not be kept. */
const forgetOthers = (cache: string, shards: readonly Shard[]): void => {
  const kept = new Set(shards.map(({ hash }) => hash));
  for (const name of readdirSync(cache)) if (!kept.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
};

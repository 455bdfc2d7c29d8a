import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fullTextRecord, type IndexRecord, titleRecord } from './index-record.ts';
import type { SearchRecord } from './search-record.ts';

/** Changes whenever the same records would be indexed in another way. */
const INDEX_VERSION = 'pagefind-1.6.0/2';
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
  /** Copies the index into a folder of a site. */
  readonly placeInto: (target: string) => void;
}

interface Shard {
  readonly id: string;
  readonly name: string | null;
  readonly lines: string;
  readonly pages: number;
  readonly hash: string;
}

/** Indexes all records in shards by area, unchanged ones from the cache, the others side by side on all cores; a cache that is only read keeps nothing. */
export const indexShards = async (records: readonly SearchRecord[], cache: string, made = cache): Promise<MadeIndex> => {
  const shards = shardsOf(records);
  const fresh = shards.filter((shard) => !existsSync(join(cache, shard.hash)));
  await runAll(fresh.toSorted((a, b) => b.lines.length - a.lines.length), made);
  if (made === cache) forgetOthers(cache, shards);
  const manifest = { shards: shards.filter(({ id }) => id !== TITLES).map(({ id, name, pages }) => ({ id, name, pages })) };
  return { manifest, pages: records.length, indexed: fresh.length, reused: shards.length - fresh.length, placeInto: (target) => placeShards(shards, { folders: [cache, made], target, manifest }) };
};

const placeShards = (shards: readonly Shard[], { folders, target, manifest }: { folders: readonly string[]; target: string; manifest: IndexManifest }): void => {
  for (const { id, hash } of shards) {
    const folder = folders.map((each) => join(each, hash)).find((each) => existsSync(each));
    if (folder !== undefined) cpSync(folder, join(target, id), { recursive: true });
  }
  writeFileSync(join(target, 'shards.json'), JSON.stringify(manifest));
};

const shardsOf = (records: readonly SearchRecord[]): readonly Shard[] => {
  const areas = Map.groupBy(records, (record) => record.area);
  const full = [...areas].map(([id, own]) => makeShard({ id, name: own[0]?.areaName ?? null }, own.map(fullTextRecord)));
  return [makeShard({ id: TITLES, name: null }, records.map(titleRecord)), ...full.toSorted((a, b) => (a.id < b.id ? -1 : 1))];
};

const makeShard = (head: Pick<Shard, 'id' | 'name'>, records: readonly IndexRecord[]): Shard => {
  const lines = records.map((record) => JSON.stringify(record)).join('\n');
  return { ...head, lines, pages: records.length, hash: createHash('sha256').update(`${INDEX_VERSION}\n${lines}`).digest('hex') };
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
  writeFileSync(records, shard.lines);
  await runProcess([PROCESS, records, folder]);
  rmSync(records);
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

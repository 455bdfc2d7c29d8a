import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ReadingFinding } from '../domain/finding.ts';
import type { Asset, Entry } from '../domain/library.ts';

/** What came of the bytes of one file under its name, without what name and bytes tell anyway. */
export interface KeptReading {
  readonly entry: Pick<Entry, 'data' | 'tree' | 'body' | 'partial'> | null;
  readonly asset: Asset | null;
  readonly findings: readonly ReadingFinding[];
}

/** Readings of an earlier run, by the name and the hash of each file. */
export interface KeptReadings {
  /** Why nothing was kept, where nothing is used. */
  readonly state: 'none' | 'whole' | 'damaged' | 'outdated';
  find(file: string, fileHash: string): KeptReading | null;
  note(file: string, fileHash: string, reading: KeptReading): void;
  /** Keeps what was found and noted since they were opened, and forgets the rest. */
  save(): void;
}

/** Opens the readings that are kept in a folder. They are used whole or not at all: each one was compared with its hash, and all were made by this `version` of the program. */
export const openReadings = (folder: string, version: () => string): KeptReadings => {
  const packs = existsSync(folder) ? readPacks(folder, version()) : 'none';
  const known: Readings = typeof packs === 'string' ? new Map() : packs;
  const used = new Map<string, Buffer>();
  let isChanged = typeof packs === 'string';
  return {
    state: typeof packs === 'string' ? packs : 'whole',
    find: (file, fileHash) => {
      const key = keyOf(file, fileHash);
      const bytes = used.get(key) ?? known.get(key);
      if (!bytes) return null;
      used.set(key, bytes);
      // The hash says that it was written by `note` of this version.
      return deserialize(bytes) as KeptReading;
    },
    note: (file, fileHash, reading) => {
      used.set(keyOf(file, fileHash), serialize(reading));
      isChanged = true;
    },
    save: () => {
      if (isChanged || used.size !== known.size) writePacks(folder, version(), { known, used });
    },
  };
};

/** What was kept of each file, by its key. */
type Readings = ReadonlyMap<string, Buffer>;

const keyOf = (file: string, fileHash: string): string => `${fileHash} ${file}`;

/** Readings are shared out by the names of their files, so that one edit writes one pack. */
const packOf = (key: string): string => hash('sha256', key.slice(key.indexOf(' '))).slice(0, 2);

interface Head {
  readonly version: string;
  /** The key, the hash and the length of each reading, in the order in which they follow. */
  readonly list: readonly (readonly [key: string, sum: string, length: number])[];
}

const readPacks = (folder: string, version: string): Readings | 'damaged' | 'outdated' => {
  const all = new Map<string, Buffer>();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.pack')) continue;
    const pack = readPack(readFileSync(join(folder, name)), version);
    if (typeof pack === 'string') return pack;
    for (const [key, bytes] of pack) all.set(key, bytes);
  }
  return all;
};

/** The first line is the hash of the second, which lists what follows. */
const readPack = (pack: Buffer, version: string): Readings | 'damaged' | 'outdated' => {
  const first = pack.indexOf('\n');
  const second = pack.indexOf('\n', first + 1);
  const line = pack.subarray(first + 1, second);
  if (first < 0 || second < 0 || pack.subarray(0, first).toString('latin1') !== hash('sha256', line)) return 'damaged';
  // The hash says that it was written by `writePack`.
  const head = JSON.parse(line.toString()) as Head;
  if (head.version !== version) return 'outdated';
  const readings = new Map<string, Buffer>();
  let at = second + 1;
  for (const [key, sum, length] of head.list) {
    const bytes = pack.subarray(at, (at += length));
    if (hash('sha256', bytes) !== sum) return 'damaged';
    readings.set(key, bytes);
  }
  return at === pack.length ? readings : 'damaged';
};

const writePacks = (folder: string, version: string, { known, used }: { readonly known: Readings; readonly used: Readings }): void => {
  mkdirSync(folder, { recursive: true });
  const [before, now] = [shareOut(known), shareOut(used)];
  for (const name of readdirSync(folder)) if (!now.has(name.slice(0, 2))) rmSync(join(folder, name), { force: true });
  for (const [name, readings] of now) if (!isSame(before.get(name), readings)) writePack(join(folder, `${name}.pack`), version, readings);
};

const shareOut = (readings: Readings): ReadonlyMap<string, Readings> => new Map([...Map.groupBy(readings, ([key]) => packOf(key))].map(([name, own]) => [name, new Map(own)]));

const isSame = (before: Readings | undefined, now: Readings): boolean => before?.size === now.size && [...now].every(([key, bytes]) => before.get(key) === bytes);

const writePack = (file: string, version: string, readings: Readings): void => {
  const head: Head = { version, list: [...readings].map(([key, bytes]) => [key, hash('sha256', bytes), bytes.length]) };
  const line = JSON.stringify(head);
  const fresh = `${file}-${String(process.pid)}`;
  writeFileSync(fresh, Buffer.concat([Buffer.from(`${hash('sha256', line)}\n${line}\n`), ...readings.values()]));
  renameSync(fresh, file);
};

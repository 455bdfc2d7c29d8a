import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that lists the SHA-256 of every other file of a published site, as `sha256sum` reads it. */
export const SUMS_FILE = 'SHA256SUMS';

/** The SHA-256 of each file by its path, in the order of the paths. */
export type Sums = ReadonlyMap<string, string>;

/** The sums of all files below a folder but the sums themselves. */
export const sumFolder = (folder: string): Sums =>
  new Map([...filesBelow(folder)].filter((file) => file !== SUMS_FILE).toSorted().map((file) => [file, sumOf(readFileSync(join(folder, file)))]));

/** The sum of one file's bytes. */
export const sumOf = (bytes: Uint8Array): string => hash('sha256', bytes);

/** Two sets of sums as one, in the order of the paths. */
export const joinSums = (first: Sums, second: Sums): Sums => new Map([...first, ...second].toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** All files below a folder, with `/`. */
export function* filesBelow(folder: string, below = ''): Generator<string> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, file);
    else yield file;
  }
}

/** The text of a sums file. */
export const writeSums = (sums: Sums): string => [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('');

/** What a sums file says; a line of another form is left out. */
export const readSums = (text: string): Sums =>
  new Map(
    text.split('\n').flatMap((line): readonly (readonly [string, string])[] => {
      const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
      return match?.[1] !== undefined && match[2] !== undefined ? [[match[2], match[1]]] : [];
    }),
  );

/** How one site stands to another. */
export interface SumsDifference {
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly added: readonly string[];
  readonly unchanged: readonly string[];
}

/** What changed from `older` to `newer`. */
export const compareSums = (older: Sums, newer: Sums): SumsDifference => {
  const shared = [...older.keys()].filter((file) => newer.has(file));
  return {
    changed: shared.filter((file) => older.get(file) !== newer.get(file)),
    unchanged: shared.filter((file) => older.get(file) === newer.get(file)),
    gone: [...older.keys()].filter((file) => !newer.has(file)),
    added: [...newer.keys()].filter((file) => !older.has(file)),
  };
};

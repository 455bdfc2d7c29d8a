import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The systems for which an archive can bring everything along. */
export const PLATFORMS = ['linux-x64', 'linux-arm64', 'win-x64'] as const;

export type Platform = (typeof PLATFORMS)[number];

/** Whether a word names such a system. */
export const isPlatform = (word: string): word is Platform => PLATFORMS.some((platform) => platform === word);

/** A package as the lockfile knows it. */
export interface LockedPackage {
  /** Where it stands, such as `node_modules/zod`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/** An entry of the lockfile. */
export interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

/** The packages of the lockfile by their places. */
export const readLock = (root: string): Readonly<Record<string, LockEntry>> =>
  // Written by npm, whose format 3 has this shape.
  (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockEntry> }).packages;

const SYSTEMS = {
  'linux-x64': { os: 'linux', cpu: 'x64' },
  'linux-arm64': { os: 'linux', cpu: 'arm64' },
  'win-x64': { os: 'win32', cpu: 'x64' },
} as const satisfies Record<Platform, { os: string; cpu: string }>;

/** What a build needs on some systems: no package for developers, none for other systems. */
export const packagesFor = (lock: Readonly<Record<string, LockEntry>>, platforms: readonly Platform[]): readonly LockedPackage[] =>
  Object.entries(lock).flatMap(([path, entry]): readonly LockedPackage[] => {
    const { version, integrity } = entry;
    if (!path.startsWith('node_modules/') || entry.dev === true || version === undefined || integrity === undefined) return [];
    if (isForOthers(lock, path, platforms)) return [];
    return [{ path, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), version, integrity }];
  });

/** Whether a package, or the one in whose folder it stands, runs on none of the systems. */
const isForOthers = (lock: Readonly<Record<string, LockEntry>>, path: string, platforms: readonly Platform[]): boolean => {
  const above = path.lastIndexOf('/node_modules/');
  if (above > 0 && isForOthers(lock, path.slice(0, above), platforms)) return true;
  const { os, cpu, libc } = lock[path] ?? {};
  if (libc !== undefined && !libc.includes('glibc')) return true;
  return !platforms.some((platform) => (os?.includes(SYSTEMS[platform].os) ?? true) && (cpu?.includes(SYSTEMS[platform].cpu) ?? true));
};

import { copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './sums.ts';

/** The parts of a release: new files, and those that stand as they are in the last one. */
export interface ReleaseParts {
  /** The folder of the new files. */
  readonly made: string;
  /** The last release, each of whose files was compared with its hash. */
  readonly last: string;
  readonly restored: ReadonlySet<string>;
  /** A release that is not needed any more and shares most files with the last one, or `null`. */
  readonly spare: string | null;
}

/**
 * Puts a release together in one folder and returns it. No file is ever written into: releases share their files, so
 * one is only linked, moved or removed. Making the oldest release into the new one costs what changed; linking all
 * files anew and removing those of the oldest would cost what there is.
 */
export const joinRelease = ({ made, last, restored, spare }: ReleaseParts): string => {
  if (spare === null) {
    for (const file of restored) shareFile(last, made, file);
    return made;
  }
  for (const file of [...filesBelow(spare)]) if (!restored.has(file)) rmSync(join(spare, file));
  removeEmptyFolders(spare);
  for (const file of restored) if (!isSameFile(join(spare, file), join(last, file))) shareFile(last, spare, file);
  for (const file of [...filesBelow(made)]) moveFile(join(made, file), join(spare, file));
  rmSync(made, { recursive: true });
  return spare;
};

const isSameFile = (a: string, b: string): boolean => {
  const [one, other] = [lstatSync(a, { bigint: true, throwIfNoEntry: false }), lstatSync(b, { bigint: true })];
  return one?.ino === other.ino && one.dev === other.dev;
};

/** Puts a file of one folder into another without a copy, where the system can; neither may be written into. */
export const shareFile = (from: string, to: string, file: string): void => {
  const target = join(to, file);
  rmSync(target, { force: true });
  mkdirSync(dirname(target), { recursive: true });
  try {
    linkSync(join(from, file), target);
  } catch {
    copyFileSync(join(from, file), target);
  }
};

const moveFile = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
};

/** A folder that is left behind may stand where a file has to go. */
const removeEmptyFolders = (folder: string): boolean => {
  const left = readdirSync(folder, { withFileTypes: true }).filter((entry) => !(entry.isDirectory() && removeEmptyFolders(join(folder, entry.name))));
  if (left.length > 0) return false;
  rmdirSync(folder);
  return true;
};

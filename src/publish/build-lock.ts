import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseFolder } from './release-folder.ts';

/** Keeps others from building into the same folder; returns how to let go, or the process that is building already. */
export const takeLock = ({ store }: ReleaseFolder): { readonly release: () => void } | { readonly heldBy: number } => {
  mkdirSync(store, { recursive: true });
  const file = join(store, '.lock');
  const holder = holderOf(file);
  if (holder !== null && (isRunning(holder) || !setAside(file, holder))) return { heldBy: holder };
  return putLock(file) ? { release: () => rmSync(file, { force: true }) } : { heldBy: holderOf(file) ?? 0 };
};

/** Puts a lock that names this process from its first moment on; `false` where another one was faster. */
const putLock = (file: string): boolean => {
  const own = `${file}-${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code !== 'EEXIST' && putPlainly(file);
  } finally {
    rmSync(own, { force: true });
  }
};

/** Where links are not possible. */
const putPlainly = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
};

/** Removes the lock of a process that is gone; `false` where another one has put its own in the meantime. */
const setAside = (file: string, holder: number): boolean => {
  const aside = `${file}-gone-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return true;
  }
  const isGone = holderOf(aside) === holder;
  if (isGone) rmSync(aside, { force: true });
  else renameSync(aside, file);
  return isGone;
};

const holderOf = (file: string): number | null => {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return pid > 0;
  } catch {
    return false;
  }
};

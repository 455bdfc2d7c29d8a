import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseFolder } from './release-folder.ts';

/** Keeps others from building into the same folder; returns how to let go, or the process that is building already. */
export const takeLock = ({ store }: ReleaseFolder): { readonly release: () => void } | { readonly heldBy: number } => {
  mkdirSync(store, { recursive: true });
  const file = join(store, '.lock');
  const holder = holderOf(file);
  if (holder !== null && isRunning(holder)) return { heldBy: holder };
  rmSync(file, { force: true });
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
  } catch {
    return { heldBy: holderOf(file) ?? 0 };
  }
  return { release: () => rmSync(file, { force: true }) };
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

import { constants, copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DraftFile } from '../new/draft.ts';

/** The first of some files that is there already, or `null`. */
export const firstTaken = (root: string, files: readonly DraftFile[]): string | null => files.find(({ file }) => existsSync(join(root, file)))?.file ?? null;

/** Writes new files, whole or not at all; a file that appeared meanwhile is left alone and everything is taken back. */
export const saveNewFiles = (root: string, files: readonly DraftFile[]): void => {
  const saved: string[] = [];
  try {
    for (const { file, content } of files) {
      const target = join(root, file);
      mkdirSync(dirname(target), { recursive: true });
      saveNew(target, content);
      saved.push(target);
    }
  } catch (error) {
    for (const target of saved) rmSync(target, { force: true });
    throw error;
  }
};

/** Puts a file in the place of one that is known to be there, in one step. */
export const replaceFile = (target: string, content: string | Uint8Array): void => {
  const temporary = temporaryOf(target);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
};

const saveNew = (target: string, content: string | Uint8Array): void => {
  const temporary = temporaryOf(target);
  try {
    writeFileSync(temporary, content);
    placeNew(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
};

/** A link fails where the name is taken; disks without links get a copy that fails the same way. */
const placeNew = (temporary: string, target: string): void => {
  try {
    linkSync(temporary, target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    copyFileSync(temporary, target, constants.COPYFILE_EXCL);
  }
};

const temporaryOf = (target: string): string => `${target}.${process.pid}.tmp`;

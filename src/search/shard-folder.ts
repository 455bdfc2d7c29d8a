import { hash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a kept shard says of its own files; it is no part of the index. */
const SEAL = '.sealed';

/** Notes the files of a shard, so that a damaged one is known as such later. */
export const sealShard = (folder: string): void => writeFileSync(join(folder, SEAL), sealOf(folder));

/** Whether a kept shard is there with every file as it was written. */
export const isWholeShard = (folder: string): boolean => existsSync(join(folder, SEAL)) && readFileSync(join(folder, SEAL), 'utf8') === sealOf(folder);

/** Puts a kept shard into a site; neither is ever written into, so both may share the files. */
export const linkShard = (folder: string, target: string): void => {
  for (const file of filesOf(folder)) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    try {
      linkSync(join(folder, file), join(target, file));
    } catch {
      copyFileSync(join(folder, file), join(target, file));
    }
  }
};

const sealOf = (folder: string): string => hash('sha256', filesOf(folder).map((file) => `${hash('sha256', readFileSync(join(folder, file)))}  ${file}\n`).join(''));

const filesOf = (folder: string): readonly string[] =>
  globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== SEAL).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')).toSorted();

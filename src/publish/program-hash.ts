import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashOf } from './community-hashes.ts';
import { sumOf } from './sums.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The hash of everything that pages are made with: the code, the packages, what is copied as it is, and Node itself. */
export const programHash = (): string => (known ??= hashOf([process.version, ...globSync(['src/**/*', 'public/**/*', 'package-lock.json'], { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
  const file = join(entry.parentPath, entry.name);
  return `${file.slice(ROOT.length)} ${sumOf(readFileSync(file))}`;
})]));

/** A run has one program. */
let known: string | null = null;

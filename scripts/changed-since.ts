import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import type { ChangedFile } from '../src/check/foreign-changes.ts';
import { refuseArguments, words } from './options.ts';

/** Every file that differs from a revision, with its mode; also those that are not yet under version control. */
export const changesSince = (root: string, revision: string): readonly ChangedFile[] => {
  const refuse = (): never => refuseArguments(words()('cli.noSuchRevision', { found: revision }));
  if (revision.startsWith('-')) return refuse();
  const top = git(root, ['rev-parse', '--show-toplevel']) ?? refuse();
  const commit = git(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]) ?? refuse();
  const raw = git(top.trim(), ['diff', '--raw', '-z', '--no-renames', '--no-ext-diff', commit.trim()]) ?? refuse();
  const added = git(top.trim(), ['ls-files', '-z', '--others', '--exclude-standard']) ?? '';
  const inContent = (path: string): string => relative(realpathSync(root), `${realpathSync(top.trim())}/${path}`).replaceAll('\\', '/');
  const changed = [...raw.matchAll(/:(\d{6}) (\d{6}) \S+ \S+ [A-Z]\d*\0([^\0]+)\0/g)].map((match) => ({ file: inContent(match[3] ?? ''), mode: match[2] === '000000' ? (match[1] ?? '') : (match[2] ?? '') }));
  return [...changed, ...added.split('\0').filter((path) => path !== '').map((path) => ({ file: inContent(path), mode: '100644' }))];
};

const git = (folder: string, args: readonly string[]): string | null => {
  const result = spawnSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return result.status === 0 ? result.stdout : null;
};

import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** How many releases are kept, the one that is shown included. */
const KEPT = 3;

/** Where the releases of a published folder are kept, and how one takes the place of another. */
export interface ReleaseFolder {
  /** The published folder, such as `dist`. */
  readonly published: string;
  /** Beside it: one folder per release, never changed once it is whole. */
  readonly store: string;
}

/** The releases of a published folder. */
export const releasesOf = (published: string): ReleaseFolder => ({ published, store: join(dirname(published), '.releases', basename(published)) });

/** An empty folder in which a release is put together; whatever an interrupted build left is removed. */
export const stageRelease = ({ store }: ReleaseFolder): string => {
  mkdirSync(store, { recursive: true });
  for (const name of readdirSync(store)) if (name.startsWith('.staging-') || name.startsWith('.link-')) rmSync(join(store, name), { recursive: true, force: true });
  const stage = join(store, `.staging-${process.pid}`);
  mkdirSync(stage);
  return stage;
};

/** The release that the next one will push out, as a folder to build the next one in, or `null` where none has to go yet. */
export const spareRelease = (folder: ReleaseFolder): string | null => {
  const history = historyOf(folder);
  const [oldest] = history;
  if (oldest === undefined || history.length < KEPT || oldest === shownRelease(folder) || !existsSync(join(folder.store, oldest))) return null;
  const spare = join(folder.store, `.staging-${process.pid}-spare`);
  renameSync(join(folder.store, oldest), spare);
  return spare;
};

/** Makes a whole staged release the published one in one step, and forgets the oldest. */
export const publishRelease = (folder: ReleaseFolder, stage: string, id: string): void => {
  const release = join(folder.store, id);
  if (existsSync(release)) rmSync(stage, { recursive: true, force: true });
  else renameSync(stage, release);
  showRelease(folder, id);
  noteShown(folder, id);
  forgetOldest(folder);
};

/** Shows the release before the present one again; its id, or `null` where there is none. */
export const rollBack = (folder: ReleaseFolder): string | null => {
  const history = historyOf(folder).filter((id) => existsSync(join(folder.store, id)));
  const before = history.at(-2);
  if (before === undefined) return null;
  showRelease(folder, before);
  writeHistory(folder, history.slice(0, -1));
  return before;
};

/** Completes a swap that was interrupted between its two renames, where links are not possible. */
export const completeSwap = (folder: ReleaseFolder): void => {
  const journal = join(folder.store, '.swap');
  if (!existsSync(journal)) return;
  const id = readFileSync(journal, 'utf8');
  if (!existsSync(folder.published) && existsSync(join(folder.store, `${id}.new`))) renameSync(join(folder.store, `${id}.new`), folder.published);
  rmSync(journal, { force: true });
};

const showRelease = (folder: ReleaseFolder, id: string): void => {
  const link = join(folder.store, `.link-${process.pid}`);
  const target = relative(dirname(folder.published), join(folder.store, id));
  try {
    symlinkSync(target, link, 'dir');
  } catch {
    swapFolders(folder, id);
    return;
  }
  setAsidePlainFolder(folder);
  renameSync(link, folder.published);
};

/** A folder of an earlier tool cannot be replaced by a link in one step: it moves away first. */
const setAsidePlainFolder = ({ published, store }: ReleaseFolder): void => {
  if (!isPlainFolder(published)) return;
  const aside = join(store, '.before-links');
  rmSync(aside, { recursive: true, force: true });
  renameSync(published, aside);
};

/** Without links: a copy of the release takes the place of the published folder by two renames, with a journal. */
const swapFolders = (folder: ReleaseFolder, id: string): void => {
  const fresh = join(folder.store, `${id}.new`);
  rmSync(fresh, { recursive: true, force: true });
  copyFolder(join(folder.store, id), fresh);
  writeFileSync(join(folder.store, '.swap'), id);
  const aside = join(folder.store, '.old');
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(folder.published)) renameSync(folder.published, aside);
  completeSwap(folder);
  rmSync(aside, { recursive: true, force: true });
};

const copyFolder = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (statSync(join(from, name)).isDirectory()) copyFolder(join(from, name), join(to, name));
    else writeFileSync(join(to, name), readFileSync(join(from, name)));
  }
};

const isPlainFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const forgetOldest = (folder: ReleaseFolder): void => {
  const kept = historyOf(folder).slice(-KEPT);
  writeHistory(folder, kept);
  const shown = shownRelease(folder);
  for (const name of readdirSync(folder.store)) {
    if (!name.startsWith('.') && !kept.includes(name) && name !== shown) rmSync(join(folder.store, name), { recursive: true, force: true });
  }
};

/** The folder of the release that is shown, or `null` where there is none. */
export const shownFolder = (folder: ReleaseFolder): string | null => {
  const id = shownRelease(folder);
  return id !== null && existsSync(join(folder.store, id, 'SHA256SUMS')) ? join(folder.store, id) : null;
};

/** The id of the release that is shown, or `null` where the published folder is no link. */
const shownRelease = ({ published }: ReleaseFolder): string | null => (lstatSync(published, { throwIfNoEntry: false })?.isSymbolicLink() === true ? basename(readlinkSync(published)) : null);

const noteShown = (folder: ReleaseFolder, id: string): void => writeHistory(folder, [...historyOf(folder).filter((known) => known !== id), id]);

const historyFile = (folder: ReleaseFolder): string => join(folder.store, '.history');

const historyOf = (folder: ReleaseFolder): readonly string[] => (existsSync(historyFile(folder)) ? readFileSync(historyFile(folder), 'utf8').split('\n').filter((line) => line !== '') : []);

const writeHistory = (folder: ReleaseFolder, history: readonly string[]): void => {
  const fresh = `${historyFile(folder)}.new`;
  writeFileSync(fresh, history.join('\n'));
  renameSync(fresh, historyFile(folder));
};

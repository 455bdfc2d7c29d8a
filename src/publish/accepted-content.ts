import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Day, parseDay } from '../domain/day.ts';
import { communityOf } from '../domain/folder-owner.ts';
import { type ContentFolder, diskFolder, type FolderEntry } from '../loader/content-folder.ts';

/** The content of each community as it was last published without errors. */
export interface AcceptedContent {
  /** When the content of a community was accepted last, or `null` where it never was. */
  acceptedOn(community: string): Day | null;
  /** Keeps the present content of communities as accepted; the hash of a community tells whether it changed since. */
  accept(communities: ReadonlyMap<string, string>, from: ContentFolder, on: Day): void;
  /** The accepted files of a community, as if they stood in its folder. */
  folderOf(community: string): ContentFolder;
}

/** Accepted content kept in a folder beside the releases. */
export const acceptedIn = (store: string): AcceptedContent => ({
  acceptedOn: (community) => {
    const file = join(store, community, 'accepted-on');
    return existsSync(file) ? parseDay(readFileSync(file, 'utf8')) : null;
  },
  accept: (communities, from, on) => {
    const files = Map.groupBy(from.list().filter(({ type }) => type === 'file'), ({ file }) => communityOf(file));
    for (const [community, hash] of communities) keep(join(store, community), files.get(community) ?? [], { from, on, hash });
  },
  folderOf: (community) => diskFolder(join(store, community, 'content')),
});

/** Every build accepts all that it publishes, so only what changed is written again. */
const keep = (target: string, files: readonly FolderEntry[], { from, on, hash }: { from: ContentFolder; on: Day; hash: string }): void => {
  if (textOf(join(target, 'hash')) === hash) {
    if (textOf(join(target, 'accepted-on')) !== on) writeFileSync(join(target, 'accepted-on'), on);
    return;
  }
  const fresh = `${target}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const { file } of files) {
    const path = join(fresh, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, from.read(file));
  }
  mkdirSync(fresh, { recursive: true });
  writeFileSync(join(fresh, 'accepted-on'), on);
  writeFileSync(join(fresh, 'hash'), hash);
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
};

const textOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

/** What is left out of a published content: communities that stand with their accepted content, and single files. */
export interface Held {
  readonly communities: ReadonlySet<string>;
  /** Documents that are in neither version, such as those with a privacy error. */
  readonly files: ReadonlySet<string>;
}

/** The content as it may be published: held communities with what was accepted last, held files not at all. */
export const publishableFolder = (folder: ContentFolder, accepted: AcceptedContent, held: Held): ContentFolder => {
  const substitutes = new Map([...held.communities].filter((id) => accepted.acceptedOn(id) !== null).map((id) => [id, accepted.folderOf(id)]));
  const own = folder.list().filter((entry) => !held.communities.has(ownerOf(entry) ?? ''));
  const listed = [...own, ...[...substitutes.values()].flatMap((substitute) => substitute.list().filter((entry) => ownerOf(entry) !== null))]
    .filter(({ file }) => !held.files.has(file))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return {
    list: () => listed,
    read: (file) => (substitutes.get(communityOf(file) ?? '') ?? folder).read(file),
  };
};

/** The community whose folder an entry of the list is, or lies in. */
const ownerOf = ({ file, type }: FolderEntry): string | null => communityOf(type === 'folder' ? `${file}/` : file);

/** Removes accepted content of communities that are no longer there. */
export const forgetAccepted = (store: string, present: ReadonlySet<string>): void => {
  if (!existsSync(store)) return;
  for (const name of readdirSync(store)) if (!present.has(name)) rmSync(join(store, name), { recursive: true, force: true });
};

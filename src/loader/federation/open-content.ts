import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { communityOf } from '../../domain/folder-owner.ts';
import { isTreeMap, type Tree } from '../../domain/tree.ts';
import { type ContentFolder, diskFolder, type FolderEntry } from '../content-folder.ts';
import { loadTree } from '../load-tree.ts';
import { openBundle } from './open-bundle.ts';
import { contentSum, fileSum } from './content-sum.ts';

/** A content of somebody else that was not taken in, and why; everything else stands. */
export interface RefusedSource {
  readonly id: string;
  readonly path: string;
  readonly reason: 'missing' | 'unreadable' | 'changed' | 'twice';
  /** The sum that it has now, or the community that stands elsewhere already. */
  readonly found: string;
}

/** A content folder with the communities of others that its `site.yaml` names. */
export interface OpenContent {
  readonly folder: ContentFolder;
  /** The communities of each source that was taken in, by the id of the source. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  readonly refused: readonly RefusedSource[];
}

interface Pin {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
}

/** Opens a content folder. Of a source only the folders of its communities are taken: no settings, no standard, no handbook. */
export const openContent = (root: string): OpenContent => {
  const own = diskFolder(root);
  const pins = pinsOf(own);
  if (pins.length === 0) return { folder: own, sources: new Map(), refused: [] };
  const owners = new Map(communitiesOf(own).map((id) => [id, own]));
  const sources = new Map<string, readonly string[]>();
  const refused: RefusedSource[] = [];
  for (const pin of pins) {
    const source = openSource(root, pin);
    const ids = 'reason' in source ? [] : communitiesOf(source);
    const twice = ids.find((id) => owners.has(id));
    if ('reason' in source) refused.push({ id: pin.id, path: pin.path, ...source });
    else if (twice !== undefined) refused.push({ id: pin.id, path: pin.path, reason: 'twice', found: twice });
    else {
      for (const id of ids) owners.set(id, source);
      sources.set(pin.id, ids);
    }
  }
  return { folder: sources.size === 0 ? own : joined(own, owners), sources, refused };
};

/** What `site.yaml` says of others; what it says wrongly the check reports. */
const pinsOf = (folder: ContentFolder): readonly Pin[] => {
  const settings = readSettings(folder);
  const listed = isTreeMap(settings) ? settings['federation'] : undefined;
  const pins: readonly Tree[] = Array.isArray(listed) ? listed : [];
  return pins.flatMap((each): readonly Pin[] => {
    const { id, path, sha256 } = isTreeMap(each) ? each : {};
    return typeof id === 'string' && typeof path === 'string' && typeof sha256 === 'string' ? [{ id, path, sha256 }] : [];
  });
};

const readSettings = (folder: ContentFolder): Tree => {
  try {
    const loaded = loadTree(new TextDecoder().decode(folder.read('site.yaml')));
    return 'tree' in loaded ? loaded.tree : null;
  } catch {
    return null;
  }
};

const openSource = (root: string, { path, sha256 }: Pin): ContentFolder | Pick<RefusedSource, 'reason' | 'found'> => {
  const place = resolve(root, path);
  if (!existsSync(place)) return { reason: 'missing', found: '' };
  if (statSync(place).isDirectory()) {
    const folder = communitiesOnly(diskFolder(existsSync(join(place, 'linli-shard.json')) ? join(place, 'content') : place));
    const sum = contentSum(folder);
    return sum === sha256 ? folder : { reason: 'changed', found: sum };
  }
  const bytes = readFileSync(place);
  if (fileSum(bytes) !== sha256) return { reason: 'changed', found: fileSum(bytes) };
  const bundle = openBundle(bytes);
  return bundle === null ? { reason: 'unreadable', found: '' } : communitiesOnly(bundle);
};

const communitiesOnly = (folder: ContentFolder): ContentFolder => {
  const listed = folder.list().filter(({ file }) => communityOf(`${file}/`) !== null);
  return { list: () => listed, read: (file) => folder.read(file) };
};

const communitiesOf = (folder: ContentFolder): readonly string[] => [...new Set(folder.list().flatMap(({ file }) => communityOf(`${file}/`) ?? []))];

const joined = (own: ContentFolder, owners: ReadonlyMap<string, ContentFolder>): ContentFolder => {
  const others = [...new Set(owners.values())].filter((folder) => folder !== own);
  const listed: readonly FolderEntry[] = [...own.list(), ...others.flatMap((folder) => folder.list())].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return { list: () => listed, read: (file) => (owners.get(communityOf(file) ?? '') ?? own).read(file) };
};

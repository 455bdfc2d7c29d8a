import type { ContentFolder } from './content-folder.ts';
import { loadTree } from './load-tree.ts';
import { isTreeMap } from '../domain/tree.ts';

/** The time zone that `site.yaml` names, read before anything else because it says which day it is. */
export const zoneOf = (folder: ContentFolder): string | undefined => {
  const zone = siteField(folder, 'timeZone');
  return zone !== undefined && isZone(zone) ? zone : undefined;
};

const siteField = (folder: ContentFolder, key: string): string | undefined => {
  try {
    const loaded = loadTree(new TextDecoder().decode(folder.read('site.yaml')));
    const value = 'tree' in loaded && isTreeMap(loaded.tree) ? loaded.tree[key] : undefined;
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined; // The check itself reports a site without readable settings.
  }
};

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

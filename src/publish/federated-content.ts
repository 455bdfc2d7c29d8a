import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Day } from '../domain/day.ts';
import { z } from 'zod';
import type { ContentFolder } from '../loader/content-folder.ts';
import type { OpenContent } from '../loader/federation/open-content.ts';
import { acceptedIn, publishableFolder } from './accepted-content.ts';

const KNOWN = z.record(z.string(), z.array(z.string()));

/** Content with the communities of refused sources as they were published last. */
export interface FederatedContent {
  readonly folder: ContentFolder;
  /** Communities that stand with their accepted content because their source was refused, and since when. */
  readonly stood: ReadonlyMap<string, Day | null>;
}

/** Lets what was published of a source stand while its present state is refused. */
export const standIn = ({ folder, refused, sources }: OpenContent, keep: string): FederatedContent => {
  const accepted = acceptedIn(join(keep, 'accepted'));
  const present = new Set([...folder.list().flatMap(({ file }) => /^communities\/([^/]+)/.exec(file)?.[1] ?? []), ...[...sources.values()].flat()]);
  const known = knownSources(keep);
  const ids = refused.flatMap(({ id }) => known[id] ?? []).filter((id) => !present.has(id) && accepted.acceptedOn(id) !== null);
  const stood = new Map(ids.map((id) => [id, accepted.acceptedOn(id)]));
  return { folder: ids.length === 0 ? folder : publishableFolder(folder, accepted, { communities: new Set(ids), files: new Set() }), stood };
};

/** Notes which communities came from where; a source that is refused keeps what was noted of it. */
export const noteSources = ({ sources, refused }: OpenContent, keep: string): void => {
  if (sources.size === 0 && refused.length === 0) return;
  const before = Object.entries(knownSources(keep)).filter(([id]) => refused.some((source) => source.id === id));
  mkdirSync(dirname(fileIn(keep)), { recursive: true });
  writeFileSync(fileIn(keep), JSON.stringify({ ...Object.fromEntries(before), ...Object.fromEntries(sources) }));
};

const fileIn = (keep: string): string => join(keep, 'sources.json');

const knownSources = (keep: string): Readonly<Record<string, readonly string[]>> => {
  if (!existsSync(fileIn(keep))) return {};
  try {
    return KNOWN.parse(JSON.parse(readFileSync(fileIn(keep), 'utf8')));
  } catch {
    return {};
  }
};

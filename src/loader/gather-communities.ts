import type { Kind } from '../domain/kind.ts';
import { type Community, type Entry, isOfKind } from '../domain/library.ts';
import type { Reading } from './read-document.ts';

/** Communities of the last time by their id, with the entries that they were made from. */
export type CommunityCache = Map<string, { readonly entries: readonly Entry[]; readonly community: Community }>;

/** The documents of each community. One whose documents are all the same objects as last time stays the same object. */
export const gatherCommunities = (readings: readonly Reading[], cache: CommunityCache): ReadonlyMap<string, Community> => {
  const grouped = new Map<string, Entry[]>();
  for (const { address, entry } of readings) {
    if (address?.community === null || address?.community === undefined) continue;
    const own = grouped.get(address.community) ?? [];
    if (entry) own.push(entry);
    grouped.set(address.community, own);
  }
  for (const id of cache.keys()) if (!grouped.has(id)) cache.delete(id);
  return new Map([...grouped].map(([id, entries]) => [id, gather(id, entries, cache)]));
};

const gather = (id: string, entries: readonly Entry[], cache: CommunityCache): Community => {
  const known = cache.get(id);
  if (known && known.entries.length === entries.length && known.entries.every((entry, index) => entry === entries[index])) return known.community;
  const community = communityOf(id, entries);
  cache.set(id, { entries, community });
  return community;
};

const communityOf = (id: string, entries: readonly Entry[]): Community => ({
  id,
  profile: ofKind(entries, 'profile')[0] ?? null,
  plans: ofKind(entries, 'plan'),
  assessments: ofKind(entries, 'assessment'),
  replies: ofKind(entries, 'replies'),
  notices: ofKind(entries, 'notice'),
  meetings: ofKind(entries, 'meeting'),
  surveys: ofKind(entries, 'survey'),
  activities: ofKind(entries, 'activity'),
  activityYears: ofKind(entries, 'activity-year'),
  documents: ofKind(entries, 'document'),
});

const ofKind = <K extends Kind>(entries: readonly Entry[], kind: K): readonly Entry<K>[] => entries.filter((entry): entry is Entry<K> => isOfKind(entry, [kind]));

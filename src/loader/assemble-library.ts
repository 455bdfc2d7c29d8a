import type { Finding } from '../domain/finding.ts';
import type { Kind } from '../domain/kind.ts';
import { type Entry, isOfKind, type Library, type Site } from '../domain/library.ts';
import { SCHEMAS } from '../domain/schema/schemas.ts';
import { standardReference } from '../domain/standard.ts';
import { type CommunityCache, gatherCommunities } from './gather-communities.ts';
import type { Reading } from './read-document.ts';

/** Puts what was read from single files together to one library; communities that did not change stay the same objects. */
export const assembleLibrary = (readings: readonly Reading[], found: readonly Finding[] = [], cache: CommunityCache = new Map()): Library => {
  const entries = readings.flatMap((reading) => (reading.entry === null ? [] : [reading.entry]));
  const guidance = ofKind(entries, 'item').map((entry) => [entry.name.replace('/items/', '/').replace('/', '@'), entry] as const);
  return {
    site: ofKind(entries, 'site')[0]?.data ?? EMPTY_SITE,
    entries,
    communities: gatherCommunities(readings, cache),
    standards: new Map(ofKind(entries, 'standard').map((entry) => [standardReference(entry), entry])),
    guidance: new Map(guidance),
    regions: byName(ofKind(entries, 'region')),
    catalogues: byName(ofKind(entries, 'catalogue')),
    calendars: new Map(ofKind(entries, 'calendar').map((entry) => [entry.data.year, entry])),
    handbook: ofKind(entries, 'handbook'),
    synonyms: ofKind(entries, 'synonyms').flatMap((entry) => entry.data.groups),
    locks: ofKind(entries, 'locks').flatMap((entry) => entry.data.locks),
    files: new Map(readings.flatMap(({ record }) => (record === null ? [] : [[record.file, record] as const]))),
    unread: new Set(readings.flatMap(({ address, entry }) => (address !== null && entry === null ? [address.id] : []))),
    findings: [...found, ...readings.flatMap((reading) => reading.findings)],
  };
};

/** What a folder without a readable `site.yaml` is taken for, so that everything else can still be checked. */
const EMPTY_SITE: Site = SCHEMAS.site.parse({ title: '—', defaultStandard: '—', noticeKinds: [{ id: 'notice', label: '—' }] });

const ofKind = <K extends Kind>(entries: readonly Entry[], kind: K): readonly Entry<K>[] => entries.filter((entry): entry is Entry<K> => isOfKind(entry, [kind]));

const byName = <K extends Kind>(entries: readonly Entry<K>[]): ReadonlyMap<string, Entry<K>> => new Map(entries.map((entry) => [entry.name, entry]));

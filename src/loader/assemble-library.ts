import type { Finding } from '../domain/finding.ts';
import type { Kind } from '../domain/kind.ts';
import { type Community, type Entry, isOfKind, type Library, type Site } from '../domain/library.ts';
import { SCHEMAS } from '../domain/schema/schemas.ts';
import { standardReference } from '../domain/standard.ts';
import type { Reading } from './read-document.ts';

/** Puts what was read from single files together to one library. */
export const assembleLibrary = (readings: readonly Reading[], found: readonly Finding[] = []): Library => {
  const entries = readings.flatMap((reading) => (reading.entry === null ? [] : [reading.entry]));
  const guidance = ofKind(entries, 'item').map((entry) => [entry.name.replace('/items/', '/').replace('/', '@'), entry] as const);
  return {
    site: ofKind(entries, 'site')[0]?.data ?? EMPTY_SITE,
    entries,
    communities: new Map(communityIds(readings).map((id) => [id, gatherCommunity(id, entries)])),
    standards: new Map(ofKind(entries, 'standard').map((entry) => [standardReference(entry), entry])),
    guidance: new Map(guidance),
    regions: byName(ofKind(entries, 'region')),
    catalogues: byName(ofKind(entries, 'catalogue')),
    calendars: new Map(ofKind(entries, 'calendar').map((entry) => [entry.data.year, entry])),
    handbook: ofKind(entries, 'handbook'),
    synonyms: ofKind(entries, 'synonyms').flatMap((entry) => entry.data.groups),
    locks: ofKind(entries, 'locks').flatMap((entry) => entry.data.locks),
    files: new Map(readings.map(({ record }) => [record.file, record])),
    unread: new Set(readings.flatMap(({ address, entry }) => (address !== null && entry === null ? [address.id] : []))),
    findings: [...found, ...readings.flatMap((reading) => reading.findings)],
  };
};

/** What a folder without a readable `site.yaml` is taken for, so that everything else can still be checked. */
const EMPTY_SITE: Site = SCHEMAS.site.parse({ title: '—', defaultStandard: '—', noticeKinds: [{ id: 'notice', label: '—' }] });

const ofKind = <K extends Kind>(entries: readonly Entry[], kind: K): readonly Entry<K>[] => entries.filter((entry): entry is Entry<K> => isOfKind(entry, [kind]));

const byName = <K extends Kind>(entries: readonly Entry<K>[]): ReadonlyMap<string, Entry<K>> => new Map(entries.map((entry) => [entry.name, entry]));

const communityIds = (readings: readonly Reading[]): readonly string[] => [...new Set(readings.flatMap(({ address }) => address?.community ?? []))];

const gatherCommunity = (id: string, entries: readonly Entry[]): Community => {
  const own = entries.filter((entry) => entry.community === id);
  return {
    id,
    profile: ofKind(own, 'profile')[0] ?? null,
    plans: ofKind(own, 'plan'),
    assessments: ofKind(own, 'assessment'),
    replies: ofKind(own, 'replies'),
    notices: ofKind(own, 'notice'),
    meetings: ofKind(own, 'meeting'),
    surveys: ofKind(own, 'survey'),
    activities: ofKind(own, 'activity'),
    activityYears: ofKind(own, 'activity-year'),
    documents: ofKind(own, 'document'),
  };
};

import type { DayRange } from '../../domain/period.ts';
import type { Community, Entry, Library } from '../../domain/library.ts';
import type { LocalText } from '../../domain/local-text.ts';
import type { PartialDate } from '../../domain/partial-date.ts';

/** A document that a derivation can count. */
export type Listed = Entry<'notice' | 'meeting' | 'activity' | 'activity-year' | 'plan' | 'survey' | 'document'>;

/** What a name in the list of a derivation stands for; what cannot be found any more is only its name. */
export interface Counted {
  readonly name: string;
  /** The document it stands in, or `profile`, or `null` where it is no page of its own. */
  readonly in: Listed | 'profile' | null;
  readonly date: PartialDate | null;
  readonly title: LocalText | null;
  /** What exactly in that document: a resolution, a measure, a commitment. */
  readonly part: LocalText | null;
  /** The id of a fact of the profile. */
  readonly fact: string | null;
  /** The time that a publication is about, where the catalogue asks for one at a time. */
  readonly covers: Pick<DayRange, 'from' | 'to'> | null;
  /** The second, third … time of the same event. */
  readonly time: number | null;
  /** Of a share: whether it belongs to the part and not only to the whole. */
  readonly isInPart: boolean;
}

/** What the names of a derivation stand for: `meetings/2025-03-20#lamp ✗`, `profile#teams/choir`, `community#covenant`. */
export const countedThing = (written: string, community: Community, library: Library): Counted => {
  const [, name = written, time, cross] = /^(.*?)(?: \((\d+)\))?( ✗)?$/.exec(written) ?? [];
  const nothing: Counted = { name, in: null, date: null, title: null, part: null, fact: null, covers: null, time: time === undefined ? null : Number(time), isInPart: cross === undefined };
  const [path = '', anchor = null] = name.split('#');
  if (path === 'profile') return { ...nothing, in: 'profile', ...profileThing(community, anchor ?? '') };
  const [folder = '', ...rest] = path.split('/');
  const entry = listedIn(community, folder).find((candidate) => candidate.name === rest.join('/'));
  if (entry) return { ...nothing, in: entry, title: entry.data.title, date: dateOf(entry), part: anchor === null ? null : partOf(entry, anchor) };
  return { ...nothing, ...catalogueThing(library, path, anchor ?? '') };
};

type Found = Partial<Pick<Counted, 'title' | 'part' | 'fact' | 'covers' | 'date'>>;

const profileThing = ({ profile }: Community, anchor: string): Found => {
  const [list = '', id, part] = anchor.split('/');
  if (list === 'facts') return { fact: id ?? null };
  const data = profile?.data;
  const lists = { facilities: data?.facilities, organisations: data?.organisations, teams: data?.teams, honours: data?.honours } as const;
  if (list === 'units') {
    const unit = data?.units?.find((candidate) => candidate.id === id);
    return { title: unit?.name ?? null, part: unit?.commitments?.find((commitment) => commitment.id === part)?.text ?? null };
  }
  const found = Object.entries(lists).find(([key]) => key === list)?.[1]?.find((candidate) => candidate.id === id);
  return { title: found ? ('title' in found ? found.title : found.name) : null };
};

const LONG_AGO = '1900'; // What has to stand at all times was once listed as due since this year.

const catalogueThing = (library: Library, catalogue: string, anchor: string): Found => {
  const [id = '', days] = anchor.split(' ');
  const entry = library.catalogues.get(catalogue)?.data.entries.find((candidate) => candidate.id === id);
  const [from, to] = (days?.split('–') ?? []).map((day) => day as DayRange['from']); // Written by the derivation from two days.
  return { title: entry?.level2 ?? null, covers: from === undefined || to === undefined || from.startsWith(LONG_AGO) ? null : { from, to } };
};

const dateOf = ({ data }: Listed): PartialDate | null => ('date' in data && data.date !== undefined ? (data.date as string as PartialDate) : null); // A day is a complete partial date.

const partOf = ({ data }: Listed, id: string): LocalText => {
  if ('resolutions' in data) return data.resolutions?.find((each) => each.id === id)?.text ?? id;
  if ('rows' in data) return data.rows.find((each) => each.id === id)?.title ?? id;
  if ('years' in data) return data.years.flatMap(({ measures }) => measures ?? []).find((each) => each.id === id)?.text ?? id;
  return id; // The number of a suggestion or an objection is what the register calls it.
};

const listedIn = (community: Community, folder: string): readonly Listed[] => {
  switch (folder) {
    case 'notices':
      return community.notices;
    case 'meetings':
      return community.meetings;
    case 'activities':
      return [...community.activities, ...community.activityYears];
    case 'plans':
      return community.plans;
    case 'surveys':
      return community.surveys;
    case 'documents':
      return community.documents;
    default:
      return [];
  }
};

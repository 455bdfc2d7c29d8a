import type { Day } from './day.ts';
import type { Community, Entry, Library } from './library.ts';
import { isPublished } from './notice.ts';
import { rememberPer } from './remember.ts';

/**
 * A library as readers may see it on a day: a notice of a later day is not in it, and nothing says that one will be
 * taken down later. Whatever prints from it cannot tell what is planned.
 */
export const libraryAsOf = (library: Library, on: Day): Library => {
  const known = KNOWN(library).get(on) ?? withoutPlans(library, on);
  KNOWN(library).set(on, known);
  return known;
};

const KNOWN = rememberPer<Library, Map<Day, Library>>(() => new Map());

const withoutPlans = (library: Library, on: Day): Library => {
  const changed = new Map(library.entries.flatMap((entry) => (entry.kind === 'notice' && hasPlans(entry, on) ? [[entry, shownOn(entry, on)] as const] : [])));
  if (changed.size === 0) return library;
  const seen = <Each extends Entry>(entry: Each): readonly Each[] => {
    const shown = entry.kind === 'notice' && changed.has(entry) ? changed.get(entry) : entry;
    // What stands in place of an entry is of its kind; the map cannot say so.
    return shown ? [shown as Each] : [];
  };
  const communities = new Map([...library.communities].map(([id, community]): [string, Community] => [id, community.notices.some((notice) => changed.has(notice)) ? { ...community, notices: community.notices.flatMap(seen) } : community]));
  return { ...library, entries: library.entries.flatMap(seen), communities };
};

const hasPlans = ({ data }: Entry<'notice'>, on: Day): boolean => !isPublished(data, on) || (data.withdrawn !== undefined && data.withdrawn.on > on);

const shownOn = (entry: Entry<'notice'>, on: Day): Entry<'notice'> | null => {
  if (!isPublished(entry.data, on)) return null;
  const data = { ...entry.data };
  delete data.withdrawn;
  return { ...entry, data, tree: Object.fromEntries(Object.entries(entry.tree).filter(([key]) => key !== 'withdrawn')) };
};

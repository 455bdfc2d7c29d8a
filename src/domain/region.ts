import type { Community, Entry, Library } from './library.ts';

/** A region with all that it lies in, from the largest to the smallest. */
export const regionsOf = (library: Library, id: string | undefined): readonly Entry<'region'>[] => {
  const path: Entry<'region'>[] = [];
  let region = id === undefined ? undefined : library.regions.get(id);
  while (region && !path.includes(region)) {
    path.unshift(region);
    region = region.data.parent === undefined ? undefined : library.regions.get(region.data.parent);
  }
  return path;
};

/** The communities that lie in a region or in one of its parts. */
export const communitiesIn = (library: Library, region: string): readonly Community[] =>
  [...library.communities.values()].filter(({ profile }) => regionsOf(library, profile?.data.region).some(({ name }) => name === region));

import type { Library } from '../../domain/library.ts';
import { rememberPer } from '../../domain/remember.ts';

/** The files of each community that are no documents, as its headers name them. */
const filesByCommunity = rememberPer((library: Library): ReadonlyMap<string, readonly string[]> => {
  const named = [...library.files.keys()].flatMap((path) => {
    const [, community, file] = /^communities\/([^/]+)\/(.+)$/.exec(path) ?? [];
    return community === undefined || file === undefined || file.endsWith('.mdx') ? [] : [{ community, file }];
  });
  return new Map([...Map.groupBy(named, ({ community }) => community)].map(([community, list]) => [community, list.map(({ file }) => file)]));
});

/** The files of a community, from its folder on: `files/minutes-2025.pdf`. */
export const filesOfCommunity = (library: Library, community: string | null): readonly string[] => filesByCommunity(library).get(community ?? '') ?? [];

import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { availableParallelism } from 'node:os';
import type { CurrentSite } from '../current.ts';
import type { BuiltPages } from './built-pages.ts';
import { openLane, type PageLane } from './page-lane.ts';

/** Fewer pages are made before another process has read the site. */
const WORTH_A_PROCESS = 800;
/** So many pages wait for another process at most, so that all end at the same time. */
const AHEAD = 24;
const WAITING_HERE = 40;

/** In how many processes pages are made where nobody says: each further one takes as much memory as the first. */
const USUAL_JOBS = Math.min(2, availableParallelism());

/** How many pages the framework should ask for at once, so that no process waits. */
export const pagesAtOnce = (jobs = USUAL_JOBS): number => WAITING_HERE + AHEAD * (jobs - 1);

/** What pages are made from, and in how many processes; where that is not said, small sites are made in one. */
export interface LaneOptions {
  readonly site: CurrentSite;
  readonly jobs?: number | undefined;
  /** What the bundler made of the page files, as soon as the first page is asked for. */
  readonly builtPages: () => BuiltPages | null;
}

/**
 * Makes the pages of large sites in several processes, community by community: several pages of a community show the same,
 * which is worked out once for those that follow one another.
 */
export const pageLanes = ({ site: { ledger, ...site }, jobs, builtPages }: LaneOptions) => (ordinary: AstroPrerenderer): AstroPrerenderer => {
  let others: readonly PageLane[] = [];
  let here: Promise<unknown> = Promise.resolve();
  let latest: { readonly community: string | null; readonly lane: PageLane | null } = { community: null, lane: null };
  const makeHere: AstroPrerenderer['render'] = (request, options) => {
    const made = here.then(() => ordinary.render(request, options));
    here = made.catch(() => undefined);
    return made;
  };
  const makeThere = async (lane: PageLane, url: string, { component, route }: PathWithRoute['route']): Promise<Response> => {
    const { response, keys } = await lane.make({ url, component, route });
    for (const [file, key] of keys) ledger?.note(file, key);
    return response;
  };
  return {
    ...ordinary,
    name: 'linli:lanes',
    getStaticPaths: async () => {
      const paths = inCommunityOrder(await ordinary.getStaticPaths());
      const built = builtPages();
      if (built) others = Array.from({ length: otherJobs(jobs, paths.length) }, () => openLane({ site, built }));
      return paths;
    },
    render: (request, options) => {
      const community = communityIn(new URL(request.url).pathname, options.routeData);
      if (community !== latest.community) latest = { community, lane: community === null ? null : freeLane(others) };
      return latest.lane === null ? makeHere(request, options) : makeThere(latest.lane, request.url, options.routeData);
    },
    teardown: async () => {
      await Promise.all(others.map((lane) => lane.close()));
      await ordinary.teardown?.();
    },
  };
};

const otherJobs = (jobs: number | undefined, pages: number): number => (jobs ?? (pages < WORTH_A_PROCESS ? 1 : USUAL_JOBS)) - 1;

/** The process with the least to do; `null` where all have enough. */
const freeLane = (lanes: readonly PageLane[]): PageLane | null => lanes.filter((lane) => lane.waiting() < AHEAD).toSorted((a, b) => a.waiting() - b.waiting())[0] ?? null;

/** The pages of a community in one language after one another, in the order of the first. */
const inCommunityOrder = (paths: readonly PathWithRoute[]): PathWithRoute[] =>
  [...Map.groupBy(paths, ({ pathname, route }) => communityIn(pathname, route)).values()].flat();

/** The community that a page is about, with its language; `null` for the pages of the whole site. */
const communityIn = (pathname: string, { component }: Pick<PathWithRoute['route'], 'component'>): string | null =>
  component.includes('/communities/[community]/') ? (/^.*?\/communities\/[^/]+/.exec(pathname)?.[0] ?? null) : null;

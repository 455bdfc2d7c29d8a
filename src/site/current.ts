import type { Day } from '../domain/day.ts';
import type { Report } from '../domain/diagnostic.ts';
import type { ContentHistory } from '../domain/history.ts';
import type { Library } from '../domain/library.ts';
import type { PageLedger } from './page-ledger.ts';

/** What the pages of one run are made from. */
export interface CurrentSite {
  readonly library: Library;
  readonly report: Report;
  readonly on: Day;
  /** The path under which the site stands, with `/` at both ends. */
  readonly base: string;
  /** The content folder on the disk. */
  readonly content: string;
  /** Communities whose last change is not published, with the day of what stands instead; `null` where there is nothing yet. */
  readonly held: ReadonlyMap<string, Day | null>;
  /** When each file that is shown as it stands in the folder was changed. */
  readonly history: ContentHistory;
  /** Whether the findings are shown in the pages, as in `dev`. */
  readonly showsFindings: boolean;
  /** Which pages of the last release still stand; where it is not there, every page is made. */
  readonly ledger?: PageLedger;
}

// Astro loads the pages as modules of their own, so a variable of this module would exist twice.
declare global {
  var linliSite: CurrentSite | undefined;
}

/** Hands a checked site to the pages. */
export const setCurrentSite = (site: CurrentSite): void => {
  globalThis.linliSite = site;
};

/** The site that the pages are made from. */
export const currentSite = (): CurrentSite => {
  const site = globalThis.linliSite;
  if (!site) throw new Error('no site was read before its pages are made');
  return site;
};

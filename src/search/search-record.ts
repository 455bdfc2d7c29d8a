import type { NoticeDays } from '../domain/notice-state.ts';

/** One page as the search knows it; texts as the author wrote them, folded only when they are indexed. */
export interface SearchRecord {
  /** The path of the page within the site, without base. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly kind: SearchKind;
  /** The id of the community, or `null` for pages of no community. */
  readonly community: string | null;
  readonly communityName: string | null;
  /** The id of the area whose shard holds it, or `site`. */
  readonly area: string;
  readonly areaName: string | null;
  readonly year: string | null;
  /** The day or month by which results are sorted, or `null`. */
  readonly date: string | null;
  readonly noticeKind: string | null;
  /** The grade of a result that is final, by its id in the standard; of a community the latest one. */
  readonly grade: string | null;
  /** The language in which it is written. */
  readonly language: string;
  /** The days by which a reader's clock tells the state of a notice, or `null`. */
  readonly days: NoticeDays | null;
  /** What a result says of dates: never a state. */
  readonly note: string;
}

/** The kinds of pages that a search can be narrowed to. */
export const SEARCH_KINDS = ['community', 'notice', 'plan', 'assessment', 'meeting', 'survey', 'activity', 'document', 'region', 'standard', 'item', 'handbook'] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

import type { ViewContext } from './context.ts';
import { headOf, type PageView } from './head.ts';

/** The search page; its script fills in what was found. */
export interface SearchView extends PageView {
  readonly action: string;
  /** The folder of the search index. */
  readonly index: string;
  readonly telephone: string | null;
}

export const searchView = (context: ViewContext): SearchView => ({
  head: { ...headOf(context, { heading: context.t('nav.search') }), noindex: true },
  action: context.href('search', {}),
  index: `${context.base}search-index/`,
  telephone: context.library.site.telephone ?? null,
});

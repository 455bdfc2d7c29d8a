// Bundled for the browser by the test: asks the index as the search page does and answers with addresses.
import { openIndex } from '../../src/client/search/pagefind-module.ts';
import { isExactPage, readAnswers, runSearch } from '../../src/client/search/run-search.ts';
import { planQuery, type Synonyms } from '../../src/search/plan-query.ts';

/** The addresses of the pages that a search shows, in its order. */
export interface Shown {
  readonly exact: readonly string[];
  readonly related: readonly string[];
}

declare global {
  var searchFor: (query: string, synonyms: Synonyms) => Promise<Shown>;
}

const index = await openIndex('/search-index/', '/');
const titles = await index.titles();
const full = await index.fullText(index.shards.map(({ id }) => id));

globalThis.searchFor = async (query, synonyms) => {
  const plan = planQuery(query, synonyms);
  if (!plan) return { exact: [], related: [] };
  const hits = await runSearch({ titles, full }, { plan, filters: {}, newestFirst: false });
  const shown = { exact: [] as string[], related: [] as string[] };
  for await (const page of readAnswers(hits, plan)) (isExactPage(page, plan) ? shown.exact : shown.related).push(page.url);
  return shown;
};

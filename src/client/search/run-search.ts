import type { Day } from '../../domain/day.ts';
import { noticeStateOn } from '../../domain/notice-state.ts';
import { holdsAllTerms, type QueryPlan } from '../../search/plan-query.ts';
import { readDays } from '../notice-state.ts';
import type { Filters, FoundPage, Hit, PagefindModule } from './pagefind-module.ts';

/** What is asked: a plan of queries, narrowed and sorted. */
export interface Question {
  readonly plan: QueryPlan;
  readonly filters: Filters;
  readonly newestFirst: boolean;
}

/** The hits of a question in the order in which they are shown, each page once. */
export interface Hits {
  readonly exact: readonly Hit[];
  readonly related: readonly Hit[];
}

/** The indexes that are asked; the full text only where it was opened. */
export interface Indexes {
  readonly titles: PagefindModule;
  readonly full: PagefindModule | null;
}

/** Asks the indexes: what holds the very words first, titles before texts, then what is related. */
export const runSearch = async ({ titles, full }: Indexes, { plan, filters, newestFirst }: Question): Promise<Hits> => {
  const options = { filters, ...(newestFirst ? { sort: { date: 'desc' as const } } : {}) };
  const ask = async (index: PagefindModule | null, queries: readonly string[]): Promise<readonly Hit[]> => {
    if (!index) return [];
    const answers = await Promise.all(queries.map((query) => index.search(query, options)));
    return answers.flatMap(({ results }) => results);
  };
  // Letters may be the beginning of a pinyin key, and only an unquoted word finds what begins with it.
  const [inTitles, inTexts] = await Promise.all([ask(titles, plan.latin ? plan.related : plan.exact), ask(full, plan.exact)]);
  const exact = [...inTitles, ...inTexts];
  // Of letters that are no word of a text Pagefind makes what it can; as pinyin they are in the titles or nowhere.
  if (plan.latin && exact.length > 0) return { exact, related: [] };
  const related = await Promise.all([ask(titles, plan.related), ask(full, plan.related)]);
  return { exact, related: related.flat() };
};

/** The pages of hits, fetched as they are needed, each page once. */
export async function* readPages(hits: readonly Hit[], seen: Set<string>): AsyncGenerator<FoundPage, void> {
  for (const hit of hits) {
    const page = await hit.data();
    if (seen.has(page.url)) continue;
    seen.add(page.url);
    yield page;
  }
}

/** The text of a page as its author wrote it. */
export const originalText = (page: FoundPage): string => page.meta['original'] ?? page.content;

/** Whether a page belongs to the hits that hold the very words. */
export const isExactPage = (page: FoundPage, plan: QueryPlan): boolean => holdsAllTerms(`${page.meta['title'] ?? ''}\n${page.content}`, plan);

/** Whether a notice is in a state on the reader's day; `open` counts until the last day, and other pages are in none. */
export const isInState = (page: FoundPage, wanted: string, today: Day | null): boolean => {
  const days = readDays(page.meta['days']);
  if (days === null || today === null) return false;
  const { state } = noticeStateOn(days, today);
  return (state === 'closing-soon' ? 'open' : state) === wanted;
};

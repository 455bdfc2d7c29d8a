import type { Day } from '../../domain/day.ts';
import { noticeStateOn } from '../../domain/notice-state.ts';
import { holdsAllTerms, type QueryPlan } from '../../search/plan-query.ts';
import { isRelated, titleDistance } from '../../search/weigh-answer.ts';
import { readDays } from '../notice-state.ts';
import type { Filters, FoundPage, Hit, PagefindModule } from './pagefind-module.ts';

/** What is asked: a plan of queries, narrowed and sorted. */
export interface Question {
  readonly plan: QueryPlan;
  readonly filters: Filters;
  readonly newestFirst: boolean;
}

/** The hits of a question, each group by how well the index says that it fits. */
export interface Hits {
  /** Hits whose pages decide by their titles which of them are shown first. */
  readonly first: readonly Hit[];
  readonly others: readonly Hit[];
}

/** The indexes that are asked; the full text only where it was opened. */
export interface Indexes {
  readonly titles: PagefindModule;
  readonly full: PagefindModule | null;
}

/** So many hits of a group are looked at before the first is shown. */
const LOOKED_AT = 10;

/** Asks the indexes: what holds the very words first, communities before papers and titles before texts, then what is related. */
export const runSearch = async ({ titles, full }: Indexes, { plan, filters, newestFirst }: Question): Promise<Hits> => {
  const sort = newestFirst ? { sort: { date: 'desc' as const } } : {};
  const ask = async (index: PagefindModule | null, queries: readonly string[], asked = filters): Promise<readonly Hit[]> => {
    if (!index) return [];
    const answers = await Promise.all(queries.map((query) => index.search(query, { filters: asked, ...sort })));
    return answers.flatMap(({ results }) => results);
  };
  // Letters may be the beginning of a pinyin key, and only an unquoted word finds what begins with it.
  const named = plan.latin ? plan.related : plan.exact;
  const byName = newestFirst || filters['kind'] !== undefined ? [] : ask(titles, named, { ...filters, kind: 'community' });
  const [communities, inTitles, inTexts] = await Promise.all([byName, ask(titles, named), ask(full, plan.exact)]);
  const exact = [...communities.slice(LOOKED_AT), ...(newestFirst ? inTitles : inTitles.slice(LOOKED_AT)), ...inTexts];
  const first = newestFirst ? [] : [...communities.slice(0, LOOKED_AT), ...inTitles.slice(0, LOOKED_AT)];
  // Of letters that are no word of a text Pagefind makes what it can; as pinyin they are in the titles or nowhere.
  if (plan.latin && first.length + exact.length > 0) return { first, others: exact };
  const related = await Promise.all([ask(titles, plan.related), ask(full, plan.related)]);
  return { first, others: [...exact, ...related.flat()] };
};

/** So many pages in a row that have nothing to do with the question end it: those behind them fit even less. */
const MOST_IN_VAIN = 30;

/** The pages that answer, fetched as they are needed, each once; a page that only the index takes for an answer is left out. */
export async function* readAnswers({ first, others }: Hits, plan: QueryPlan): AsyncGenerator<FoundPage, void> {
  const seen = new Set<string>();
  const best = await Promise.all(first.map((hit) => hit.data()));
  for (const page of best.toSorted((a, b) => rankOf(a, plan) - rankOf(b, plan))) if (isNew(page, seen) && answers(page, plan)) yield page;
  let inVain = 0;
  for (const hit of others) {
    const page = await hit.data();
    if (!isNew(page, seen)) continue;
    inVain = answers(page, plan) ? 0 : inVain + 1;
    if (inVain === 0) yield page;
    if (inVain > MOST_IN_VAIN) return;
  }
}

const isNew = ({ url }: FoundPage, seen: Set<string>): boolean => !seen.has(url) && seen.add(url).has(url);

const answers = (page: FoundPage, plan: QueryPlan): boolean => isRelated(wordsOf(page), plan);

/** The smaller, the earlier: by how the title answers, communities before papers. */
const rankOf = (page: FoundPage, plan: QueryPlan): number =>
  2 * titleDistance({ title: page.meta['title'] ?? '', keys: page.content.split('\n').at(-1) ?? '' }, plan) + (page.meta['kind'] === 'community' ? 0 : 1);

const wordsOf = (page: FoundPage): string => `${page.meta['title'] ?? ''}\n${page.content}`;

/** The text of a page as its author wrote it. */
export const originalText = (page: FoundPage): string => page.meta['original'] ?? page.content;

/** Whether a page belongs to the hits that hold the very words. */
export const isExactPage = (page: FoundPage, plan: QueryPlan): boolean => holdsAllTerms(wordsOf(page), plan);

/** Whether a notice is in a state on the reader's day; `open` counts until the last day, and other pages are in none. */
export const isInState = (page: FoundPage, wanted: string, today: Day | null): boolean => {
  const days = readDays(page.meta['days']);
  if (days === null || today === null) return false;
  const state = noticeStateOn(days, today);
  const shown = state.state === 'corrected' && state.period && state.period.state !== 'closed' ? ['corrected', 'open'] : [state.state === 'closing-soon' ? 'open' : state.state];
  return shown.includes(wanted);
};

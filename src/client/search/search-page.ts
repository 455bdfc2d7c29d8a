import { todayInZone } from '../today.ts';
import { fillTemplate } from '../../domain/template.ts';
import { planQuery, type QueryPlan, type Synonyms } from '../../search/plan-query.ts';
import { fillFacets, filtersOf, isNewestFirst, restoreForm, stateOf, writeAddress } from './facets.ts';
import { type FoundPage, openIndex, type ShardedIndex } from './pagefind-module.ts';
import { isExactPage, isInState, type Indexes, readAnswers, runSearch } from './run-search.ts';
import { resultElement, type SearchWords } from './show-result.ts';

const WAIT_MILLISECONDS = 200;
const SHOWN_AT_ONCE = 10;
/** A site of this size is searched as a whole at once; a larger one by titles until somebody asks for more. */
const SMALL_SITE_PAGES = 600;

/** Starts the search of the page, if it has one. */
export const startSearch = (): void => {
  const form = document.querySelector<HTMLFormElement>('#search');
  if (form) new SearchPage(form).start();
};

class SearchPage {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement | null;
  readonly #words: SearchWords;
  readonly #locations: { readonly index: string; readonly base: string };
  #index: Promise<ShardedIndex> | null = null;
  #synonyms: Promise<Synonyms> | null = null;
  #timer = 0;
  #run = 0;
  #composing = false;
  #everything = false;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#input = form.querySelector('input');
    // Written into the page by its view.
    this.#words = JSON.parse(form.dataset['words'] ?? '{}') as SearchWords;
    this.#locations = { index: form.dataset['index'] ?? '', base: form.dataset['base'] ?? '/' };
  }

  start(): void {
    const input = this.#input;
    if (!input) return;
    restoreForm(this.#form);
    input.addEventListener('compositionstart', () => (this.#composing = true));
    input.addEventListener('compositionend', () => {
      this.#composing = false;
      this.#later();
    });
    input.addEventListener('input', () => this.#later());
    this.#form.addEventListener('change', () => this.#now());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#now();
    });
    byId('search-full')?.addEventListener('click', () => {
      this.#everything = true;
      this.#now();
    });
    document.addEventListener('keydown', moveByArrows);
    if (input.value !== '') this.#now();
  }

  /** While an input method composes, nothing is searched: half a syllable is no word. */
  #later(): void {
    window.clearTimeout(this.#timer);
    if (!this.#composing) this.#timer = window.setTimeout(() => this.#now(), WAIT_MILLISECONDS);
  }

  #now(): void {
    window.clearTimeout(this.#timer);
    const run = ++this.#run;
    writeAddress(this.#form);
    this.#search(run).catch(() => {
      if (run === this.#run) status(this.#words['failed'] ?? '');
    });
  }

  async #search(run: number): Promise<void> {
    const typed = this.#input?.value ?? '';
    clear();
    if (typed.trim() === '') return status('');
    status(this.#words['searching'] ?? '');
    const plan = planQuery(typed, await this.#loadSynonyms());
    if (!plan) return status('');
    const indexes = await this.#indexes();
    const hits = await runSearch(indexes, { plan, filters: filtersOf(this.#form), newestFirst: isNewestFirst(this.#form) });
    if (run !== this.#run) return;
    const state = stateOf(this.#form);
    const today = todayInZone();
    const pages = readAnswers(hits, plan);
    await this.#show({ run, typed, plan, pages, keeps: (page) => state === '' || isInState(page, state, today) }, 0);
  }

  async #show(found: Found, before: number): Promise<void> {
    let shown = before;
    let isLast = false;
    while (shown < before + SHOWN_AT_ONCE) {
      const next = await found.pages.next();
      if (found.run !== this.#run) return;
      if (next.done === true) {
        isLast = true;
        break;
      }
      const page = next.value;
      if (!found.keeps(page)) continue;
      const list = byId(isExactPage(page, found.plan) ? 'search-exact' : 'search-related');
      list?.querySelector('ol')?.append(resultElement(page, found.plan, this.#words));
      if (list) list.hidden = false;
      shown++;
    }
    this.#report(found, shown, isLast);
  }

  #report(found: Found, shown: number, isLast: boolean): void {
    const key = shown === 0 ? 'none' : isLast ? 'found' : 'foundMore';
    status(fillTemplate(this.#words[key] ?? '', { query: found.typed.trim(), count: shown }));
    toggle('search-help', shown === 0);
    const more = byId('search-more');
    if (!more) return;
    more.hidden = isLast;
    more.onclick = () => void this.#show(found, shown);
  }

  async #indexes(): Promise<Indexes> {
    const index = await this.#open();
    const titles = await index.titles();
    fillFacets(this.#form, await titles.filters(), this.#words);
    const areas = this.#areasToRead(index);
    toggle('search-full', areas.length === 0);
    return { titles, full: await index.fullText(areas) };
  }

  /** The areas whose texts are read: the chosen one, or all of a small site, or all where somebody asked for them. */
  #areasToRead({ shards }: ShardedIndex): readonly string[] {
    const chosen = filtersOf(this.#form)['area'];
    if (chosen !== undefined) return shards.filter(({ name }) => name === chosen).map(({ id }) => id);
    const pages = shards.reduce((sum, shard) => sum + shard.pages, 0);
    return this.#everything || pages <= SMALL_SITE_PAGES ? shards.map(({ id }) => id) : [];
  }

  #open(): Promise<ShardedIndex> {
    this.#index ??= openIndex(this.#locations.index, this.#locations.base);
    return this.#index;
  }

  #loadSynonyms(): Promise<Synonyms> {
    // Written by the same build as this script.
    this.#synonyms ??= fetch(`${this.#locations.index}synonyms.json`).then(async (response) => (await response.json()) as Synonyms);
    return this.#synonyms;
  }
}

interface Found {
  readonly run: number;
  readonly typed: string;
  readonly plan: QueryPlan;
  readonly pages: AsyncGenerator<FoundPage, void>;
  readonly keeps: (page: FoundPage) => boolean;
}

const byId = (id: string): HTMLElement | null => document.getElementById(id);

const status = (text: string): void => {
  const line = byId('search-status');
  if (line) line.textContent = text;
};

const toggle = (id: string, visible: boolean): void => {
  const element = byId(id);
  if (element) element.hidden = !visible;
};

const clear = (): void => {
  for (const id of ['search-exact', 'search-related']) {
    byId(id)?.querySelector('ol')?.replaceChildren();
    toggle(id, false);
  }
  toggle('search-more', false);
  toggle('search-help', false);
};

/** Down and up lead from the words through the results. */
const moveByArrows = (event: KeyboardEvent): void => {
  if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const stops = [...document.querySelectorAll<HTMLElement>('#search-words, .results a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
};

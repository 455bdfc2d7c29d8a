import type { Filters } from './pagefind-module.ts';
import type { SearchWords } from './show-result.ts';

/** The values that the index has for each facet, with their counts. */
export type FacetValues = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Facets that the index knows; the others are looked at in the page. */
const INDEXED = ['kind', 'area', 'community', 'year', 'notice', 'grade', 'language'] as const;
const FIELDS = ['q', ...INDEXED, 'period', 'sort'] as const;

/** Offers the values that the content has; a facet without any is hidden. */
export const fillFacets = (form: HTMLFormElement, values: FacetValues, words: SearchWords): void => {
  const facets = form.querySelector<HTMLElement>('.search-facets');
  if (!facets || facets.dataset['filled'] === 'yes') return;
  facets.dataset['filled'] = 'yes';
  facets.hidden = false;
  for (const name of INDEXED) {
    const select = selectOf(form, name);
    if (!select || name === 'kind') continue;
    const options = Object.keys(values[name] ?? {}).toSorted((a, b) => (name === 'year' ? b.localeCompare(a) : a.localeCompare(b, 'zh-Hans')));
    for (const value of options) select.append(new Option(words[`${name}.${value}`] ?? value, value));
    const label = select.closest('label');
    if (label) label.hidden = options.length === 0;
    select.value = new URLSearchParams(window.location.search).get(name) ?? '';
  }
};

/** What the search is narrowed to. */
export const filtersOf = (form: HTMLFormElement): Filters =>
  Object.fromEntries(INDEXED.map((name) => [name, selectOf(form, name)?.value ?? '']).filter((entry): entry is [string, string] => entry[1] !== ''));

/** `open`, `closed` or nothing: by the reader's clock, so it is no facet of the index. */
export const periodOf = (form: HTMLFormElement): string => selectOf(form, 'period')?.value ?? '';

/** Whether the newest result is wanted first. */
export const isNewestFirst = (form: HTMLFormElement): boolean => selectOf(form, 'sort')?.value === 'date';

/** Fills the form from the address, so that a search can be linked to. */
export const restoreForm = (form: HTMLFormElement): void => {
  const asked = new URLSearchParams(window.location.search);
  for (const name of FIELDS) {
    const field = form.elements.namedItem(name);
    const value = asked.get(name);
    if (value !== null && (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) field.value = value;
  }
};

/** Writes what is asked into the address, without a new entry in the history. */
export const writeAddress = (form: HTMLFormElement): void => {
  const asked = new URLSearchParams();
  for (const name of FIELDS) {
    const field = form.elements.namedItem(name);
    if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.value !== '') asked.set(name, field.value);
  }
  const query = asked.toString();
  window.history.replaceState(null, '', query === '' ? window.location.pathname : `?${query}`);
};

const selectOf = (form: HTMLFormElement, name: string): HTMLSelectElement | null => form.querySelector(`select[name="${name}"]`);

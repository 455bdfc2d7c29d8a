import type { Filters } from './pagefind-module.ts';
import type { SearchWords } from './show-result.ts';

/** The values that the index has for each facet, with their counts. */
export type FacetValues = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Facets that the index knows; the others are looked at in the page. */
const INDEXED = ['kind', 'area', 'community', 'year', 'notice', 'grade', 'language'] as const;
const FIELDS = ['q', ...INDEXED, 'state', 'sort'] as const;

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
    select.value = askedFor(form, name);
  }
};

/** What the search is narrowed to; only notices have a state. */
export const filtersOf = (form: HTMLFormElement): Filters => ({
  ...Object.fromEntries(INDEXED.map((name) => [name, selectOf(form, name)?.value ?? '']).filter((entry): entry is [string, string] => entry[1] !== '')),
  ...(stateOf(form) === '' ? {} : { kind: 'notice' }),
});

/** The state of a notice or nothing: by the reader's clock, so it is no facet of the index. */
export const stateOf = (form: HTMLFormElement): string => selectOf(form, 'state')?.value ?? '';

/** Whether the newest result is wanted first. */
export const isNewestFirst = (form: HTMLFormElement): boolean => selectOf(form, 'sort')?.value === 'date';

/** Fills the form from the address, so that a search can be linked to. */
export const restoreForm = (form: HTMLFormElement): void => {
  form.dataset['asked'] = window.location.search;
  for (const name of FIELDS) {
    const field = form.elements.namedItem(name);
    const value = askedFor(form, name);
    if (value !== '' && (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) field.value = value;
  }
};

/** Writes what is asked into the address, without a new entry in the history. */
export const writeAddress = (form: HTMLFormElement): void => {
  const asked = new URLSearchParams();
  for (const name of FIELDS) {
    const field = form.elements.namedItem(name);
    const value = field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : '';
    // Until the values of a facet are known, what the address asked for still holds.
    const wanted = value === '' && isUnfilled(form, name) ? askedFor(form, name) : value;
    if (wanted !== '') asked.set(name, wanted);
  }
  const query = asked.toString();
  window.history.replaceState(null, '', query === '' ? window.location.pathname : `?${query}`);
};

/** What the address asked for when the page was opened. */
const askedFor = (form: HTMLFormElement, name: string): string => new URLSearchParams(form.dataset['asked'] ?? '').get(name) ?? '';

const isUnfilled = (form: HTMLFormElement, name: string): boolean =>
  name !== 'kind' && INDEXED.some((facet) => facet === name) && form.querySelector<HTMLElement>('.search-facets')?.dataset['filled'] !== 'yes';

const selectOf = (form: HTMLFormElement, name: string): HTMLSelectElement | null => form.querySelector(`select[name="${name}"]`);

import { LOCALE_TABLE } from '../i18n/locales.ts';
import { SEARCH_KINDS } from '../search/search-record.ts';
import type { ViewContext } from './context.ts';
import { headOf, type PageView } from './head.ts';
import { plain } from './words.ts';

/** A facet by which results are narrowed; the values that the content has are filled in by the script. */
export interface SearchFacet {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  /** Values that are known without the content. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The search page; its script fills in what was found. */
export interface SearchView extends PageView {
  readonly action: string;
  /** The folder of the search index. */
  readonly index: string;
  readonly base: string;
  readonly facets: readonly SearchFacet[];
  readonly telephone: string | null;
  /** Pages to go on from without script. */
  readonly browse: readonly { readonly href: string; readonly words: string }[];
  /** The words of the script, by key, as JSON. */
  readonly words: string;
}

const WORDS = ['found', 'foundMore', 'none', 'exact', 'related', 'more', 'searching', 'fullText', 'failed', 'all'] as const;

/** States of a notice that a search can be narrowed to, beside the open ones. */
const STATES = ['closed', 'result-published', 'standing', 'corrected', 'withdrawn', 'expired'] as const;

export const searchView = (context: ViewContext): SearchView => ({
  head: { ...headOf(context, { heading: context.t('nav.search') }), noindex: true },
  action: context.href('search', {}),
  index: `${context.base}search-index/`,
  base: context.base,
  facets: facetsOf(context),
  telephone: context.library.site.telephone ?? null,
  browse: [
    { href: context.href('communities', {}), words: context.t('nav.communities') },
    { href: context.href('notices', {}), words: context.t('nav.notices') },
    { href: context.href('standards', {}), words: context.t('nav.standards') },
  ],
  words: JSON.stringify(wordsOf(context)),
});

const facetsOf = ({ t }: ViewContext): readonly SearchFacet[] => {
  const facet = (name: 'kind' | 'area' | 'community' | 'year' | 'notice' | 'grade' | 'language' | 'state' | 'sort', options: SearchFacet['options'] = []): SearchFacet => ({
    name, label: t(`search.facet.${name}`), all: t(name === 'sort' ? 'search.sort.relevance' : 'search.all'), options,
  });
  return [
    facet('kind', SEARCH_KINDS.map((kind) => ({ value: kind, label: t(`search.kind.${kind}`) }))),
    facet('area'), facet('community'), facet('year'), facet('notice'), facet('grade'), facet('language'),
    facet('state', [{ value: 'open', label: t('search.open') }, ...STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))]),
    facet('sort', [{ value: 'date', label: t('search.sort.date') }]),
  ];
};

const wordsOf = (context: ViewContext): Record<string, string> => ({
  ...Object.fromEntries(WORDS.map((key) => [key, context.t(`search.${key}`)])),
  ...Object.fromEntries(SEARCH_KINDS.map((kind) => [`kind.${kind}`, context.t(`search.kind.${kind}`)])),
  ...Object.fromEntries(context.library.site.noticeKinds.map(({ id, label }) => [`notice.${id}`, plain(context.sayOf(null)(label))])),
  ...Object.fromEntries(gradesOf(context)),
  'grade.not-graded': context.t('grade.notGraded'),
  ...Object.fromEntries(Object.entries(LOCALE_TABLE).map(([locale, { name }]) => [`language.${locale}`, name])),
});

const gradesOf = (context: ViewContext): readonly (readonly [string, string])[] =>
  [...context.library.standards.values()].flatMap((standard) => (standard.data.grades ?? []).map(({ id, title }) => [`grade.${id}`, plain(context.sayOf(standard)(title))] as const));

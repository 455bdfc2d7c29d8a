import { foldText } from './fold.ts';

/** What is asked of the index for what somebody typed. */
export interface QueryPlan {
  /** The words as they are compared, without repeats. */
  readonly terms: readonly string[];
  /** Queries whose hits hold the very words: in quotes, so that Pagefind does not take them apart. */
  readonly exact: readonly string[];
  /** Queries that find what is related. */
  readonly related: readonly string[];
  /** Whether it may be pinyin, which only the index of titles knows. */
  readonly latin: boolean;
}

/** Groups of words that mean the same, folded. */
export type Synonyms = readonly (readonly string[])[];

const MOST_VARIANTS = 4;
const LATIN = /^[a-z' ]+$/;

/** Plans the search for a text: its own words first, then the words that mean the same. */
export const planQuery = (typed: string, synonyms: Synonyms): QueryPlan | null => {
  const folded = foldText(typed).replaceAll(/["“”]/g, ' ').trim().replaceAll(/\s+/g, ' ');
  if (folded === '') return null;
  const variants = variantsOf(folded, synonyms);
  return { terms: folded.split(' '), exact: [...new Set(variants.map((variant) => variant.split(' ').map((word) => `"${word}"`).join(' ')))], related: variants, latin: LATIN.test(folded) };
};

/** The query itself and the queries with one word replaced by another that means the same. */
const variantsOf = (folded: string, synonyms: Synonyms): readonly string[] => {
  const variants = [folded];
  for (const group of synonyms) {
    const word = group.find((candidate) => folded.includes(candidate));
    if (word === undefined) continue;
    for (const other of group) if (other !== word && !folded.includes(other)) variants.push(folded.replaceAll(word, other));
  }
  return variants.slice(0, 1 + MOST_VARIANTS);
};

/** Whether a text holds every word of a plan, in the folded form of both. */
export const holdsAllTerms = (text: string, { terms }: QueryPlan): boolean => {
  const folded = foldText(text);
  return terms.every((term) => folded.includes(term));
};

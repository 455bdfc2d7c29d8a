import { makeExcerpt } from '../../search/excerpt.ts';
import type { QueryPlan } from '../../search/plan-query.ts';
import type { FoundPage } from './pagefind-module.ts';
import { originalText } from './run-search.ts';

/** The words of the page, by key, in the language of the reader. */
export type SearchWords = Readonly<Record<string, string>>;

/** One result: title, what and whose it is, dates, excerpt. Everything goes through `textContent`. */
export const resultElement = (page: FoundPage, plan: QueryPlan, words: SearchWords): HTMLLIElement => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = page.url;
  link.append(...markedNodes(page.meta['title'] ?? page.url, plan.terms));
  const meta = document.createElement('p');
  meta.className = 'result-meta';
  meta.textContent = [words[`kind.${page.meta['kind'] ?? ''}`], page.meta['community'], page.meta['note']].filter((part) => part !== undefined && part !== '').join(' · ');
  item.append(link, meta, ...excerptElement(page, plan));
  return item;
};

/** The line of a title's keys, which nobody wrote. */
const PINYIN = /^[a-z ]+$/;

const excerptElement = (page: FoundPage, plan: QueryPlan): readonly HTMLElement[] => {
  const [, ...lines] = originalText(page).split('\n');
  const pieces = makeExcerpt(lines.filter((line) => !PINYIN.test(line)).join(' '), plan.terms);
  if (!pieces.some(({ mark }) => mark)) return [];
  const excerpt = document.createElement('p');
  excerpt.className = 'result-excerpt';
  excerpt.append(...pieces.map(({ text, mark }) => (mark ? markNode(text) : document.createTextNode(text))));
  return [excerpt];
};

const markedNodes = (text: string, terms: readonly string[]): readonly Node[] =>
  makeExcerpt(text, terms).map((piece) => (piece.mark ? markNode(piece.text) : document.createTextNode(piece.text)));

const markNode = (text: string): HTMLElement => {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
};

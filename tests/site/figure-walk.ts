import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** What a page of an assessment fails to explain. */
export interface Unexplained {
  /** Printed figures that no explanation of the page arrives at. */
  readonly figures: readonly string[];
  /** Explanations without arithmetic, or without a line of a file and a day. */
  readonly incomplete: readonly string[];
}

const FIGURE = /\d+(?:,\d{3})*\.\d{2}(?!\d)|\d+(?:\.\d+)?%/g;
const LINE_AND_DAY = /(?:\d{4}年\d{1,2}月\d{1,2}日|\d{1,2} \w+ \d{4}|\w+ \d{1,2}, \d{4})[\s\S]*(?:第\d+行|line \d+)/;

const parser = unified().use(rehypeParse);

/** Walks an assessment page: every figure outside the explanations has to be a result inside one. `rules` are figures of the standard itself. */
export const unexplainedIn = (html: string, rules: ReadonlySet<string>): Unexplained => {
  const main = find(parser.parse(html), (element) => element.tagName === 'main')[0];
  if (!main) return { figures: [], incomplete: ['main'] };
  const results = new Set(find(main, isExplanation).flatMap((element) => find(element, ({ tagName }) => tagName === 'strong').flatMap((strong) => figuresIn(textOf(strong)))));
  const printed = figuresIn(textOf(main, isLeftOut));
  const explanations = find(main, (element) => hasClass(element, 'why') || (hasClass(element, 'item') && find(element, (part) => hasClass(part, 'points')).some((points) => figuresIn(textOf(points)).length > 0)));
  return {
    figures: [...new Set(printed.filter((figure) => !results.has(figure) && !rules.has(figure)))],
    incomplete: explanations.filter((element) => !isComplete(element)).map((element) => String(element.properties['id'])),
  };
};

/** Where figures are arrived at. */
const isExplanation = (element: Element): boolean => hasClass(element, 'sums') || element.tagName === 'td' || ['bonus', 'vetoes', 'changes'].includes(String(element.properties['id']));

/** Explanations and their inputs, the author's own words, and links to pages that explain their figures themselves. */
const isLeftOut = (element: Element): boolean =>
  isRuleLink(element) || hasClass(element, 'why') || hasClass(element, 'prose') || hasClass(element, 'chips') || hasClass(element, 'years') || hasClass(element, 'note') || (element.tagName === 'dl' && hasClass(element, 'facts')) || element.properties['id'] === 'findings';

/** What the standard asks for, on a link to the page of the rule that says so. */
const isRuleLink = ({ tagName, properties }: Element): boolean => tagName === 'a' && /\/standards\/[^/]+\/[^/]+\/[A-Z]+-\d+\/$/.test(String(properties['href']));

const isComplete = (element: Element): boolean => find(element, (part) => hasClass(part, 'sums')).some((sums) => textOf(sums).trim() !== '') && LINE_AND_DAY.test(textOf(element));

const hasClass = (element: Element, name: string): boolean => {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
};

const find = (node: Nodes, wanted: (element: Element) => boolean): readonly Element[] => {
  if (node.type === 'element' && wanted(node)) return [node];
  return node.type === 'element' || node.type === 'root' ? node.children.flatMap((child) => find(child, wanted)) : [];
};

const textOf = (node: Root | Element | Nodes, leftOut: (element: Element) => boolean = () => false): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'root' && node.type !== 'element') return '';
  return node.type === 'element' && leftOut(node) ? '' : `${node.children.map((child) => textOf(child, leftOut)).join('')} `;
};

const figuresIn = (text: string): readonly string[] => text.match(FIGURE) ?? [];

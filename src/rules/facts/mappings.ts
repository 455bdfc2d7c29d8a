import type { Entry } from '../../domain/library.ts';
import { rememberPer } from '../../domain/remember.ts';
import { isTreeMap, type Tree, type TreeMap, type TreePath } from '../../domain/tree.ts';

/** A mapping of a frontmatter with its path. */
export interface PlacedMapping {
  readonly node: TreeMap;
  readonly path: TreePath;
}

/** The fields by which rules about dates, quantities and hours find what they look at, wherever it stands. */
const FIELDS: ReadonlySet<string> = new Set([
  'value', 'reported', 'numerator', 'denominator', 'asOf', 'doneOn', 'deliveredOn', 'to', 'until', 'termEnd', 'answered', 'filedOn', 'reviewed', 'validUntil',
]);

/** Parents whose mappings hold opening hours. */
const HOURS: ReadonlySet<string | number | undefined> = new Set(['openingHours', 'hours']);

/**
 * The mappings of a frontmatter that have one of the fields above, the outer ones first. Every frontmatter is walked once for
 * all these rules, and its path is one stack that is copied only for what is kept.
 */
export const mappingsOf = rememberPer((entry: Entry): readonly PlacedMapping[] => {
  const found: PlacedMapping[] = [];
  const stack: (string | number)[] = [];
  const walk = (node: Tree): void => {
    if (node === null || typeof node === 'string') return;
    if (isTreeMap(node) && isKept(node, stack.at(-1))) found.push({ node, path: [...stack] });
    if (isTreeMap(node)) for (const key in node) descend(key, node[key]);
    else for (let index = 0; index < node.length; index++) descend(index, node[index]);
  };
  const descend = (key: string | number, child: Tree | undefined): void => {
    if (child === null || child === undefined || typeof child === 'string') return;
    stack.push(key);
    walk(child);
    stack.pop();
  };
  walk(entry.tree);
  return found;
});

const isKept = (node: TreeMap, parent: string | number | undefined): boolean => {
  if (HOURS.has(parent)) return true;
  for (const key in node) if (FIELDS.has(key)) return true;
  return false;
};

/** Every quantity or ratio of a document as written, with its path. */
export const figuresIn = (entry: Entry): readonly { readonly path: TreePath; readonly figure: TreeMap }[] =>
  mappingsOf(entry).flatMap(({ node, path }) => (isFigure(node) ? [{ figure: node, path }] : []));

const isFigure = (node: TreeMap): boolean => ('value' in node && 'unit' in node) || 'reported' in node || 'numerator' in node || 'denominator' in node;

/** Every table of opening hours of a document. */
export const hoursIn = (entry: Entry): readonly PlacedMapping[] => mappingsOf(entry).filter(({ path }) => HOURS.has(path.at(-1)));

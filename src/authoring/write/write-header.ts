import { Document, isCollection, isMap, isPair, isScalar, isSeq, type Node, visit } from 'yaml';
import { isTreeList, isTreeMap, type Tree, type TreeMap } from '../../domain/tree.ts';

const LONGEST_FLOW = 160;
/** What an editor that types scalars would damage. */
const DAMAGED = /^(?:[-+]?0\d+|\d{16,}|0[xo][\da-f]+|\d+e\d+)$/i;

/** The header of a document: one line a field, short maps in braces, everything as text that no editor retypes. */
export const writeHeader = (header: TreeMap): string => {
  const document = documentOf(header);
  visit(document, {
    Collection: (_key, node, path) => {
      const parent = path.at(-1);
      const key = isPair(parent) && path.length === 3 ? String(parent.key) : '';
      if (path.length > 1 && !GROWING.has(key) && isShort(node)) node.flow = true;
      return undefined;
    },
  });
  return document.toString(STYLE);
};

/** A map in braces on one line. */
export const writeFlow = (map: TreeMap): string => {
  const document = documentOf(map);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString(STYLE).trim();
};

/** Maps of the header to which authors add lines. */
const GROWING: ReadonlySet<string> = new Set(['answers', 'evidence', 'facts', 'details']);

const STYLE = { lineWidth: 0, nullStr: '', flowCollectionPadding: false };

const documentOf = (map: TreeMap): Document => {
  const document = new Document(withoutNothing(map), { schema: 'failsafe', customTags: (tags) => [...tags, 'null'] });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && DAMAGED.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document;
};

/** What was found empty is left out; an empty text stays for the author to fill in. */
const withoutNothing = (tree: Tree): Tree => {
  if (isTreeList(tree)) return tree.map(withoutNothing);
  if (isTreeMap(tree)) return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, withoutNothing(value)]));
  return tree === '' ? null : tree;
};

const isShort = (node: Node): boolean => {
  if (!isCollection(node)) return false;
  const isFlat = isSeq(node) ? node.items.every((item) => isScalar(item)) : isMap(node) && node.items.every(({ value }) => isScalar(value) || (isCollection(value) && isShort(value)));
  return isFlat && JSON.stringify(node.toJSON()).length <= LONGEST_FLOW;
};

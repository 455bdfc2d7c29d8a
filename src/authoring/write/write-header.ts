import { Document, isCollection, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { isTreeList, isTreeMap, type Tree, type TreeMap } from '../../domain/tree.ts';

const LONGEST_FLOW = 110;
/** What an editor that types scalars would damage. */
const DAMAGED = /^(?:[-+]?0\d+|\d{16,}|0[xo][\da-f]+|\d+e\d+)$/i;

/** The header of a document: one line a field, short maps in braces, everything as text that no editor retypes. */
export const writeHeader = (header: TreeMap): string => {
  const document = new Document(withoutNothing(header), { schema: 'failsafe', customTags: (tags) => [...tags, 'null'] });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && DAMAGED.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
    Collection: (_key, node, path) => {
      if (path.length > 1 && isShort(node)) node.flow = true;
      return undefined;
    },
  });
  return document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false });
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

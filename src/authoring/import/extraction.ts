import type { RootContent } from 'mdast';
import { isTreeList, isTreeMap, type Tree, type TreeMap, type TreePath } from '../../domain/tree.ts';
import type { SourceBlock, SourcePlace } from '../source/source-document.ts';
import type { StatedQuantity } from './find-quantities.ts';

/** A number that a source states and an author may take over. */
export interface Proposal {
  /** Where it goes in the header. */
  readonly path: TreePath;
  readonly value: TreeMap;
  /** What it is a number of. */
  readonly label: string;
  readonly said: string;
  readonly at: SourcePlace;
}

/** Something of the source that is not in the result. */
export interface NotTaken {
  readonly reason: 'no-year' | 'no-item' | 'no-input' | 'unread-input' | 'several-figures' | 'second-value' | 'sum' | 'no-column' | 'too-long' | 'balance-only' | 'formatting' | 'beside' | 'unsettled';
  readonly found: string;
  readonly at: SourcePlace;
}

/** A piece of a body: a node of text, or a picture that gets its file name when it is written. */
export type BodyPiece = { readonly node: RootContent } | { readonly picture: number; readonly alt: string };

/** What was read out of a source: a header, numbers to be accepted, a body, and what was left. */
export interface Extraction {
  readonly header: TreeMap;
  readonly proposals: readonly Proposal[];
  readonly body: readonly BodyPiece[];
  /** A body that is MDX already, as a form keeps it. */
  readonly written?: string;
  readonly notTaken: readonly NotTaken[];
}

/** The piece of a body that a block of the source becomes. */
export const pieceOf = (block: SourceBlock, asTable: (block: SourceBlock & { kind: 'table' }) => RootContent): BodyPiece => {
  switch (block.kind) {
    case 'picture':
      return { picture: block.picture, alt: block.alt };
    case 'table':
      return { node: asTable(block) };
    case 'item':
      return { node: { type: 'list', ordered: false, spread: false, children: [{ type: 'listItem', spread: false, children: block.node.type === 'paragraph' ? [block.node] : [] }] } };
    case 'heading':
    case 'paragraph':
      return { node: block.node };
  }
};

/** A stated number as a header keeps it. */
export const quantityTree = (stated: StatedQuantity, more: Readonly<Record<string, string | undefined>> = {}): TreeMap => ({
  value: stated.value, unit: stated.unit,
  ...(stated.qualifier === 'exact' ? {} : { qualifier: stated.qualifier }),
  ...(stated.max === undefined ? {} : { max: stated.max }),
  ...Object.fromEntries(Object.entries(more).filter((entry): entry is [string, string] => entry[1] !== undefined)),
});

/** A tree with a value put at a path; maps and lists on the way are made. */
export const putAt = (tree: Tree | undefined, path: TreePath, value: Tree): Tree => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: Tree[] = isTreeList(tree) ? [...tree] : [];
    list[step] = putAt(list[step], rest, value);
    return Array.from(list, (entry: Tree | undefined) => entry ?? null);
  }
  const map: TreeMap = isTreeMap(tree) ? tree : {};
  return { ...map, [step]: putAt(Object.hasOwn(map, step) ? map[step] : undefined, rest, value) };
};

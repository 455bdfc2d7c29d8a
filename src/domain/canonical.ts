import type { Entry } from './library.ts';
import { isTreeMap, type Tree, type TreeMap } from './tree.ts';

/**
 * What a document says, in one form: keys sorted, numbers as they were written, text in NFC with plain line ends, and
 * nothing for an empty value. Two files that differ only in form have the same canonical text.
 */
export const canonicalText = (tree: Tree): string => JSON.stringify(canonical(tree));

const canonical = (tree: Tree): Tree => {
  if (tree === null) return null;
  if (typeof tree === 'string') return tree.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
  if (!isTreeMap(tree)) return tree.map(canonical);
  const entries = Object.entries(tree).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(entries.map(([key, value]) => [key.normalize('NFC'), canonical(value)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** What may change after a document is frozen: how it is signed and what became of it later. */
const LEFT_OUT = {
  assessment: ['signed', 'reopened', 'resultNotice', 'withdrawn'],
  standard: ['status'],
} as const;

/** The frozen part of an assessment or a standard. */
export const frozenPart = (entry: Entry<'assessment'> | Entry<'standard'>): TreeMap => {
  const leftOut: readonly string[] = LEFT_OUT[entry.kind];
  return Object.fromEntries(Object.entries(entry.tree).filter(([key]) => !leftOut.includes(key)));
};

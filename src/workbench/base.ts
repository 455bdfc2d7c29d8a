import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalText } from '../domain/canonical.ts';
import type { Entry } from '../domain/library.ts';
import { rememberPer } from '../domain/remember.ts';
import { sealOf } from '../domain/seal.ts';
import { isTreeMap, type Tree, type TreeMap } from '../domain/tree.ts';

/** What a review was made on: the standard and the self-assessment as they stood. */
export interface Base {
  readonly sha256: string;
  /** A short mark of each item's rule and self-answer, so that the changed ones can be named. */
  readonly items: Readonly<Record<string, string>>;
}

/** The base of a review that is begun now. */
export const baseOf = (standard: Entry<'standard'>, self: Entry<'assessment'> | null): Base => {
  const answers = self ? sealOf(self).answers : {};
  return {
    sha256: hashOf([sealOf(standard).sha256, self === null ? null : sealOf(self).sha256]),
    items: Object.fromEntries([...ruleHashes(standard)].map(([id, rule]) => [id, markOf(rule, answers[id] ?? '')])),
  };
};

/** The hash of each item as the standard has it; made once for all its assessments. */
const ruleHashes = rememberPer((standard: Entry<'standard'>): ReadonlyMap<string, string> => {
  const items = standard.tree['items'];
  return new Map(standard.data.items.map(({ id }) => [id, hashOf(itemIn(items, id))]));
});

/** The items whose rule or self-answer is no longer what it was, also added and removed ones. */
export const changedItems = (before: Readonly<Record<string, string>>, now: Base): readonly string[] =>
  [...new Set([...Object.keys(now.items), ...Object.keys(before)])].filter((id) => before[id] !== now.items[id]);

const itemIn = (items: Tree | undefined, id: string): TreeMap | null => {
  const found = Array.isArray(items) ? items.find((item: Tree): item is TreeMap => isTreeMap(item) && item['id'] === id) : undefined;
  return found ?? null;
};

/** The SHA-256 of what a tree says, in hex. */
export const hashOf = (tree: Tree): string => bytesToHex(sha256(utf8ToBytes(canonicalText(tree))));

/** Eight letters that follow from two hashes: digits in a row would look like a telephone number. */
const markOf = (rule: string, answer: string): string =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((at) => 'abcdefghijklmnop'.charAt(digitAt(rule, at) ^ digitAt(answer, at))).join('');

const digitAt = (hex: string, at: number): number => Number.parseInt(hex.charAt(at) || '0', 16);

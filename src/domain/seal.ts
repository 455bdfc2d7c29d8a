import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalText, frozenPart } from './canonical.ts';
import type { Entry, Library } from './library.ts';
import { rememberPer } from './remember.ts';
import type { DataOf } from './schema/schemas.ts';
import { isTreeMap, type Tree } from './tree.ts';

/** A line of `locks.yaml`. */
export type Lock = DataOf<'locks'>['locks'][number];

/** The hashes by which an edit of a frozen document is found; they do not prove who made it. */
export interface Seal {
  readonly sha256: string;
  /** Of an assessment, a short hash of what is said of each item, so that the changed ones can be named. */
  readonly answers: Readonly<Record<string, string>>;
}

const SHORT = 16;

/** The seal of a document as it stands. */
export const sealOf = rememberPer((entry: Entry<'assessment'> | Entry<'standard'>): Seal => ({
  sha256: hashOf(frozenPart(entry)),
  answers: Object.fromEntries(saidOf(entry.tree).map(([id, said]) => [id, hashOf(said).slice(0, SHORT)])),
}));

const hashOf = (tree: Tree): string => bytesToHex(sha256(utf8ToBytes(canonicalText(tree))));

/** What is said of each item: its answer alone, or with what was derived and what a moderator decided. */
const saidOf = (tree: Entry['tree']): readonly (readonly [string, Tree])[] => {
  const parts = ['answers', 'derived', 'moderation'].flatMap((name) => {
    const part = tree[name];
    return isTreeMap(part) ? Object.entries(part).map(([id, said]) => ({ id, name, said })) : [];
  });
  return [...Map.groupBy(parts, ({ id }) => id)].map(([id, said]) => {
    const [first] = said;
    return [id, first?.name === 'answers' && said.length === 1 ? first.said : Object.fromEntries(said.map((part) => [part.name, part.said]))];
  });
};

/** The line of `locks.yaml` for a document, or `undefined`. */
export const lockOf = (library: Library, entry: Entry): Lock | undefined => library.locks.find(({ path }) => path === entry.file);

/** The items whose answers are no longer those that were signed, also added and removed ones. */
export const changedAnswers = (lock: Lock, seal: Seal): readonly string[] => {
  const before = lock.answers;
  if (before === undefined) return []; // Signed when such hashes were not kept.
  return [...new Set([...Object.keys(before), ...Object.keys(seal.answers)])].filter((id) => before[id] !== seal.answers[id]);
};

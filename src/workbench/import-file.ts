import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { STAGES, type Stage } from '../domain/enumerations.ts';
import { isTreeMap, type Tree, type TreeMap } from '../domain/tree.ts';
import type { Bench } from './bench.ts';
import type { Draft } from './draft.ts';
import { mapAt, textIn } from './edit-tree.ts';
import { tidyBody } from './file-text.ts';

/** Why a file cannot be taken in; nothing is changed then. */
export type ImportProblem =
  | { readonly problem: 'too-large' | 'no-header' | 'not-closed' | 'not-yaml' | 'no-place' }
  | { readonly problem: 'other-page' | 'other-standard'; readonly found: string };

const MOST = 2_000_000;

/** The review that a file holds, just as it was exported; or why it is none of this page. */
export const importFile = (text: string, bench: Pick<Bench, 'page' | 'reference'>): { readonly draft: Draft } | ImportProblem => {
  const parsed = parseFile(text);
  if ('problem' in parsed) return parsed;
  const { header, body } = parsed;
  const place = placeIn(textIn(mapAt(header, 'base'), 'for'));
  if (!place) return { problem: 'no-place' };
  if (place.page !== bench.page) return { problem: 'other-page', found: place.page };
  const standard = textIn(header, 'standard');
  if (standard.split('@')[0] !== bench.reference.split('@')[0]) return { problem: 'other-standard', found: standard };
  return { draft: { format: 1, ...place, header, body } };
};

/** The header and the body of a file as written, or why it has none. */
export const parseFile = (file: string): { readonly header: TreeMap; readonly body: string } | ImportProblem => {
  if (file.length > MOST) return { problem: 'too-large' };
  const text = file.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  if (!text.startsWith('---\n')) return { problem: 'no-header' };
  const end = text.indexOf('\n---\n', 3);
  if (end === -1) return { problem: 'not-closed' };
  const header = headerOf(text.slice(4, end + 1));
  return header ? { header, body: tidyBody(text.slice(end + 5)) } : { problem: 'not-yaml' };
};

const headerOf = (yaml: string): TreeMap | null => {
  try {
    const tree = asTree(load(yaml, { schema: FAILSAFE_SCHEMA }), 0);
    return isTreeMap(tree) ? tree : null;
  } catch {
    return null; // What cannot be read has no parts; the file is named as damaged.
  }
};

const DEEPEST = 12;

/** Own copies of everything, without keys that mean something to JavaScript. */
const asTree = (value: unknown, depth: number): Tree => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((entry: unknown) => asTree(entry, depth + 1));
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '__proto__').map(([key, entry]) => [key, asTree(entry, depth + 1)]));
};

const PLACE = /^([^/]+\/[^/]+)\/([a-z]+)(?:\.([^/.]+))?$/;

/** Where a file says that it belongs. */
export const placeIn = (text: string): { readonly page: string; readonly stage: Stage; readonly reviewer: string } | null => {
  const match = PLACE.exec(text);
  const stage = STAGES.find((candidate) => candidate === match?.[2]);
  return match?.[1] !== undefined && stage ? { page: match[1], stage, reviewer: match[3] ?? '' } : null;
};

import { splitDocument } from '../loader/split-document.ts';
import { isTreeMap, type TreeMap } from '../domain/tree.ts';
import { loadTree } from '../loader/load-tree.ts';
import { modelOf } from '../domain/schema/model.ts';
import { EDITED_KINDS, type EditedKind } from './edited-kinds.ts';

/** The header of a text as a tree, or nothing where it cannot be read. */
export const headerOf = (text: string): TreeMap => {
  const parts = splitDocument(text);
  if (typeof parts === 'string') return {};
  const loaded = loadTree(text.slice(parts.header.start, parts.header.end));
  return 'problem' in loaded || !isTreeMap(loaded.tree) ? {} : loaded.tree;
};

const KINDS = Object.keys(EDITED_KINDS) as EditedKind[]; // The keys are the kinds.

/** Where a file whose folder is unknown belongs: the kind whose fields it has, in a community that is not known. */
export const guessFile = (name: string, text: string, community: string): string => {
  const tree = headerOf(text);
  const keys = Object.keys(tree);
  const scored = KINDS.map((kind) => ({ kind, misfits: misfitsOf(kind, keys) })).toSorted((a, b) => a.misfits - b.misfits);
  const kind = name === 'profile.mdx' ? 'profile' : (scored[0]?.kind ?? 'notice');
  return fileFor(kind, { community, name: kind === 'assessment' ? `${periodOf(tree)}/${name.replace(/\.mdx$/, '')}` : name.replace(/\.mdx$/, '') });
};

const misfitsOf = (kind: EditedKind, keys: readonly string[]): number => {
  const { properties = {}, required = [] } = modelOf(kind);
  return keys.filter((key) => !Object.hasOwn(properties, key)).length + required.filter((key) => !keys.includes(key)).length;
};

/** `2025`, `2025-h1` or `2025-q3`, as the days of the period say. */
const periodOf = ({ period }: TreeMap): string => {
  const [from, to] = isTreeMap(period) ? [period['from'], period['to']] : [null, null];
  if (typeof from !== 'string' || typeof to !== 'string' || !/^\d{4}-\d{2}-01$/.test(from)) return '2000';
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  const part = last - first === 5 ? `-h${String(last / 6)}` : last - first === 2 ? `-q${String(last / 3)}` : '';
  return from.slice(0, 4) + part;
};

/** Where a new document stands. */
export const fileFor = (kind: EditedKind, { community, name }: { readonly community: string; readonly name: string }): string => {
  const folder = `communities/${community}/${EDITED_KINDS[kind]}`;
  if (kind === 'profile') return `${folder}profile.mdx`;
  return kind === 'assessment' && !name.includes('/') ? `${folder}${name}/self.mdx` : `${folder}${name}.mdx`;
};

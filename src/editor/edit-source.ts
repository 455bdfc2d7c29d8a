import { isTreeMap, sameTree, type Tree, treeAt, type TreeMap, type TreePath } from '../domain/tree.ts';
import { loadTree } from '../loader/load-tree.ts';
import { applyEdits, type SourceEdit } from '../loader/source-edit.ts';
import { splitDocument } from '../loader/split-document.ts';
import { withValue } from './edit-tree.ts';
import { columnOf, lastLineEnd, parseHeader, rangeOf, stepAt, stepsTo } from './source-edits/header-nodes.ts';
import { insertEdit } from './source-edits/insert-edit.ts';
import { removeEdit } from './source-edits/remove-edit.ts';
import { replaceEdit } from './source-edits/replace-edit.ts';
import { mapLines } from './write-yaml.ts';

/** A change of a header: where, and what stands there from now on; `null` for nothing. */
export interface HeaderChange {
  readonly path: TreePath;
  readonly value: Tree;
}

/**
 * The text of a document with one value of its header changed, every other line byte for byte as it was; `null` where
 * that cannot be done. What came of an edit is read again: it must say just what was meant.
 */
export const editSource = (text: string, { path, value }: HeaderChange): string | null => {
  const parts = splitDocument(text);
  if (typeof parts === 'string') return null;
  const { start, end } = parts.header;
  const source = text.slice(start, end);
  const before = treeOf(source);
  if (before === null) return null;
  const meant = withValue(before, path, value);
  if (sameTree(meant, before)) return text;
  const newline = source.includes('\r\n') || (source === '' && text.includes('\r\n')) ? '\r\n' : '\n';
  const attempts = [() => editSmallest(source, path, value), () => editField(source, { path, meant })];
  for (const attempt of attempts) {
    const edit = attempt();
    const edited = edit && applyEdits(source, [{ ...edit, by: edit.by.replaceAll('\n', newline) }]);
    if (edited && sameTree(treeOf(edited) ?? undefined, meant)) return text.slice(0, start) + edited + text.slice(end);
  }
  return null;
};

const treeOf = (source: string): TreeMap | null => {
  const loaded = loadTree(source);
  if ('problem' in loaded) return null;
  return loaded.tree === null ? {} : isTreeMap(loaded.tree) ? loaded.tree : null;
};

/** The smallest change: a scalar in its place, a line more, a line less. */
const editSmallest = (source: string, path: TreePath, value: Tree): SourceEdit | null => {
  const found = parseHeader(source);
  const steps = stepsTo(found.root, path);
  const last = steps.at(-1);
  if (steps.length === path.length && last) {
    if (value === null) return removeEdit(found, steps, path);
    return replaceEdit(found, last, value);
  }
  if (value === null) return null;
  const rest = path.slice(steps.length);
  return insertEdit(found, { holder: steps.length === 0 ? found.root : last?.node, rest, value, pair: last?.pair ?? null });
};

/** Writes the lines of one field of the header anew. */
const editField = (source: string, { path, meant }: { readonly path: TreePath; readonly meant: Tree }): SourceEdit | null => {
  const name = String(path[0]);
  const value = treeAt(meant, [name]);
  const found = parseHeader(source);
  const step = stepAt(found.root, name);
  const key = rangeOf(step?.pair?.key);
  if (!step || !key) return null;
  const from = key[0] - columnOf(source, key[0]);
  const end = lastLineEnd(source, Math.max(rangeOf(step.node)?.[1] ?? 0, key[1]));
  const lines = value === undefined ? [] : mapLines({ [name]: value }, 0);
  return { at: from, length: end - from, by: lines.map((line) => `${line}\n`).join('') };
};

/** The text of a document with another body, in the line ends that it has. */
export const editBody = (text: string, body: string): string | null => {
  const parts = splitDocument(text);
  if (typeof parts === 'string') return null;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return text.slice(0, parts.body.start) + body.replaceAll(/\r\n?|\n/g, newline) + text.slice(parts.body.end);
};

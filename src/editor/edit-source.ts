import { isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { isTreeMap, type Tree, treeAt, type TreeMap, type TreePath } from '../domain/tree.ts';
import { loadTree } from '../loader/load-tree.ts';
import { applyEdits, type SourceEdit } from '../loader/source-edit.ts';
import { splitDocument } from '../loader/split-document.ts';
import { sameTree } from '../workbench/edit-tree.ts';
import { withValue } from './edit-tree.ts';
import { itemLines, mapLines, yamlAfterKey, yamlFlow, yamlKey } from './write-yaml.ts';

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

interface Found {
  readonly root: Node | null;
  readonly source: string;
}

const parse = (source: string): Found => ({ root: parseDocument(source, { schema: 'failsafe', uniqueKeys: false }).contents, source });

/** The smallest change: a scalar in its place, a line more, a line less. */
const editSmallest = (source: string, path: TreePath, value: Tree): SourceEdit | null => {
  const found = parse(source);
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

interface Step {
  readonly holder: YAMLMap | YAMLSeq;
  readonly pair: Pair | null;
  readonly node: unknown;
  readonly at: number;
}

/** The nodes along a path, as far as it goes. */
const stepsTo = (root: unknown, path: TreePath): readonly Step[] => {
  const steps: Step[] = [];
  let node = root;
  for (const key of path) {
    const step = stepAt(node, key);
    if (!step) break;
    steps.push(step);
    node = step.node;
  }
  return steps;
};

const stepAt = (node: unknown, key: string | number): Step | null => {
  if (isMap(node)) {
    const at = node.items.findIndex((item) => isScalar(item.key) && String(item.key.value) === String(key));
    const pair = node.items[at];
    return pair && isPair(pair) ? { holder: node, pair, node: pair.value, at } : null;
  }
  return isSeq(node) && typeof key === 'number' && key < node.items.length ? { holder: node, pair: null, node: node.items[key], at: key } : null;
};

const rangeOf = (node: unknown): readonly [number, number] | null => {
  const range = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range : null;
  return range ? [Number(range[0]), Number(range[1])] : null;
};

/** Another value in the place of a scalar or of a short collection on one line. */
const replaceEdit = ({ source }: Found, { node, pair, holder }: Step, value: Tree): SourceEdit | null => {
  const range = rangeOf(node);
  if (!range) return null;
  const [start, end] = range;
  if (typeof value === 'string' && isScalar(node)) return replaceScalar(source, { start, end, isInFlow: isFlow(holder), isBare: start === end && pair !== null }, value);
  return isFlow(node) && !source.slice(start, end).includes('\n') ? { at: start, length: end - start, by: yamlFlow(value) } : null;
};

interface Spot {
  readonly start: number;
  readonly end: number;
  readonly isInFlow: boolean;
  /** Whether nothing stands there yet. */
  readonly isBare: boolean;
}

const replaceScalar = (source: string, { start, end, isInFlow, isBare }: Spot, value: string): SourceEdit => {
  const written = source.slice(start, end);
  const ending = /\n$/.test(written) ? '\n' : '';
  if (isBare) return { at: start, length: 0, by: `${/[ \t]$/.test(source.slice(0, start)) ? '' : ' '}${oneLine(value)}` };
  if (isInFlow || !value.includes('\n')) return { at: start, length: end - start, by: `${keepQuotes(written, value)}${ending}` };
  const indent = /^[ \t]*/.exec(lineAt(source, start))?.[0].length ?? 0;
  return { at: start, length: end - start, by: yamlAfterKey(value, indent).join('\n').trimStart() + ending };
};

const oneLine = (value: string): string => yamlFlow(value);

/** A value stays in the quotes in which it stood. */
const keepQuotes = (written: string, value: string): string => {
  if (/^'.*'$/s.test(written) && !/['\p{Cc}]/u.test(value)) return `'${value}'`;
  if (/^".*"$/s.test(written) && !/["\\\p{Cc}]/u.test(value)) return `"${value}"`;
  return oneLine(value);
};

const isFlow = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow === true;

const lineAt = (source: string, at: number): string => source.slice(source.lastIndexOf('\n', at - 1) + 1, at);

interface Insertion {
  readonly holder: unknown;
  readonly rest: TreePath;
  readonly value: Tree;
  /** The pair whose value the holder is. */
  readonly pair: Pair | null;
}

/** A value where nothing stood: a line more, or an entry more between brackets. */
const insertEdit = ({ root, source }: Found, { holder, rest: [key, ...below], value, pair }: Insertion): SourceEdit | null => {
  if (key === undefined) return null;
  const inner = withValue(undefined, below, value);
  if (holder === null || (isScalar(holder) && rangeOf(holder)?.[0] === rangeOf(holder)?.[1])) return fillEmpty({ root, source }, pair, withValue(undefined, [key], inner));
  if (isFlow(holder)) return intoFlow(source, holder, isMap(holder) ? `${yamlKey(String(key))}: ${yamlFlow(inner)}` : yamlFlow(inner));
  const first: unknown = isMap(holder) ? holder.items[0]?.key : isSeq(holder) ? holder.items[0] : undefined;
  const start = rangeOf(first)?.[0];
  const end = rangeOf(holder)?.[1];
  if (start === undefined || end === undefined) return null;
  const indent = columnOf(source, isSeq(holder) ? source.lastIndexOf('-', start) : start);
  return linesAfter(source, lastLineEnd(source, end), isMap(holder) ? mapLines({ [String(key)]: inner }, indent) : itemLines(inner, indent));
};

/** A value behind a key that has none, or into a header that has no line. */
const fillEmpty = ({ source }: Found, pair: Pair | null, value: Tree): SourceEdit | null => {
  if (!pair) return isTreeMap(value) ? linesAfter(source, source.trimEnd() === '' ? 0 : source.length, mapLines(value, 0)) : null;
  const key = rangeOf(pair.key);
  if (!key) return null;
  const colon = source.indexOf(':', key[1]);
  return { at: colon + 1, length: 0, by: yamlAfterKey(value, columnOf(source, key[0])).join('\n') };
};

const intoFlow = (source: string, holder: unknown, entry: string): SourceEdit | null => {
  const range = rangeOf(holder);
  if (!range) return null;
  const close = range[1] - 1;
  const inside = source.slice(range[0] + 1, close);
  const blank = /[ \t]*$/.exec(inside)?.[0].length ?? 0;
  return { at: close - blank, length: 0, by: `${inside.trim() === '' || /,\s*$/.test(inside) ? '' : ', '}${entry}` };
};

const columnOf = (source: string, at: number): number => at - (source.lastIndexOf('\n', at - 1) + 1);

/** Behind the last line that belongs to a collection; blank lines and comments below it stay below. */
const lastLineEnd = (source: string, end: number): number => {
  const written = source.slice(0, end).trimEnd();
  const newline = source.indexOf('\n', written.length);
  return newline === -1 ? source.length : newline + 1;
};

const linesAfter = (source: string, at: number, lines: readonly string[]): SourceEdit => ({ at, length: 0, by: `${at > 0 && !source.slice(0, at).endsWith('\n') ? '\n' : ''}${lines.join('\n')}\n` });

/** Takes away the lines of a key or an entry; what holds nothing more goes with it. */
const removeEdit = ({ source }: Found, steps: readonly Step[], path: TreePath): SourceEdit | null => {
  let depth = path.length - 1;
  while (depth > 0 && steps[depth]?.holder.items.length === 1) depth--;
  const step = steps[depth];
  if (!step) return null;
  const start = rangeOf(step.pair ? step.pair.key : step.node)?.[0];
  const end = Math.max(rangeOf(step.node)?.[1] ?? 0, rangeOf(step.pair?.key)?.[1] ?? 0);
  if (start === undefined) return null;
  return isFlow(step.holder) ? removeFromFlow(source, start, end) : removeLines(source, { start, end, step });
};

const removeFromFlow = (source: string, start: number, end: number): SourceEdit => {
  const behind = /^\s*,\s*/.exec(source.slice(end))?.[0].length;
  if (behind !== undefined) return { at: start, length: end - start + behind, by: '' };
  const before = /,?\s*$/.exec(source.slice(0, start))?.[0].length ?? 0;
  return { at: start - before, length: end - start + before, by: '' };
};

const removeLines = (source: string, { start, end, step }: { readonly start: number; readonly end: number; readonly step: Step }): SourceEdit => {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const to = lastLineEnd(source, Math.max(end, start + 1));
  const lead = source.slice(from, start);
  // The first field of an entry shares its line with the dash, which goes on to the next field.
  if (isMap(step.holder) && /-\s*$/.test(lead)) {
    const rest = source.slice(to);
    return { at: start, length: to - start + (/^[ \t]*/.exec(rest)?.[0].length ?? 0), by: '' };
  }
  return { at: from, length: to - from, by: '' };
};

/** Writes the lines of one field of the header anew. */
const editField = (source: string, { path, meant }: { readonly path: TreePath; readonly meant: Tree }): SourceEdit | null => {
  const name = String(path[0]);
  const value = treeAt(meant, [name]);
  const found = parse(source);
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


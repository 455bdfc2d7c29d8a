import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import { isTreeMap, type Tree, type TreePath } from '../../domain/tree.ts';
import type { SourceEdit } from '../../loader/source-edit.ts';
import { withValue } from '../edit-tree.ts';
import { itemLines, mapLines, yamlAfterKey, yamlFlow, yamlKey } from '../write-yaml.ts';
import { columnOf, type Found, isFlow, lastLineEnd, rangeOf } from './header-nodes.ts';

/** Where something is put in, and what. */
export interface Insertion {
  readonly holder: unknown;
  readonly rest: TreePath;
  readonly value: Tree;
  /** The pair whose value the holder is. */
  readonly pair: Pair | null;
}

/** A value where nothing stood: a line more, or an entry more between brackets. */
export const insertEdit = ({ root, source }: Found, { holder, rest: [key, ...below], value, pair }: Insertion): SourceEdit | null => {
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

const linesAfter = (source: string, at: number, lines: readonly string[]): SourceEdit => ({ at, length: 0, by: `${at > 0 && !source.slice(0, at).endsWith('\n') ? '\n' : ''}${lines.join('\n')}\n` });

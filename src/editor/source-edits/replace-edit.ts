import { isScalar } from 'yaml';
import type { Tree } from '../../domain/tree.ts';
import type { SourceEdit } from '../../loader/source-edit.ts';
import { yamlAfterKey, yamlFlow } from '../write-yaml.ts';
import { type Found, isFlow, rangeOf, type Step } from './header-nodes.ts';

/** Another value in the place of a scalar or of a short collection on one line. */
export const replaceEdit = ({ source }: Found, { node, pair, holder }: Step, value: Tree): SourceEdit | null => {
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
  if (isBare) return { at: start, length: 0, by: `${/[ \t]$/.test(source.slice(0, start)) ? '' : ' '}${yamlFlow(value)}` };
  if (isInFlow || !value.includes('\n')) return { at: start, length: end - start, by: `${keepQuotes(written, value)}${ending}` };
  const indent = /^[ \t]*/.exec(lineAt(source, start))?.[0].length ?? 0;
  return { at: start, length: end - start, by: yamlAfterKey(value, indent).join('\n').trimStart() + ending };
};

/** A value stays in the quotes in which it stood. */
const keepQuotes = (written: string, value: string): string => {
  if (/^'.*'$/s.test(written) && !/['\p{Cc}]/u.test(value)) return `'${value}'`;
  if (/^".*"$/s.test(written) && !/["\\\p{Cc}]/u.test(value)) return `"${value}"`;
  return yamlFlow(value);
};

const lineAt = (source: string, at: number): string => source.slice(source.lastIndexOf('\n', at - 1) + 1, at);

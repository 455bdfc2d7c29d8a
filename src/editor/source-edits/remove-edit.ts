import { isMap } from 'yaml';
import type { TreePath } from '../../domain/tree.ts';
import type { SourceEdit } from '../../loader/source-edit.ts';
import { type Found, isFlow, lastLineEnd, rangeOf, type Step } from './header-nodes.ts';

/** Takes away the lines of a key or an entry; what holds nothing more goes with it. */
export const removeEdit = ({ source }: Found, steps: readonly Step[], path: TreePath): SourceEdit | null => {
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

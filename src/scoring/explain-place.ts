import type { Entry } from '../domain/library.ts';
import type { TreePath } from '../domain/tree.ts';

/**
 * The line on which a key of the header stands, from 1; `null` where it shares its line with others. Good enough to
 * lead a reader to the place; findings are located by the parser instead.
 */
export const lineOf = (entry: Entry, path: TreePath): number | null => {
  const [first, second] = path;
  const lines = entry.text.split(/\r?\n/);
  const top = lines.findIndex((line) => line.startsWith(`${String(first)}:`));
  if (top === -1) return null;
  if (second === undefined) return top + 1;
  const below = lines.slice(top + 1);
  const end = below.findIndex((line) => /^\S/.test(line) && !line.startsWith('#'));
  const at = below.slice(0, end === -1 ? undefined : end).findIndex((line) => new RegExp(`^\\s+["']?${escaped(String(second))}["']?\\s*:`).test(line));
  return at === -1 ? null : top + at + 2;
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

import type { Entry } from '../domain/library.ts';
import { rememberPer } from '../domain/remember.ts';
import type { TreePath } from '../domain/tree.ts';

/**
 * The line on which a key of the header stands, from 1; `null` where it shares its line with others. Good enough to
 * lead a reader to the place; findings are located by the parser instead.
 */
export const lineOf = (entry: Entry, path: TreePath): number | null => linesOf(entry).get(path.slice(0, 2).join('/')) ?? null;

/** The lines of the keys of the header, and of the keys or list entries right below them. */
const linesOf = rememberPer((entry: Entry): ReadonlyMap<string, number> => {
  const lines = new Map<string, number>();
  let below = { key: '', indent: -1, count: 0 };
  for (const [index, line] of entry.text.split(/\r?\n/).entries()) {
    if (index > 0 && line === '---') break;
    const top = /^([\w-]+):/.exec(line)?.[1];
    if (top !== undefined) {
      lines.set(top, index + 1);
      below = { key: top, indent: -1, count: 0 };
      continue;
    }
    const found = /^(\s*)(?:(-)\s|["']?([^"':\s]+)["']?\s*:)/.exec(line);
    if (!found) continue;
    const indent = (found[1] ?? '').length;
    if (below.indent === -1) below = { ...below, indent };
    if (indent !== below.indent) continue;
    lines.set(`${below.key}/${found[2] === undefined ? (found[3] ?? '') : below.count++}`, index + 1);
  }
  return lines;
});

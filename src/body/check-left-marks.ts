import { stretchOf } from '../domain/body.ts';
import type { ReadingFinding } from '../domain/finding.ts';
import { textAt } from '../domain/place.ts';
import type { CollectedBlock } from './block-collector.ts';

/** Marks of Markdown that stayed text because something is missing: residents would see them as they were typed. */
export function* checkLeftMarks({ block, code }: CollectedBlock, source: string): Generator<ReadingFinding> {
  if (block.kind !== 'paragraph' || !QUICK.test(block.text)) return;
  const text = code.reduce((masked, { at, length }) => masked.slice(0, at) + ' '.repeat(length) + masked.slice(at + length), block.text);
  for (const { find, wording } of LEFT) {
    for (const match of text.matchAll(find)) {
      const { start, end } = stretchOf(block, match.index, (match[0].split('\n', 1)[0] ?? '').length);
      if (source[start] !== match[0][0]) continue; // One that is escaped or encoded was meant to be seen.
      yield { place: textAt(start, end), severity: 'warning', ...wording(match) };
    }
  }
}

const QUICK = /^[ \t]*#|\|[ \t]*\n|\]\([^)\n]*\s/m;

interface LeftMark {
  readonly find: RegExp;
  readonly wording: (match: RegExpExecArray) => Pick<ReadingFinding, 'rule' | 'variant' | 'values'>;
}

const LEFT: readonly LeftMark[] = [
  // `#话题#` is how people mark a topic, and `#1` how they number houses.
  { find: /(?<=^|\n)(#{1,6})(\p{L}[^\n#]*)(?=\n|$)/gu, wording: ([, marks = '', words = '']) => ({ rule: 'heading-levels', variant: 'glued', values: { found: `${marks}${words}`, nearest: `${marks === '#' ? '##' : marks} ${words}` } }) },
  { find: /(?<=^|\n)\|[^\n]*\|[ \t]*\n\|[^\n]*\|[ \t]*(?=\n|$)/g, wording: ([rows]) => ({ rule: 'table-shape', variant: 'no-header', values: { expected: `|${' --- |'.repeat(columnsOf(rows))}` } }) },
  { find: /!?\[[^\]\n]*\]\((?=[^()\n]*[./])[^()\s]+(?:[ \u3000\u00A0]+[^()\s"']+)+\)/g, wording: ([found]) => ({ rule: 'link-form', variant: 'blank', values: { found, nearest: found.replaceAll(/(?<=\]\(.*)[ \u3000\u00A0]+/g, '-') } }) },
];

const columnsOf = (rows: string): number => Math.max(1, (rows.split('\n', 1)[0] ?? '').trim().split('|').length - 2);

import type { ReadingFinding } from '../domain/finding.ts';
import { textAt } from '../domain/place.ts';

const KILOBYTE = 1024;
const DOCUMENT = 256 * KILOBYTE;
const LOCKS = 8192 * KILOBYTE;
const PICTURE = 40_960 * KILOBYTE;
const ATTACHMENT = 20_480 * KILOBYTE;
const LONGEST_LINE = 20_000;
const MOST_LINES = 5000;

/** The most bytes that a file may have; a picture is made smaller anyway. */
export const sizeLimitOf = (file: string): number => {
  if (file === 'locks.yaml') return LOCKS;
  if (/\.(?:mdx|yaml)$/.test(file)) return DOCUMENT;
  return /\.(?:png|jpe?g|webp)$/.test(file) ? PICTURE : ATTACHMENT;
};

/** A line that is too long, or more lines than an author writes: both make readers of text slow. */
export const findTextVolume = (file: string, text: string): readonly ReadingFinding[] => {
  if (file === 'locks.yaml') return [];
  let start = 0;
  for (let line = 1; start <= text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end - start > LONGEST_LINE) return [{ rule: 'text-volume-limit', variant: 'line', place: textAt(start + LONGEST_LINE, start + LONGEST_LINE + 1), values: { found: end - start, limit: LONGEST_LINE } }];
    if (line > MOST_LINES) return [{ rule: 'text-volume-limit', variant: 'lines', place: textAt(start, start), values: { found: text.split('\n').length, limit: MOST_LINES } }];
    start = end + 1;
  }
  return [];
};

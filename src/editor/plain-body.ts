import type { ParsedBody } from '../body/parse-body.ts';
import type { Stretch, TextBlock } from '../domain/body.ts';

/** A body line by line: the parser of the build is no program for browsers, and what is typed is looked at in any case. */
export const plainBody = (text: string, { start, end }: Stretch): ParsedBody => {
  const blocks: TextBlock[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const words = line.replace(/\r$/, '');
    if (words.trim() !== '') blocks.push({ kind: 'paragraph', text: words, runs: [{ at: 0, length: words.length, start: at, end: at + words.length }] });
    at += line.length + 1;
  }
  return { body: { segments: [], blocks, links: [], images: [], headings: [], components: [] }, findings: [] };
};

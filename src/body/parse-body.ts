import { markdownToHtml } from 'satteri';
import type { Body, Stretch } from '../domain/body.ts';
import type { ReadingFinding } from '../domain/finding.ts';

/** Parses the body of a document to data, with what was found in it. */
export const parseBody = (text: string, body: Stretch): { body: Body; findings: readonly ReadingFinding[] } => {
  const source = text.slice(body.start, body.end);
  const { html } = markdownToHtml(source, { features: { smartPunctuation: false } });
  return { body: { segments: [html], blocks: [], links: [], images: [], headings: [], components: [] }, findings: [] };
};

import { markdownToHast } from 'satteri';
import type { Body, Stretch } from '../domain/body.ts';
import type { ReadingFinding } from '../domain/finding.ts';
import { BodyBuilder } from './body-builder.ts';
import { checkBraces } from './check-braces.ts';
import { checkLeftMarks } from './check-left-marks.ts';
import { childrenOf } from './hast.ts';
import { limitOf } from './markdown-limits.ts';
import { maskMarks, MOST_MARKS } from './mask-marks.ts';
import { scanMarks } from './scan-marks.ts';

/** The body of a document as data, with what was found in it. */
export interface ParsedBody {
  readonly body: Body;
  readonly findings: readonly ReadingFinding[];
}

const FEATURES = { frontmatter: false, smartPunctuation: false, gfm: true } as const;

/** Parses the body of a document to data; `file` says from which folder its pictures may come. */
export const parseBody = (text: string, body: Stretch, file = ''): ParsedBody => {
  const source = text.slice(body.start, body.end);
  const limit = limitOf(source, body.start);
  if (limit !== null) return { body: EMPTY_BODY, findings: limit === 'too-large' ? [] : [limit] };
  const marks = scanMarks(source).slice(0, MOST_MARKS);
  const masked = maskMarks(source, marks);
  const builder = new BodyBuilder({ source, offset: body.start, masked, file });
  builder.build(childrenOf(markdownToHast(masked.text, { features: FEATURES })));
  const modules = builder.findings.filter(({ rule }) => rule === 'body-without-code');
  const braces = builder.blocks.collected.flatMap((block) => [...checkBraces(block, text)]).filter((finding) => !isEcho(finding, modules, text));
  const left = builder.blocks.collected.flatMap((block) => [...checkLeftMarks(block, text)]);
  return { body: builder.done(), findings: [...builder.findings, ...braces, ...left] };
};

const EMPTY_BODY: Body = { segments: [], blocks: [], links: [], images: [], headings: [], components: [] };

/** The braces of a line that is code as a whole have no finding of their own. */
const isEcho = ({ place }: ReadingFinding, modules: readonly ReadingFinding[], text: string): boolean =>
  modules.some(({ place: module }) => place.in === 'text' && module.in === 'text' && module.start <= place.start && !/\n[ \t]*\r?\n/.test(text.slice(module.start, place.start)));

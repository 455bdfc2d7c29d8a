import type { Bench } from './bench.ts';
import type { Draft } from './draft.ts';
import { tidyHeader } from './tidy-draft.ts';
import { writeHeader } from './write-header.ts';

/** The file of a review, ready for the content folder. */
export const fileText = (draft: Draft, bench: Pick<Bench, 'standard' | 'evidence'>): string => {
  const body = tidyBody(draft.body);
  return `---\n${writeHeader(tidyHeader(draft, bench))}---\n${body === '' ? '' : `\n${body}\n`}`;
};

/** The name under which the file stands in the folder of its period. */
export const fileName = ({ stage, reviewer }: Pick<Draft, 'stage' | 'reviewer'>): string => `${stage}${reviewer === '' ? '' : `.${reviewer}`}.mdx`;

/** A body with plain line ends and nothing around it. */
export const tidyBody = (body: string): string => body.replaceAll(/\r\n?/g, '\n').trim();

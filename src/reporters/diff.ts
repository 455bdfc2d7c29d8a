import { createTwoFilesPatch } from 'diff';
import { type LocatedHit, maskLine } from '../domain/privacy/entry-hits.ts';
import { showPlainly } from '../domain/show-plainly.ts';

/** The changes of one file as a unified diff, with personal numbers masked. */
export const diffOf = ({ file, before, after, secrets = [] }: { file: string; before: string; after: string; secrets?: readonly LocatedHit[] }): string =>
  createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 2 })
    .split('\n')
    .slice(1)
    .map((line) => showPlainly(maskLine(line.replace(/\r$/, ''), secrets)))
    .join('\n');

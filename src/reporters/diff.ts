import { createTwoFilesPatch } from 'diff';
import { maskPersonal } from '../domain/privacy/mask.ts';
import { showPlainly } from '../domain/show-plainly.ts';

/** The changes of one file as a unified diff, with personal numbers masked. */
export const diffOf = ({ file, before, after }: { file: string; before: string; after: string }): string =>
  createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 2 })
    .split('\n')
    .slice(1)
    .map((line) => showPlainly(maskPersonal(line.replace(/\r$/, ''))))
    .join('\n');

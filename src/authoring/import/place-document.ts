import { posix } from 'node:path';
import { addressOf } from '../../domain/kind.ts';
import type { Tree, TreeMap } from '../../domain/tree.ts';
import { isTreeList, isTreeMap } from '../../domain/tree.ts';
import { type ImportRequest, UntoldError } from './import-request.ts';

/** Where a document goes: the place that was named, else the one that its kind has. */
export const placeOfDocument = (request: ImportRequest, header: TreeMap): string => {
  if (request.out !== null) {
    const file = posix.normalize(request.out.replaceAll('\\', '/'));
    if (!addressOf(file)) throw new UntoldError('out');
    return file;
  }
  if (request.community === null) throw new UntoldError('community');
  return `communities/${request.community}/${usualPlace(request, header)}.mdx`;
};

const usualPlace = (request: ImportRequest, header: TreeMap): string => {
  switch (request.as) {
    case 'profile':
    case 'facts':
      return 'profile';
    case 'plan':
      return `plans/${request.period ?? spanOf(header['years'])}`;
    case 'assessment':
      if (request.period === null) throw new UntoldError('period', ['2025', '2025-h1', '2025-q3']);
      return `assessments/${request.period}/${request.stage}${request.reviewer === null ? '' : `.${request.reviewer}`}`;
    case 'notice':
    case 'finance':
      return `notices/${textAt(header['date'])}-${textAt(header['kind'])}`;
  }
};

const textAt = (tree: Tree | undefined): string => (typeof tree === 'string' ? tree : '');

const spanOf = (years: Tree | undefined): string => {
  const all = (isTreeList(years) ? years : []).flatMap((year) => (isTreeMap(year) ? textAt(year['year']) : [])).toSorted();
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) throw new UntoldError('period', ['2026-2028']);
  return `${first}-${last}`;
};

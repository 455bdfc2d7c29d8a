import type { Day } from '../domain/day.ts';
import { pickText } from '../domain/local-text.ts';
import type { Lock, Seal } from '../domain/seal.ts';
import { quoteScalar, writeScalar } from '../loader/quote-scalar.ts';

/** The register of frozen documents, relative to the content folder. */
export const LOCKS_FILE = 'locks.yaml';

const HEAD = [
  '# 由 npm run sign 写入：已发布的标准和已签字的评价各一条。请不要手改；改了会被发现。',
  '# Written by `npm run sign`: one entry for each published standard and each signed assessment.',
];

/** The line of the register for a sealed document. */
export const lockOfSeal = (path: string, seal: Seal, { post, on }: { post: string; on: Day }): Lock => ({
  path, sha256: seal.sha256, on, post, ...(Object.keys(seal.answers).length > 0 ? { answers: { ...seal.answers } } : {}),
});

/** The register as text, in the order of the paths. */
export const writeLocks = (locks: readonly Lock[]): string =>
  `${[...HEAD, 'locks:', ...locks.toSorted((a, b) => (a.path < b.path ? -1 : 1)).flatMap(lockLines)].join('\n')}\n`;

const lockLines = ({ path, sha256, on, post, answers }: Lock): readonly string[] => [
  `  - path: ${writeScalar(path)}`,
  `    sha256: ${quoteScalar(sha256)}`,
  `    on: ${on}`,
  `    post: ${writeScalar(pickText(post, 'zh-Hans'))}`,
  ...(answers === undefined ? [] : ['    answers:', ...Object.entries(answers).map(([id, hash]) => `      ${id}: ${quoteScalar(hash)}`)]),
];

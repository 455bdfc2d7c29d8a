import type { RuleExample } from '../rule.ts';

/**
 * Numbers for examples. None belongs to anybody: the identity number is the one that GB 11643 prints, the others are
 * made up. They are put together here, so that no file of the project shows one in full.
 */
export const SAMPLES = {
  identity: ['110105', '19491231', '002X'].join(''),
  oldIdentity: ['110105', '491231', '002'].join(''),
  mobile: ['138', '1234', '5678'].join(''),
  card: ['6222', '0212', '3456', '7890', '128'].join(''),
  passport: ['E1', '234', '5678'].join(''),
  plate: ['浙A', '123', '45'].join(''),
  email: ['someone', 'qq.com'].join('@'),
  account: ['zhang', '123456'].join('_'),
  long: ['3301', '0620', '4417'].join(''),
} as const;

const FILE = 'communities/demo/notices/2026-03-01-example.mdx';

const notice = (line: string): Readonly<Record<string, string>> => ({ [FILE]: `---\nkind: service-change\ntitle: 示例公告\ndate: 2026-03-01\n---\n\n${line}\n` });

/** A line of a notice that breaks a rule at a column, and the same line mended. */
export const lineExamples = (bad: string, column: number, good: string): readonly RuleExample[] => [
  { verdict: 'bad', files: notice(bad), at: `${FILE}:7:${column}` },
  { verdict: 'good', files: notice(good) },
];

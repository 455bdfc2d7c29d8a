import { expect, test } from 'vitest';
import { limitOf } from './markdown-limits.ts';

const verdict = (source: string): string | null => {
  const limit = limitOf(source, 0);
  return limit === null || limit === 'too-large' ? limit : `${limit.rule} ${limit.variant ?? ''}`;
};

test.each([
  ['[ ]'.repeat(2001), 'markdown-limits brackets'],
  ['*a '.repeat(8001), 'too-large'],
  [`${'*a '.repeat(4000)}\n`.repeat(3), 'markdown-limits emphasis'],
  ['*'.repeat(120), 'markdown-limits run'],
  ['> '.repeat(41), 'markdown-limits markers'],
  ['1. '.repeat(41), 'markdown-limits markers'],
  [`- x\n${' '.repeat(201)}- y`, 'markdown-limits indent'],
  [`${'| a '.repeat(30)}|\n${'|---'.repeat(30)}|`, 'table-shape columns'],
  [`${'| a '.repeat(20)}|\n${'|---'.repeat(20)}|\n${'| x |\n'.repeat(1100)}`, 'markdown-limits cells'],
  ['x\n'.repeat(5001), 'too-large'],
])('hostile input of %#', (source, expected) => {
  expect(verdict(source)).toBe(expected);
});

test.each([['-'.repeat(300)], ['各位居民：'.repeat(3000)], [`| 甲 | 乙 |\n| --- | --- |\n${'| 一 | 二 |\n'.repeat(900)}`], ['- 甲\n'.repeat(2000)]])('honest text of %#', (source) => {
  expect(verdict(source)).toBe(null);
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

test.each(['', 'abc', '示例', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), '一'.repeat(200)])('the hash of a text is the one that every other tool computes (%#)', (text) => {
  expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
});

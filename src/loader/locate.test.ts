import { expect, test } from 'vitest';
import { keyAt, textAt, valueAt } from '../domain/place.ts';
import { PlaceFinder } from './locate.ts';

const TEXT = `---
title: 停水𠮷通知
covers: {from: 2025-01, to: 2025-02}
basis:
  - 上级文件
  - "第 2 号"
issuer:
note: |
  第一行
  第二行
---
正文
`;

const at = (text: string, place: Parameters<PlaceFinder['spanOf']>[0]): string => {
  const { line, column, endLine, endColumn } = new PlaceFinder('a.mdx', text).spanOf(place);
  return `${line}:${column}-${endLine}:${endColumn}`;
};

test.each([
  ['a value', valueAt('title'), '2:8-2:14'],
  ['a key', keyAt('title'), '2:1-2:6'],
  ['a value in braces', valueAt('covers', 'to'), '3:29-3:36'],
  ['a mapping in braces', valueAt('covers'), '3:9-3:37'],
  ['an entry of a list', valueAt('basis', 0), '5:5-5:9'],
  ['a quoted entry with its quotes', valueAt('basis', 1), '6:5-6:12'],
  ['a list by its first line', valueAt('basis'), '5:3-5:9'],
  ['an empty value by its key', valueAt('issuer'), '7:1-7:7'],
  ['a long text by its first line', valueAt('note'), '8:7-8:8'],
  ['what is missing by the part that is there', valueAt('covers', 'until'), '3:9-3:37'],
  ['a stretch of the body', textAt(TEXT.indexOf('正文'), TEXT.indexOf('正文') + 2), '12:1-12:3'],
])('%s has its line and columns in UTF-16 units', (_, place, expected) => {
  expect(at(TEXT, place)).toBe(expected);
});

test('Windows line ends move no column', () => {
  expect(at(TEXT.replaceAll('\n', '\r\n'), valueAt('basis', 1))).toBe('6:5-6:12');
});

test('a value behind a mistake that was read over stands where it was written', () => {
  expect(at('---\ntitle：停水\ndate:2026.3.1\n---\n', valueAt('date'))).toBe('3:6-3:14');
});

test('a place beyond the end of the file is its end', () => {
  expect(at('甲', textAt(90, 99))).toBe('1:2-1:2');
});

test('many places of one file are found where each of them is found alone', () => {
  const answers = Array.from({ length: 20 }, (_, index) => `  SG-${String(index + 1)}:\n    count: ${String(index)} # 约数\n    note: {zhHans: 第${String(index)}条, en: "no: ${String(index)}"}`);
  const text = `---\nstatus: draft\nanswers:\n${answers.join('\n')}\n---\n`;
  const places = Array.from({ length: 20 }, (_, index) => (['count', 'note'] as const).flatMap((key) => [[`SG-${String(index + 1)}`, key], [`SG-${String(index + 1)}`, key, ...(key === 'note' ? ['en'] : [])]])).flat();
  const together = new PlaceFinder('a.mdx', text);
  const spans = (finderOf: () => PlaceFinder) => places.map((path) => finderOf().spanOf({ in: 'frontmatter', path: ['answers', ...path], part: 'value' }));
  expect(spans(() => together)).toEqual(spans(() => new PlaceFinder('a.mdx', text)));
});

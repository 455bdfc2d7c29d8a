import { expect, test } from 'vitest';
import { editBody, editSource } from './edit-source.ts';

const NOTICE = `---
# 停水
kind: service-change   # 类别
title: '停水通知'
date: 2026-03-01
covers: {from: 2026-01-01, to: 2026-03-31}
details:
  rows:
    - item: 甲
      amount: 1
    - {item: 乙, amount: 2}

# 渠道
channels: [board, site]
---

正文。
`;

const changed = (path: (string | number)[], value: Parameters<typeof editSource>[1]['value'], text = NOTICE): readonly string[] => {
  const after = editSource(text, { path, value })?.split('\n') ?? ['null'];
  const before = text.split('\n');
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [...before.slice(head, before.length - tail).map((line) => `-${line}`), ...after.slice(head, after.length - tail).map((line) => `+${line}`)];
};

test('a changed value changes its line and keeps quotes, comments and blanks', () => {
  expect(changed(['title'], '停电通知')).toEqual(["-title: '停水通知'", "+title: '停电通知'"]);
  expect(changed(['kind'], 'general')).toEqual(['-kind: service-change   # 类别', '+kind: general   # 类别']);
  expect(changed(['covers', 'to'], '2026-04-30')).toEqual(['-covers: {from: 2026-01-01, to: 2026-03-31}', '+covers: {from: 2026-01-01, to: 2026-04-30}']);
});

test('a text that YAML would take for something else stands in quotes', () => {
  expect(changed(['title'], '停水：东片 # 二期')).toEqual(["-title: '停水通知'", "+title: '停水：东片 # 二期'"]);
  expect(changed(['number'], '0012')).toEqual(['+number: "0012"']);
  expect(changed(['channels', 0], 'no')).toEqual(['-channels: [board, site]', '+channels: ["no", site]']);
});

test('a new value is a line more, at the end of what it belongs to', () => {
  expect(changed(['issuer'], '示例社区居民委员会')).toEqual(['+issuer: 示例社区居民委员会']);
  expect(changed(['details', 'rows', 2], { item: '丙', amount: '3' })).toEqual(['+    - {item: 丙, amount: 3}']);
  expect(changed(['details', 'rows', 0, 'note'], '说明')).toEqual(['+      note: 说明']);
  expect(changed(['details', 'rows', 1, 'note'], '说明')).toEqual(['-    - {item: 乙, amount: 2}', '+    - {item: 乙, amount: 2, note: 说明}']);
  expect(changed(['details', 'opening'], '12.50')).toEqual(['+  opening: 12.50']);
  expect(changed(['objectionContact', 'office'], '居委会')).toEqual(['+objectionContact: {office: 居委会}']);
});

test('a value that is taken away takes its line, and what holds nothing more goes with it', () => {
  expect(changed(['date'], null)).toEqual(['-date: 2026-03-01']);
  expect(changed(['details', 'rows', 0], null)).toEqual(['-    - item: 甲', '-      amount: 1']);
  expect(changed(['details', 'rows', 0, 'item'], null)).toEqual(['-    - item: 甲', '-      amount: 1', '+    - amount: 1']);
  expect(changed(['channels', 1], null)).toEqual(['-channels: [board, site]', '+channels: [board]']);
  expect(changed(['covers'], null)).toEqual(['-covers: {from: 2026-01-01, to: 2026-03-31}']);
});

test('an empty field is filled where it stands', () => {
  expect(changed(['summary'], '一句话', NOTICE.replace('date:', 'summary:\ndate:'))).toEqual(['-summary:', '+summary: 一句话']);
});

test('a text of several lines becomes a block', () => {
  expect(changed(['summary'], '一\n二')).toEqual(['+summary: |-', '+  一', '+  二']);
});

test('line ends and the byte order mark stay as they are', () => {
  const windows = `\uFEFF${NOTICE.replaceAll('\n', '\r\n')}`;
  expect(editSource(windows, { path: ['issuer'], value: '居委会' })).toBe(windows.replace('channels: [board, site]\r\n', 'channels: [board, site]\r\nissuer: 居委会\r\n'));
  expect(editBody(windows, '\n新的\n正文\n')).toBe(windows.replace('\r\n正文。\r\n', '\r\n新的\r\n正文\r\n'));
});

test('the same value changes nothing, and a header that cannot be read is left alone', () => {
  expect(editSource(NOTICE, { path: ['title'], value: '停水通知' })).toBe(NOTICE);
  expect(editSource('---\ntitle: "停\n---\n', { path: ['title'], value: '停' })).toBeNull();
});

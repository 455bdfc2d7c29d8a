import { expect, test } from 'vitest';
import { fieldLabels, inFieldWords } from './field-words.ts';

const labels = fieldLabels({
  'notice.title': '公告标题，例如 2025年第二季度财务公开', 'notice.date': '发布日期，写将来的日期就到那天才上网', 'evidence.title': '标题', 'evidence.on': '日期', 'progress.on': '哪一天', 'answer.numerator': '分子：实际数', 'answer.denominator': '分母：总数',
}, 'notice');

test.each([
  ['缺少必填的 `title`', '缺少必填的“公告标题”'],
  ['补上 `title: …` 这一项', '补上“公告标题”这一项'],
  ['`2026年3月2日` 不是日期的写法', '“2026年3月2日”不是日期的写法'],
  ['加上 `date: 2026-03-02`', '加上“发布日期 2026-03-02”'],
  ['按 `{numerator: 17, denominator: 20}` 的样子填写', '按“分子 17，分母 20”的样子填写'],
  ['type `title: …` here', 'type “公告标题” here'],
  ['写成 `{met: [a, b]}`', '写成“{met: [a, b]}”'],
])('“%s” reads “%s” beside a field', (written, shown) => {
  expect(inFieldWords(written, labels)).toBe(shown);
});

test('a key that is called differently in two parts keeps its own word', () => {
  expect(inFieldWords('`on`', labels)).toBe('“on”');
});

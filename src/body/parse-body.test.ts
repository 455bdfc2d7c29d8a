import { describe, expect, test } from 'vitest';
import { stretchOf } from '../domain/body.ts';
import { parseBody } from './parse-body.ts';

const FILE = 'communities/demo/notices/water.mdx';
const parse = (text: string) => parseBody(text, { start: 0, end: text.length }, FILE);
const segments = (text: string) => parse(text).body.segments;
const found = (text: string): readonly string[] =>
  parse(text).findings.map(({ rule, variant, place }) => [rule, variant, place.in === 'text' ? JSON.stringify(text.slice(place.start, place.end)) : ''].filter((part) => part !== undefined).join(' '));

describe('what is plain text stays text', () => {
  test.each([
    ['老人占比<30%，2<3，a<b c>d', '<p>老人占比&lt;30%，2&lt;3，a&lt;b c&gt;d</p>'],
    ['合计 {1+1} 项，金额 {100 元', '<p>合计 {1+1} 项，金额 {100 元</p>'],
    ['`<b>` 与 `{x}`', '<p><code>&lt;b&gt;</code> 与 <code>{x}</code></p>'],
    ['写作 \\{x\\} 或 \\<b>', '<p>写作 {x} 或 &lt;b&gt;</p>'],
    ['甲<br>乙<BR />丙', '<p>甲<br>乙<br>丙</p>'],
    ['甲{/* 备注 */}乙', '<p>甲乙</p>'],
    ['    <Callout>\n    x', '<pre><code>&lt;Callout&gt;\nx</code></pre>'],
  ])('%j', (text, html) => {
    expect(segments(text).map((segment) => (typeof segment === 'string' ? segment.replace('\n</code>', '</code>') : segment))).toEqual([html]);
    expect(found(text)).toEqual([]);
  });
});

describe('what could run or break the page is an error at its place', () => {
  test.each([
    ['<script>alert(1)</script>', ['body-without-html script "<script>"']],
    ['{process.env.X}', ['body-without-expressions braces "{process.env.X}"']],
    ["import x from 'y'", ['body-without-code import "import x from \'y\'"']],
    ['export const a = {b: 1}', ['body-without-code export "export const a = {b: 1}"']],
    ['<Calout title="x">甲</Calout>', ['component-known near "<Calout title=\\"x\\">"']],
    ['<Callout title="x">甲</Calout>', ['component-closed misnamed "</Calout>"']],
    ['- <Callout>甲\n\n乙</Callout>', ['component-closed open "<Callout>"']],
    ['甲<Callout>乙</Callout>丙', ['component-placed inline "<Callout>"']],
    ['<Callout {...x} on:click="y">乙</Callout>', ['body-without-expressions spread "{...x}"', 'component-props forbidden "on:click=\\"y\\""']],
    ['[x](javascript&colon;alert(1))', ['link-scheme refused "[x](javascript&colon;alert(1))"']],
    ['![](./a.png)', ['image-alt "![](./a.png)"']],
    ['![图](../../../b/a.png)', ['image-local outside "![图](../../../b/a.png)"']],
    ['<!-- 甲', ['comment-syntax open "<"']],
    ['# 甲', ['heading-levels first "# 甲"']],
  ])('%j', (text, findings) => {
    expect(found(text)).toEqual(findings);
  });
});

test('a tag over several lines without empty lines around it holds the blocks between', () => {
  expect(segments('前文\n<Callout\n  title="提示"\n>\n内容\n\n- 甲\n</Callout>\n后文')).toEqual([
    '<p>前文</p>', { type: 'component', name: 'Callout', props: { title: '提示' }, children: ['<p>内容</p><ul><li>甲</li></ul>'] }, '<p>后文</p>',
  ]);
});

test('an inline component stays in its sentence, also on a line of its own', () => {
  expect(segments('共有\n<Fact name="households" />\n户')).toEqual(['<p>共有\n', { type: 'component', name: 'Fact', props: { name: 'households' }, children: [] }, '\n户</p>']);
});

test('a caption becomes part of the table below it', () => {
  expect(segments('<TableCaption>表 1</TableCaption>\n| 甲 |\n| --- |\n| 乙 |')).toEqual([
    '<div class="table-wrap" tabindex="0"><table>', { type: 'component', name: 'TableCaption', props: {}, children: ['<p>表 1</p>'] },
    '<thead><tr><th scope="col">甲</th></tr></thead><tbody><tr><td>乙</td></tr></tbody></table></div>',
  ]);
});

test('an item of a task list is the label of its box', () => {
  expect(segments('- [x] 已办')).toEqual(['<ul class="contains-task-list"><li class="task-list-item"><label><input type="checkbox" disabled checked> 已办</label></li></ul>']);
});

test('an address ends where Chinese begins', () => {
  expect(segments('见https://www.gov.cn，谢谢')).toEqual(['<p>见', { type: 'link', href: 'https://www.gov.cn', title: null, children: ['https://www.gov.cn'] }, '，谢谢</p>']);
});

test('headings have anchors of their own that keep Han characters', () => {
  expect(parse('## 服务 *时间*\n\n## 服务 时间').body.headings.map(({ depth, text, slug }) => [depth, text, slug])).toEqual([[2, '服务 时间', '服务-时间'], [2, '服务 时间', '服务-时间-2']]);
});

test('text cut by marks is one block, and every part of it knows its place in the file', () => {
  const text = '号码 110**105** 1&#57;49\n> `x`';
  const [block] = parse(text).body.blocks;
  expect(block?.text).toBe('号码 110105 1949');
  const at = (words: string) => {
    const { start, end } = block ? stretchOf(block, block.text.indexOf(words), words.length) : { start: 0, end: 0 };
    return text.slice(start, end);
  };
  expect([at('110105'), at('1949'), at('105')]).toEqual(['110**105', '1&#57;49', '105']);
});

test('what rules have to read stands in blocks: cells by row, attributes, addresses, comments, code', () => {
  const { blocks } = parse('| 甲 | 乙 |\n| - | - |\n| 丙 | 丁 |\n\n<Callout title="题">x</Callout> <!-- 注 -->\n\n[文](https://www.gov.cn/ "名") ![图](./a.png)\n\n```\n码\n```').body;
  expect(blocks.map(({ kind, text, row }) => [kind, text.trim(), row ?? null])).toEqual([
    ['cell', '甲', 1], ['cell', '乙', 1], ['cell', '丙', 2], ['cell', '丁', 2], ['attribute', '题', null], ['paragraph', 'x', null], ['comment', '注', null],
    ['address', 'https://www.gov.cn/', null], ['attribute', '名', null], ['attribute', '图', null], ['address', './a.png', null], ['paragraph', '文', null], ['code', '码', null],
  ]);
});

test('places count from the start of the file, not of the body', () => {
  const text = '---\na: b\n---\n\n<b>甲</b>';
  const [finding] = parseBody(text, { start: 13, end: text.length }).findings;
  expect(finding?.place).toEqual({ in: 'text', start: 14, end: 17 });
});

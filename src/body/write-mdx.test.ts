import { evaluate } from '@mdx-js/mdx';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import type { BodySegment } from '../domain/body.ts';
import { escapeAttribute, escapeHtml } from './escape-html.ts';
import { parseBody } from './parse-body.ts';
import { writeMdx } from './write-mdx.ts';

const wholeOf = (text: string) => ({ start: 0, end: text.length });
const mdx = (text: string): string => writeMdx(text, wholeOf(text));

test.each([
  ['老人占比<30%，a<b c>d', '老人占比\\<30%，a\\<b c>d\n'],
  ['合计 {1+1} 项', '合计 \\{1+1} 项\n'],
  ['甲<!-- 备注 -->乙', '甲{/* 备注 */}乙\n'],
  ['import 是“进口”的意思。', '&#105;mport 是“进口”的意思。\n'],
  ['前文\n<Callout\n  title="提示"\n>\n内容\n</Callout>\n后文', '前文\n\n<Callout title="提示">\n\n内容\n\n</Callout>\n\n后文\n'],
  ['甲<br>乙', '甲<br />乙\n'],
  ['    <b>\n', '```\n<b>\n```\n'],
  ['见https://www.gov.cn，谢谢', '见[https://www.gov.cn](https://www.gov.cn)，谢谢\n'],
])('%j becomes %j', (text, expected) => {
  expect(mdx(text)).toBe(expected);
});

/** The smallest runtime that MDX can be run with: elements become text. */
const runtime = {
  Fragment: Symbol('fragment'),
  jsx: (type: unknown, { children, ...props }: Record<string, unknown>): { html: string } => {
    const inner = htmlOf(children);
    if (typeof type !== 'string') return { html: inner };
    const attributes = Object.entries(props).map(([name, value]) => (value === true ? ` ${name}` : value === false ? '' : ` ${name}="${escapeAttribute(String(value))}"`));
    return { html: `<${type}${attributes.join('')}>${['br', 'hr', 'img', 'input'].includes(type) ? '' : `${inner}</${type}>`}` };
  },
};

const htmlOf = (children: unknown): string => {
  if (Array.isArray(children)) return children.map(htmlOf).join('');
  if (typeof children === 'object' && children !== null && 'html' in children) return String(children.html);
  return typeof children === 'string' || typeof children === 'number' ? escapeHtml(String(children)) : '';
};

const compiled = async (text: string): Promise<string> => {
  const { default: content } = await evaluate(text, { ...runtime, jsxs: runtime.jsx, remarkPlugins: [remarkGfm] });
  return htmlOf(content({}));
};

const rendered = (segments: readonly BodySegment[]): string =>
  segments
    .map((segment) => {
      if (typeof segment === 'string') return segment;
      if (segment.type === 'image') return `<img src="${encodeURI(segment.src)}" alt="${escapeAttribute(segment.alt)}">`;
      return segment.type === 'link' ? `<a href="${escapeAttribute(segment.href)}">${rendered(segment.children)}</a>` : rendered(segment.children);
    })
    .join('');

/** What both have to agree on: elements, addresses, descriptions and text; anchors, classes and scroll boxes are ours alone. */
const essence = (html: string): string =>
  html
    .replaceAll(/<\/?(?:div|label)[^>]*>/g, '')
    .replaceAll(/<(\w+)([^>]*)>/g, (_whole, name: string, attributes: string) => `<${name}${(attributes.match(/ (?:href|src|alt|start|checked)(?:="[^"]*")?/g) ?? []).toSorted().join('')}>`)
    .replaceAll(/>\s+/g, '>')
    .replaceAll(/\s+</g, '<')
    .replaceAll(/\s+/g, ' ');

const INLINE = [
  '社区', '老人<30%', 'a<b c>d', '{1+1}', '{甲}', '**粗**', '*斜*', '~~删~~', '`代码 {x} <b>`', '[链接](https://www.gov.cn/?a=1&b=2)', '<https://www.gov.cn>', '&amp;', '\\*', '\\{x\\}',
  '甲<br>乙', '{/* 备注 */}', '<!-- 备注 -->', 'import 是', 'export 是', '1.', '-', '#', '>', '|', '+', '_x_', 'a_b_c', '!', '[', ']', '://', '~', '\\<', '2 < 3', '“引号”', '👨‍👩‍👧', '见https://www.gov.cn，谢谢',
];
const sentence = fc.array(fc.constantFrom(...INLINE), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const block = fc.oneof(
  { weight: 4, arbitrary: sentence },
  sentence.map((text) => `## ${text}`),
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((items) => items.map((text) => `- ${text}`).join('\n')),
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((items) => items.map((text, index) => `${index + 1}. ${text}`).join('\n')),
  sentence.map((text) => `> ${text}`),
  fc.constantFrom('```\n<b> {x}\n```', '    缩进 <b>', '---', '| 甲 | 乙 |\n| --- | --- |\n| 一<br>二 | `x` |', '- [ ] 待办\n- [x] 已办', '甲  \n乙', '甲\\\n乙', '- 甲\n\n  乙\n- 丙'),
);

test('an MDX compiler makes of the exported file what we make of ours', async () => {
  const body = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n'));
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      const ours = parseBody(text, wholeOf(text));
      fc.pre(ours.findings.every(({ severity }) => severity === 'warning'));
      expect(essence(await compiled(mdx(text)))).toBe(essence(rendered(ours.body.segments)));
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
});

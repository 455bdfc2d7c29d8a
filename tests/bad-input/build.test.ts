import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import sharp from 'sharp';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BadCase, folderOf, layOut, readCases } from './lay-out.ts';

const CASES = [...readCases('cases.jsonl'), ...readCases('own-cases.jsonl')];
const LET_THROUGH = CASES.filter(({ expect: verdict, files }) => verdict !== 'reject' && files.some(({ path }) => path.endsWith('.mdx')));
const PLAIN_LINE = /^[\p{Script=Han}\p{Letter}\d 　，。、：；（）“”！？/%.+-]+$/u;

const out = join(mkdtempSync(join(tmpdir(), 'linli-built-')), 'dist');
let root = '';

beforeAll(() => {
  root = layOut(LET_THROUGH);
  appendFileSync(join(root, 'site.yaml'), 'locales: [zh-Hans]\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../../scripts/build.ts'), '--content', root, '--out', out, '--on', '2026-03-02', '--quiet'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
});

afterAll(() => {
  rmSync(root, { recursive: true });
  rmSync(join(out, '..'), { recursive: true });
});

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file)).map((file) => join(folder, file));

const pagesOf = (badCase: BadCase): readonly string[] => filesIn(join(out, folderOf(badCase)), /\.html$/).map((file) => readFileSync(file, 'utf8'));

const textOf = (page: string): string => page.replaceAll(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const bodiesOf = (badCase: BadCase): readonly string[] =>
  badCase.files.flatMap(({ path, text }) => (path.endsWith('.mdx') && text !== undefined ? [text.split(/\n---\r?\n/).slice(1).join('')] : []));

const COMMENT = /\{\/\*([^]*?)\*\/\}|<!--([^]*?)-->/g;

/** What the author wrote for himself. */
const commentsOf = (badCase: BadCase): readonly string[] => bodiesOf(badCase).flatMap((body) => [...body.matchAll(COMMENT)].map((match) => (match[1] ?? match[2] ?? '').trim()));

/** Lines of a body without any mark of Markdown: they have to be on the page as they are. */
const plainLines = (badCase: BadCase): readonly string[] =>
  bodiesOf(badCase).flatMap((body) => body.replaceAll(COMMENT, '').split(/\r?\n/)).map((line) => line.trim()).filter((line) => PLAIN_LINE.test(line) && !/^(?:\d+\.|[-+])/.test(line));

type Node = ReturnType<typeof parseHtml> | RootContent;

const parseHtml = (page: string) => unified().use(rehypeParse).parse(page);

function* elementsOf(node: Node): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

const RUNS = /^\s*(?:javascript|vbscript|data:text|blob|file):/i;
const ELSEWHERE = /^(?:https?:)?\/\//i;

/** What an element of a page could do that no author may make it do. */
const harmOf = ({ tagName, properties }: Element): string | null => {
  const valueOf = (name: string): string => String(properties[name] ?? '');
  if (tagName === 'script' && valueOf('type') !== 'application/ld+json' && !/^\/[^/]/.test(valueOf('src'))) return 'a script in the page';
  if (['iframe', 'object', 'embed', 'base', 'applet'].includes(tagName)) return `an element ${tagName}`;
  if (Object.keys(properties).some((name) => /^on[A-Z]/i.test(name) && name !== 'one')) return 'an event handler';
  if (properties['style'] !== undefined) return 'a style of its own';
  if (['href', 'src', 'action', 'formAction'].some((name) => RUNS.test(valueOf(name)))) return 'an address that runs';
  if (tagName !== 'a' && tagName !== 'link' && ['src', 'srcSet'].some((name) => ELSEWHERE.test(valueOf(name)))) return 'something of another site';
  return null;
};

const harmIn = (page: string): readonly string[] => [...elementsOf(parseHtml(page))].flatMap((element) => harmOf(element) ?? []);

describe('what is let through is published as written and does no harm', () => {
  test.each(LET_THROUGH.map((badCase) => [badCase.id, badCase.why, badCase] as const))('%s: %s', (_id, _why, badCase) => {
    const pages = pagesOf(badCase);
    expect(pages.length).toBeGreaterThan(0);
    const text = pages.map(textOf).join('\n');
    expect(plainLines(badCase).filter((line) => !text.includes(line))).toEqual([]);
    expect(pages.flatMap(harmIn)).toEqual([]);
    expect(commentsOf(badCase).filter((comment) => text.includes(comment))).toEqual([]);
  });
});

test('no published picture tells where it was taken', async () => {
  const pictures = filesIn(join(out, 'communities'), /\.(?:png|jpe?g|webp)$/);
  expect(pictures.length).toBeGreaterThan(0);
  const metadata = await Promise.all(pictures.map(async (file) => sharp(file).metadata()));
  expect(metadata.filter(({ exif, xmp, iptc }) => exif ?? xmp ?? iptc)).toEqual([]);
});

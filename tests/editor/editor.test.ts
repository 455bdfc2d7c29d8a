import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/domain/day.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Entry, Library } from '../../src/domain/library.ts';
import { valueAt } from '../../src/domain/place.ts';
import { scalarsOf } from '../../src/domain/tree.ts';
import { openBytes } from '../../src/editor/document-text.ts';
import { editSource } from '../../src/editor/edit-source.ts';
import { isEdited } from '../../src/editor/edited-kinds.ts';
import { EDITOR_RULES } from '../../src/editor/editor-rules.ts';
import { judgeFile, readFacts, type SiteFacts } from '../../src/editor/judge-file.ts';
import { siteFactsOf } from '../../src/editor/site-facts.ts';
import { diskFolder, memoryFolder } from '../../src/loader/content-folder.ts';
import { loadLibrary } from '../../src/loader/load-library.ts';
import { PlaceFinder } from '../../src/loader/locate.ts';
import { EXAMPLE_SITE } from '../../src/rules/example-site.ts';
import { PRIVACY_RULES } from '../../src/rules/privacy/rule-of-kind.ts';
import { RULES } from '../../src/rules/registry.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { TEST_DAY } from '../check-example.ts';

const BUNDLED = loadLibrary(diskFolder('content'));
const EDITED = BUNDLED.entries.filter(({ kind }) => isEdited(kind));
const FACTS = readFacts(siteFactsOf(BUNDLED));

test('a bundled document that was opened and not edited has the bytes that it had', () => {
  const other = EDITED.filter(({ file }) => {
    const bytes = readFileSync(join('content', file));
    const opened = openBytes(file, bytes);
    return !('text' in opened) || !Buffer.from(opened.text).equals(bytes);
  });
  expect(other).toEqual([]);
});

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

test('an edit of a value in any bundled file changes the lines of that value and no other', () => {
  const strays = EDITED.flatMap(({ file, tree, text }) => {
    const finder = new PlaceFinder(file, text);
    return scalarsOf(tree).filter((_, index) => index % 9 === 0).flatMap(({ path, value }) => {
      const after = editSource(text, { path, value: `${value}改` });
      if (after === null) return [`${file} ${path.join('.')}: not edited`];
      let head = 0;
      while (text[head] === after[head]) head++;
      let tail = 0;
      while (tail < text.length - head && tail < after.length - head && text.at(-1 - tail) === after.at(-1 - tail)) tail++;
      const [first, last] = [lineOf(text, head), lineOf(text, text.length - tail)];
      const field = finder.spanOf(valueAt(...path));
      const end = field.line + value.trimEnd().split('\n').length;
      return first >= field.line && last <= Math.max(end, field.endLine) ? [] : [`${file} ${path.join('.')}: lines ${String(first)}–${String(last)} of ${String(field.line)}–${String(end)}`];
    });
  });
  expect(strays).toEqual([]);
});

test('every value of a bundled file can be taken away', () => {
  const stuck = EDITED.filter((_, index) => index % 4 === 0).flatMap(({ file, tree, text }) =>
    scalarsOf(tree).filter((_, index) => index % 11 === 3).flatMap(({ path }) => (editSource(text, { path, value: null }) === null ? [`${file} ${path.join('.')}`] : [])));
  expect(stuck).toEqual([]);
});

const OWN = new Set(EDITOR_RULES.map(({ id }) => id));
const PRIVATE = new Set<string>(Object.values(PRIVACY_RULES));
const inOneLine = ({ rule, place, variant }: Finding): string => JSON.stringify([rule, place, variant]);

/** What the build says of a file by the rules of the form, and what the form says. */
const both = (library: Library, entry: Entry, { facts, on }: { facts: SiteFacts; on: typeof TEST_DAY }): { build: readonly string[]; form: readonly string[] } => {
  const ruled = runRules(EDITOR_RULES.filter(({ scope }) => scope !== 'library'), { library, on }, { entries: [entry], communities: [...library.communities.values()] });
  const build = [...ruled].filter(({ file }) => file === entry.file);
  const form = judgeFile(entry, facts, on).findings.filter(({ rule }) => OWN.has(rule) && !PRIVATE.has(rule));
  return { build: build.map(inOneLine).toSorted(), form: form.map(inOneLine).toSorted() };
};

test('the form says of every bundled document what the build says', () => {
  const on = parseDay('2026-10-08') ?? TEST_DAY;
  const pairs = EDITED.map((entry) => ({ file: entry.file, ...both(BUNDLED, entry, { facts: FACTS, on }) }));
  expect(pairs.filter(({ build, form }) => build.join() !== form.join())).toEqual([]);
  expect(pairs.filter(({ form }) => form.length > 0).length).toBeGreaterThan(0);
});

test('the form says nothing private of a bundled document, as the build does', () => {
  const found = EDITED.flatMap(({ file, text }) => judgeFile({ file, text }, FACTS, TEST_DAY).findings.filter(({ rule }) => PRIVATE.has(rule)).map(inOneLine));
  expect(found).toEqual([]);
});

test.each(RULES.filter(({ rule }) => OWN.has(rule.id)).map((module) => [module.rule.id, module] as const))('%s: the form finds what its examples show', (id, { examples }) => {
  const seen = examples.filter(({ verdict, at }) => verdict === 'bad' && at?.startsWith('communities/')).flatMap(({ files, at, on }) => {
    const library = loadLibrary(memoryFolder({ ...EXAMPLE_SITE, ...files }));
    const text = files[at?.split(':')[0] ?? ''];
    if (typeof text !== 'string' || !at?.split(':')[0]?.endsWith('.mdx')) return [];
    const found = judgeFile({ file: at.split(':')[0] ?? '', text }, readFacts(siteFactsOf(library)), parseDay(on ?? '') ?? TEST_DAY).findings;
    return [found.some(({ rule }) => rule === id)];
  });
  expect(seen).not.toContain(false);
  expect(seen.length).toBeGreaterThan(0);
});

test('a private number in a body is found while it is typed', () => {
  const text = '---\nkind: general\ntitle: 通知\ndate: 2026-03-01\n---\n\n联系人身份证 11010119900307' + '7758。\n';
  expect(judgeFile({ file: 'communities/demo-yunfan/notices/a.mdx', text }, FACTS, TEST_DAY).findings.map(({ rule }) => rule)).toContain('identity-number-masked');
});

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../check.ts';
import { parseDay } from '../domain/day.ts';
import { LOCALES } from '../domain/locale.ts';
import { READING_RULES } from '../domain/reading-rules.ts';
import { memoryFolder } from '../loader/content-folder.ts';
import { EXAMPLE_SITE } from './example-site.ts';
import { RULES } from './registry.ts';
import type { RuleExample } from './rule.ts';

const NOT_RULES = ['rule', 'registry', 'run-rules', 'word-finding', 'example-site'];
const DEFAULT_DAY = '2026-06-01';

const changesOf = ({ owner, files }: RuleExample) =>
  owner === undefined ? {} : { changes: { owner, files: Object.keys(files).map((file) => ({ file, mode: '100644' })) } };

const placesOf = (example: RuleExample, code: string): readonly string[] => {
  const on = parseDay(example.on ?? DEFAULT_DAY);
  if (!on) throw new Error(`the example's day ${example.on} does not exist`);
  const { report } = checkFolder(memoryFolder({ ...EXAMPLE_SITE, ...example.files }), { on, locale: 'zh-Hans', ...changesOf(example) });
  return report.diagnostics.filter((diagnostic) => diagnostic.code === code).map(({ file, line, column }) => `${file}:${line}:${column}`);
};

test('every file in the folder of rules is in the registry under its own name', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => name.slice(0, -3));
  expect(RULES.map(({ rule }) => rule.id)).toEqual(files.filter((name) => !NOT_RULES.includes(name)).toSorted());
});

test('every rule that the loader names has its file', () => {
  expect(READING_RULES.filter((id) => !RULES.some(({ rule }) => rule.id === id))).toEqual([]);
});

describe.each(RULES.map((module) => [module.rule.id, module] as const))('%s', (id, module) => {
  test('has a title, a reason, a message and a help in every language', () => {
    for (const locale of LOCALES) {
      for (const wording of Object.values(module.texts[locale])) {
        for (const text of typeof wording === 'string' ? [wording] : Object.values(wording)) expect(text).not.toBe('');
      }
    }
  });

  test('shows a piece of content that breaks it and the same piece mended', () => {
    expect(new Set(module.examples.map(({ verdict }) => verdict))).toEqual(new Set(['bad', 'good']));
  });

  test.each(module.examples.filter(({ verdict }) => verdict === 'bad').map((example) => [example] as const))('finds its bad example at the place it names', (example) => {
    expect(placesOf(example, id)).toContain(example.at);
  });

  test.each(module.examples.filter(({ verdict }) => verdict === 'good').map((example) => [example] as const))('says nothing about its good example', (example) => {
    expect(placesOf(example, id)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { checkFolder } from '../../check.ts';
import { parseDay } from '../../domain/day.ts';
import { memoryFolder } from '../../loader/content-folder.ts';
import { EXAMPLE_SITE } from '../example-site.ts';

const codesIn = (files: Readonly<Record<string, string>>, file: string): readonly string[] => {
  const on = parseDay('2026-06-01');
  if (!on) throw new Error('no such day');
  const { report } = checkFolder(memoryFolder({ ...EXAMPLE_SITE, ...files }), { on, locale: 'zh-Hans' });
  return report.diagnostics.filter((diagnostic) => diagnostic.file === file).map(({ code }) => code);
};

const COVENANT = 'communities/demo/documents/covenant.mdx';
const covenant = '---\nkind: covenant\ntitle: 居民公约\nadoptedBy: 2025-03-10-residents\nadoptedOn: 2025-03-10\n---\n';

test('a reference to a document that is not there is found', () => {
  expect(codesIn({ [COVENANT]: covenant }, COVENANT)).toEqual(['meeting-exists']);
});

test('a document that could not be read has its own finding and no echo where it is referred to', () => {
  const broken = { 'communities/demo/meetings/2025-03-10-residents.mdx': 'kind: residents\n' };
  expect(codesIn({ ...broken, [COVENANT]: covenant }, COVENANT)).toEqual([]);
});

test('a community without a profile is told so once, and nothing more about what the profile would have', () => {
  const activity = 'communities/harbour/activities/2025-01-20-spring.mdx';
  expect(codesIn({ [activity]: '---\nkind: performance\ntitle: 迎春演出\ndate: 2025-01-20\nteam: drum\n---\n' }, activity)).toEqual(['community-has-profile']);
});

import { expect, test } from 'vitest';
import { parseDay } from '../../domain/day.ts';
import { memoryFolder } from '../../loader/content-folder.ts';
import { loadLibrary } from '../../loader/load-library.ts';
import { EXAMPLE_SITE } from '../../rules/example-site.ts';
import { publicFiles } from './public-files.ts';

const filesFor = (files: Readonly<Record<string, string>>): readonly string[] => {
  const library = loadLibrary(memoryFolder({ ...EXAMPLE_SITE, 'communities/demo/files/a.pdf': 'a', 'communities/demo/files/b.pdf': 'b', 'communities/demo/files/c.pdf': 'c', ...files }));
  const community = library.communities.get('demo');
  const on = parseDay('2026-06-01');
  return community && on ? [...publicFiles(library, community, on)].toSorted() : [];
};

const assessment = (status: string) => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
status: ${status}
evidence:
  open: {kind: minutes, file: files/a.pdf}
  closed: {kind: minutes, file: files/b.pdf, access: reviewers}
---
`;

test('evidence for everybody is published, evidence for reviewers and files that nobody names are not', () => {
  expect(filesFor({ 'communities/demo/assessments/2025/self.mdx': assessment('submitted') })).toEqual(['communities/demo/files/a.pdf']);
});

test('a draft publishes none of its evidence', () => {
  expect(filesFor({ 'communities/demo/assessments/2025/self.mdx': assessment('draft') })).toEqual([]);
});

test('a withdrawn notice takes its attachment along', () => {
  const notice = (rest: string) => `---\nkind: service-change\ntitle: 停水\ndate: 2026-03-01\nattachments: [{file: files/c.pdf}]\n${rest}---\n`;
  expect(filesFor({ 'communities/demo/notices/n.mdx': notice('') })).toEqual(['communities/demo/files/c.pdf']);
  expect(filesFor({ 'communities/demo/notices/n.mdx': notice('withdrawn: {on: 2026-03-02, reason: 有误}\n') })).toEqual([]);
});

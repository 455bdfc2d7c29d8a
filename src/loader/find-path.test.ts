import { expect, test } from 'vitest';
import { findPath } from './find-path.ts';

const ruleOf = (file: string, type: 'file' | 'folder' | 'link' | 'other' = 'file'): string => findPath({ file, type, size: 1 }).findings.map(({ rule, variant, values }) => [rule, variant, typeof values?.['nearest'] === 'string' ? values['nearest'] : ''].filter((part) => part !== undefined && part !== '').join(' ')).join('; ');

const NOTICES = 'communities/demo/notices';

test.each([
  ['停水公告.mdx', ''],
  ['2025/06/hearing.mdx', ''],
  ['photo.jpg', ''],
  ['Photo.jpg', 'file-name-form capital photo.jpg'],
  ['停 水.mdx', 'file-name-form space 停-水.mdx'],
  ['ａ.mdx', 'file-name-form wide a.mdx'],
  ['_draft.mdx', 'file-name-form leading draft.mdx'],
  ['.gitattributes', 'file-name-form leading gitattributes'],
  ['a#b.mdx', 'file-name-form other a-b.mdx'],
  ['con.mdx', 'file-name-form reserved con-1.mdx'],
  ['index.mdx', 'file-name-form reserved index-1.mdx'],
  ['CASE.MDX', 'file-name-form capital case.mdx'],
  ['page.html', 'file-kind-allowed other'],
  ['photo.heic', 'file-kind-allowed heic'],
  ['table.xls', 'file-kind-allowed office'],
  ['notes.md', 'file-kind-allowed markdown'],
  ['pic.svg', 'file-kind-allowed picture'],
  ['README', 'file-name-form capital readme; file-kind-allowed none'],
])('%s among the notices: %s', (name, said) => {
  expect(ruleOf(`${NOTICES}/${name}`)).toBe(said);
});

test.each([
  ['communities/demo/readme.mdx', 'file-in-place community'],
  ['communities/demo/news/a.mdx', 'file-in-place community'],
  ['communities/demo/assessments/2025/selbst.mdx', 'file-in-place assessment'],
  ['communities/demo/assessments/2025/street.expert-a.mdx', ''],
  ['communities/demo/plans', 'folder-expected folder'],
  ['communities/demo.mdx', 'folder-expected community'],
  ['standards/mini/1.0.0/items/SG-01.en.mdx', ''],
  ['notes.txt', 'file-in-place site'],
])('%s: %s', (file, said) => {
  expect(ruleOf(file)).toBe(said);
});

test('links, pipes and folders named like files are refused', () => {
  expect([ruleOf(`${NOTICES}/a.mdx`, 'link'), ruleOf(`${NOTICES}/a.mdx`, 'other'), ruleOf(`${NOTICES}/a.mdx`, 'folder')]).toEqual(['path-is-real link', 'path-is-real other', 'file-expected']);
});

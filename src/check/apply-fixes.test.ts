import { expect, test } from 'vitest';
import { checkFolder } from '../check.ts';
import { memoryFolder } from '../loader/content-folder.ts';
import { diffOf } from '../reporters/diff.ts';
import { EXAMPLE_SITE } from '../rules/example-site.ts';
import { NOTICE_FILE } from '../rules/examples/notice.ts';
import { TEST_DAY } from '../../tests/check-example.ts';
import { fixFolder } from './apply-fixes.ts';

const fixed = (text: string): string | undefined => {
  const folder = memoryFolder({ ...EXAMPLE_SITE, [NOTICE_FILE]: text });
  return fixFolder(folder, (current) => checkFolder(current, { on: TEST_DAY, locale: 'zh-Hans' }).findings).find(({ file }) => file === NOTICE_FILE)?.after;
};

test('--fix mends what has one safe answer and leaves every other byte', () => {
  const before = '\uFEFF---\r\nkind:  service-change   # 类别\r\ntitle：停水通知\r\ndate: 2026.3.1\r\ntelephone: 057112345678\r\nsample: 是\r\n---\r\n\r\n正\u200B文  ⽂明。\r\n\r\n';
  expect(fixed(before)).toBe('\uFEFF---\r\nkind:  service-change   # 类别\r\ntitle: 停水通知\r\ndate: 2026-03-01\r\ntelephone: "057112345678"\r\nsample: true\r\n---\r\n\r\n正文  文明。\r\n\r\n');
});

test('--fix goes on until nothing is left that has one safe answer', () => {
  expect(fixed('\n———\nkind: service-change\ntitle: 停水：“东片”: 周六\ndate: 2026-03-01\n———\n正文\n')).toBe('---\nkind: service-change\ntitle: "停水：“东片”: 周六"\ndate: 2026-03-01\n---\n正文\n');
});

test('--fix masks a mobile number in a text and never in a field for calling', () => {
  const mobile = ['138', '1234', '5678'].join('');
  const header = (line: string): string => `---\nkind: service-change\ntitle: 停水通知\ndate: 2026-03-01\n${line}\n---\n`;
  expect(fixed(header(`issuer: 李某某 ${mobile}`))).toBe(header('issuer: "李某某 138****5678"'));
  expect(fixed(header(`telephone: ${mobile}`))).toBeUndefined();
});

test('--fix writes fields and lists as a header needs them', () => {
  const header = (...lines: readonly string[]): string => `---\nkind: service-change\ntitle: 停水通知\ndate: 2026-03-01\n${lines.join('\n')}\n---\n`;
  expect(fixed(header('period: 七天', 'covers: （from：2026-01，to： 2026-02）', 'channels: [board, site'))).toBe(header('period: {length: 7, unit: day}', 'covers: {from: 2026-01, to: 2026-02}', 'channels: [board, site]'));
});

test('--fix leaves alone what only the author can know', () => {
  expect(fixed('---\nkind: service-change\ntitle: 停水通知\ndate: 2026-02-30\n---\n')).toBeUndefined();
});

test('the diff shows the changed lines', () => {
  expect(diffOf({ file: 'a.mdx', before: '甲\r\n乙\r\n', after: '甲\r\n丙\r\n' })).toBe('--- a/a.mdx\n+++ b/a.mdx\n@@ -1,2 +1,2 @@\n 甲\n-乙\n+丙\n');
});

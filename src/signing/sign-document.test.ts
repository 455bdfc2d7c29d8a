import { expect, test } from 'vitest';
import { parseDay } from '../domain/day.ts';
import { memoryFolder } from '../loader/content-folder.ts';
import { EXAMPLE_SITE } from '../rules/example-site.ts';
import { checkFolder } from '../check.ts';
import { signDocument, type SignRequest, type SignResult } from './sign-document.ts';

const FILE = 'communities/demo/assessments/2025/self.mdx';
const STANDARD = 'standards/mini/1.0.0/standard.yaml';
const on = parseDay('2026-01-10');
if (!on) throw new Error('the day exists');

const assessment = (sg01 = '  SG-01: {count: 2}\n', status = 'submitted') => `---
standard: mini@1.0.0
period: {from: 2025-01-01, to: 2025-12-31}
status: ${status}
answers:
${sg01}  SG-02: {numerator: 17, denominator: 20}
  SG-03: {yes: true}
  EN-01: {faults: {}}
  EN-02: {met: [a, b]}
  EN-03: {points: 2}
---

正文。
`;

const site = (files: Readonly<Record<string, string>>) => ({ ...EXAMPLE_SITE, ...files });
const signed = (files: Readonly<Record<string, string>>, request: Partial<SignRequest> = {}): SignResult =>
  signDocument(memoryFolder(site(files)), { file: FILE, post: '社区主任', on, reopen: null, ...request });

/** The site after a request was carried out. */
const after = (files: Readonly<Record<string, string>>, result: SignResult): Readonly<Record<string, string>> => {
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  return { ...files, ...Object.fromEntries(result.files) };
};

const errorsOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  checkFolder(memoryFolder(site(files)), { on, locale: 'zh-Hans' }).report.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code}: ${message}`);

test('a signature adds one line to the file and one entry to the register', () => {
  const result = after({ [FILE]: assessment() }, signed({ [FILE]: assessment() }));
  expect(result[FILE]).toBe(assessment().replace('---\n\n正文', 'signed: {post: 社区主任, on: 2026-01-10}\n---\n\n正文'));
  expect(result['locks.yaml']).toContain(`  - path: ${FILE}\n`);
  expect(errorsOf(result)).toEqual([]);
});

test('line ends, order of keys and quotes are not changes', () => {
  const result = after({ [FILE]: assessment() }, signed({ [FILE]: assessment() }));
  const other = (result[FILE] ?? '').replace('standard: mini@1.0.0\n', '').replace('status: submitted\n', 'status: "submitted"\nstandard: mini@1.0.0\n').replaceAll('\n', '\r\n');
  expect(errorsOf({ ...result, [FILE]: other })).toEqual([]);
});

test('a change after the signature names the item that was changed', () => {
  const result = after({ [FILE]: assessment() }, signed({ [FILE]: assessment() }));
  expect(errorsOf({ ...result, [FILE]: (result[FILE] ?? '').replace('points: 2', 'points: 1') })).toEqual(['signed-unchanged: 2026-01-10 由社区主任签字以后，EN-03 又被改动']);
});

test('what was derived is written into the file and stands', () => {
  const files = {
    [FILE]: assessment(''),
    [STANDARD]: (EXAMPLE_SITE[STANDARD] ?? '').replace('method: count-capped,', 'method: count-capped, auto: decision-meetings-held,'),
    'communities/demo/meetings/2025-03-10-council.mdx': '---\nkind: representatives\ntitle: 居民代表会议\ndate: 2025-03-10\n---\n',
  };
  expect(after(files, signed(files))[FILE]).toContain('derived:\n  SG-01: {value: 1, from: [meetings/2025-03-10-council]}\nsigned:');
});

test('a change of what was derived names its item', () => {
  const files = {
    [FILE]: assessment(''),
    [STANDARD]: (EXAMPLE_SITE[STANDARD] ?? '').replace('method: count-capped,', 'method: count-capped, auto: decision-meetings-held,'),
    'communities/demo/meetings/2025-03-10-council.mdx': '---\nkind: representatives\ntitle: 居民代表会议\ndate: 2025-03-10\n---\n',
  };
  const result = after(files, signed(files));
  expect(errorsOf({ ...result, [FILE]: (result[FILE] ?? '').replace('{value: 1,', '{value: 2,') })).toEqual(['signed-unchanged: 2026-01-10 由社区主任签字以后，SG-01 又被改动']);
});

test('a change of what a moderator decided names its item', () => {
  const moderated = assessment().replace('answers:', 'moderation:\n  EN-01: {note: 复看, by: 组长, on: 2026-01-09, points: 2}\nanswers:');
  const result = after({ [FILE]: moderated }, signed({ [FILE]: moderated }));
  expect(errorsOf({ ...result, [FILE]: (result[FILE] ?? '').replace('note: 复看', 'note: 另说') })).toEqual(['signed-unchanged: 2026-01-10 由社区主任签字以后，EN-01 又被改动']);
});

test('a stage is not signed before the one that it builds on', () => {
  const street = 'communities/demo/assessments/2025/street.mdx';
  const files = { [FILE]: assessment(), [street]: assessment() };
  expect(signed(files, { file: street })).toEqual({ refused: 'stage-before', values: { file: street, before: 'self' } });
  const first = after(files, signed(files));
  expect(errorsOf(after(first, signed(first, { file: street })))).toEqual([]);
});

test('opening again takes the signature away and keeps reason, post and day', () => {
  const first = after({ [FILE]: assessment() }, signed({ [FILE]: assessment() }));
  const opened = after(first, signed(first, { reopen: { reason: '街道退回补充' } }));
  expect(opened[FILE]).toBe(assessment().replace('---\n\n正文', 'reopened:\n  - {post: 社区主任, on: 2026-01-10, reason: 街道退回补充}\n---\n\n正文'));
  expect(errorsOf(opened)).toEqual([]);
});

test.each([
  ['a draft', assessment(undefined, 'draft'), 'is-draft'],
  ['an assessment with errors', assessment('  SG-01: {yes: true}\n'), 'has-errors'],
])('%s is not signed', (_, text, refusal) => {
  expect(signed({ [FILE]: text })).toMatchObject({ refused: refusal });
});

test('nothing is signed without a post', () => {
  expect(signed({ [FILE]: assessment() }, { post: null })).toMatchObject({ refused: 'post-missing' });
});

test('a notice is not signed', () => {
  expect(signed({}, { file: 'site.yaml' })).toMatchObject({ refused: 'not-signable' });
});

test('a published standard is registered once', () => {
  const published = { [STANDARD]: (EXAMPLE_SITE[STANDARD] ?? '').replace('title: 示例标准\n', 'title: 示例标准\nstatus: published\n') };
  const result = after(published, signed(published, { file: STANDARD }));
  expect(result[STANDARD]).toBe(published[STANDARD]);
  expect(signed(result, { file: STANDARD })).toMatchObject({ refused: 'already-signed' });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lastChangeOf } from '../../domain/history.ts';
import { readHistory } from './read-history.ts';

const NOTICE = 'communities/demo/notices/停水.mdx';
const QUESTION = { timeZone: 'Asia/Shanghai', showsFields: (file: string) => file.includes('/notices/') };

const git = (folder: string, args: readonly string[], at = '2026-03-02T08:00:00Z'): void => {
  const dates = { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', ['-C', folder, '-c', 'user.name=陈某某', '-c', 'user.email=clerk77@example.org', ...args], { env: { ...process.env, ...dates }, stdio: 'pipe' });
};

/** A repository with its content in a folder below its top. */
const repository = (): { readonly content: string; readonly record: (files: Readonly<Record<string, string>>, title: string, at: string) => void } => {
  const top = mkdtempSync(join(tmpdir(), 'linli history '));
  git(top, ['init', '-q', '-b', 'main']);
  const content = join(top, '内容');
  mkdirSync(content);
  return {
    content,
    record: (files, title, at) => {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(content, file)), { recursive: true });
        writeFileSync(join(content, file), text);
      }
      git(top, ['add', '.'], at);
      git(top, ['commit', '-q', '--allow-empty', '-m', title], at);
    },
  };
};

const notice = (header: string, body: string): string => `---\nkind: general\n${header}\n---\n\n${body}\n`;

test('a folder that is in no repository has no history', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-no-history-'));
  expect(readHistory(folder, QUESTION)).toEqual({ state: 'none', changes: new Map() });
});

test('the changes of a notice are told by day of the site’s zone, title and names of fields', () => {
  const { content, record } = repository();
  record({ [NOTICE]: notice('title: 停水', '三号楼停水。'), 'site.yaml': 'linli: 1\n' }, '发布停水通知', '2026-03-02T08:00:00Z');
  record({ [NOTICE]: notice('title: 停水\nuntil: 2026-03-05', '三号楼停水。') }, '补上恢复供水的日期', '2026-03-03T15:59:59Z');
  record({ [NOTICE]: notice('title: 停水和停电\nuntil: 2026-03-05', '三、四号楼停水。') }, '范围改为两栋楼', '2026-03-03T16:00:00Z');
  expect(readHistory(content, QUESTION).changes.get(NOTICE)).toEqual([
    { on: '2026-03-02', what: 'added', reason: '发布停水通知', fields: null },
    { on: '2026-03-03', what: 'changed', reason: '补上恢复供水的日期', fields: ['until'] },
    { on: '2026-03-04', what: 'changed', reason: '范围改为两栋楼', fields: ['title', 'body'] },
  ]);
});

test('another order of fields, other line ends and comments change no field', () => {
  const { content, record } = repository();
  record({ [NOTICE]: notice('title: 停水\nuntil: 2026-03-05', '停水。') }, '发布', '2026-03-02T08:00:00Z');
  record({ [NOTICE]: '---\r\nuntil: "2026-03-05" # 周四\r\nkind: general\r\ntitle: 停水\r\n---\r\n停水。\r\n' }, '整理格式', '2026-03-03T08:00:00Z');
  expect(readHistory(content, QUESTION).changes.get(NOTICE)?.at(-1)).toEqual({ on: '2026-03-03', what: 'changed', reason: '整理格式', fields: [] });
});

test.each(['陈某某：改电话', '改电话（clerk77）', '改电话 Clerk77@example.org', '按 @clerk 的意见改', 'Merge pull request #3 from street/main'])('the title “%s” says who made the change, so it is not kept', (title) => {
  const { content, record } = repository();
  record({ [NOTICE]: notice('title: 停水', '停水。') }, title, '2026-03-02T08:00:00Z');
  expect(readHistory(content, QUESTION).changes.get(NOTICE)).toEqual([{ on: '2026-03-02', what: 'added', reason: null, fields: null }]);
});

test('the last change of any file is the day of the latest one that was recorded', () => {
  const { content, record } = repository();
  record({ 'communities/demo/profile.mdx': 'a', 'regions/r.mdx': 'a' }, 'a', '2026-03-02T08:00:00Z');
  record({ 'communities/demo/profile.mdx': 'b' }, 'b', '2026-04-02T08:00:00Z');
  const history = readHistory(content, QUESTION);
  expect([lastChangeOf(history, 'communities/demo/profile.mdx'), lastChangeOf(history, 'regions/r.mdx'), lastChangeOf(history, 'regions/none.mdx')]).toEqual(['2026-04-02', '2026-03-02', null]);
});

test('a file with changes that are not recorded has no last change', () => {
  const { content, record } = repository();
  record({ 'regions/r.mdx': 'a', 'regions/s.mdx': 'a' }, 'a', '2026-03-02T08:00:00Z');
  writeFileSync(join(content, 'regions/r.mdx'), 'b');
  const history = readHistory(content, QUESTION);
  expect([lastChangeOf(history, 'regions/r.mdx'), lastChangeOf(history, 'regions/s.mdx')]).toEqual([null, '2026-03-02']);
});

test('a repository that lacks its older part says so instead of giving the day of its oldest change to everything', () => {
  const { content, record } = repository();
  record({ 'regions/r.mdx': 'a' }, 'a', '2025-03-02T08:00:00Z');
  record({ 'regions/s.mdx': 'a' }, 'b', '2026-03-02T08:00:00Z');
  const copy = mkdtempSync(join(tmpdir(), 'linli-shallow-'));
  git(copy, ['clone', '-q', '--depth', '1', `file://${dirname(content)}`, 'copy']);
  expect(readHistory(join(copy, 'copy/内容'), QUESTION)).toEqual({ state: 'shallow', changes: new Map() });
});

test('a repository without any change has no history', () => {
  expect(readHistory(repository().content, QUESTION)).toEqual({ state: 'none', changes: new Map() });
});

test('two branches that were joined count with the days of their changes, not with the day of joining', () => {
  const { content, record } = repository();
  const top = dirname(content);
  record({ 'regions/r.mdx': 'a', 'regions/s.mdx': 'a' }, 'a', '2026-03-01T08:00:00Z');
  git(top, ['checkout', '-q', '-b', 'street']);
  record({ 'regions/s.mdx': 'b' }, 's', '2026-03-02T08:00:00Z');
  git(top, ['checkout', '-q', 'main']);
  record({ 'regions/r.mdx': 'b' }, 'r', '2026-03-03T08:00:00Z');
  git(top, ['merge', '-q', '--no-edit', 'street'], '2026-03-09T08:00:00Z');
  const history = readHistory(content, QUESTION);
  expect([lastChangeOf(history, 'regions/r.mdx'), lastChangeOf(history, 'regions/s.mdx')]).toEqual(['2026-03-03', '2026-03-02']);
});

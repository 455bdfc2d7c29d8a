import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EXAMPLE_SITE } from '../src/rules/example-site.ts';
import { NOTICE_FILE, noticeSaying, noticeWith } from '../src/rules/examples/notice.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A content folder on the disk, at a path with a blank and Han characters. */
const contentWith = (files: Readonly<Record<string, string>>): string => {
  const top = mkdtempSync(join(tmpdir(), 'linli-'));
  made.push(top);
  const root = join(top, '社区 内容');
  for (const [file, text] of Object.entries({ ...EXAMPLE_SITE, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
};

const check = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'check.ts'), ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

const BROKEN = noticeWith('kind: service-change\ntitle: 停水通知\ndate: 2026.3.1');

test('clean content ends with exit 0 and says how much was read', () => {
  const { status, stdout } = check('--content', contentWith({ [NOTICE_FILE]: noticeSaying('正文。') }), '--on', '2026-06-01', '--lang', 'en');
  expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, expect.stringMatching(/^5 files checked/)]);
});

test('an error ends with exit 1 and --format json names its place', () => {
  const { status, stdout } = check('--content', contentWith({ [NOTICE_FILE]: BROKEN }), '--on', '2026-06-01', '--format', 'json');
  const { schema, summary, diagnostics } = JSON.parse(stdout);
  expect([status, schema, summary.files, summary.errors]).toEqual([1, 'linli-report/1', 5, 1]);
  expect(diagnostics).toContainEqual({
    code: 'date-exists', severity: 'error', file: NOTICE_FILE, line: 4, column: 7, endLine: 4, endColumn: 15,
    message: '`2026.3.1` 不是日期的写法', help: '改成 `2026-03-01`。', url: '/rules/date-exists/', related: [],
  });
});

test.each([
  ['a folder that is not there', ['--content', '/nowhere/at/all'], '--content: 找不到文件夹 /nowhere/at/all'],
  ['an unknown option', ['--colour'], '没有 --colour 这个选项，可用的选项见 --help。'],
  ['an unknown format', ['--format', 'xml', '--lang', 'en'], '--format: there is no format xml; use one of text、json、sarif、github、gitlab.'],
  ['a day that does not exist', ['--on', '2026-02-30', '--lang', 'zh-Hant'], '--on: 沒有 2026-02-30 這一天，請寫成 2026-03-01 這樣的日期。'],
  ['a language that is not there', ['--lang', 'fr'], '--lang: fr 不是可用的语言，请用 zh-Hans、zh-Hant、en。'],
  ['a word too many', ['content'], '多了 content；选项以 -- 开头，可用的选项见 --help。'],
  ['an option without its value', ['--on'], '--on 后面要写一个值。'],
  ['--dry-run alone', ['--dry-run'], '--dry-run 要和 --fix 一起用。'],
  ['--owner alone', ['--owner', 'demo'], '--owner 要和 --changed-since 一起用。'],
])('%s is answered with one line and exit 2', (_, args, line) => {
  expect(check(...args)).toEqual({ status: 2, stdout: '', stderr: `${line}\n` });
});

test('--fix --dry-run shows the change and leaves the file; --fix makes it', () => {
  const root = contentWith({ [NOTICE_FILE]: BROKEN });
  const dry = check('--content', root, '--on', '2026-06-01', '--fix', '--dry-run');
  expect(dry.stdout).toContain('-date: 2026.3.1\n+date: 2026-03-01\n');
  expect(dry.stderr).toMatch(/^照此改正以后，还剩 0 个错误、\d+ 个提醒要自己改。\n$/);
  expect(readFileSync(join(root, NOTICE_FILE), 'utf8')).toBe(BROKEN);
  expect(check('--content', root, '--on', '2026-06-01', '--fix').status).toBe(0);
  expect(readFileSync(join(root, NOTICE_FILE), 'utf8')).toBe(BROKEN.replace('2026.3.1', '2026-03-01'));
});

test('links and files that nobody may read are findings, not crashes', () => {
  const root = contentWith({ [NOTICE_FILE]: noticeSaying('正文。'), 'communities/demo/notices/locked.mdx': noticeSaying('正文。') });
  symlinkSync('/etc/passwd', join(root, 'communities/demo/notices/link.mdx'));
  chmodSync(join(root, 'communities/demo/notices/locked.mdx'), 0o000);
  const { diagnostics } = JSON.parse(check('--content', root, '--on', '2026-06-01', '--format', 'json').stdout);
  const codes = diagnostics.map(({ code }: { code: string }) => code);
  // Root may read everything.
  expect(codes.filter((code: string) => code === 'path-is-real' || code === 'file-readable')).toEqual(process.getuid?.() === 0 ? ['path-is-real'] : ['path-is-real', 'file-readable']);
});

const git = (root: string, ...args: readonly string[]): void => {
  spawnSync('git', ['-C', root, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args]);
};

test('--changed-since refuses changes outside the owner’s folder and links', () => {
  const root = contentWith({ [NOTICE_FILE]: noticeSaying('正文。'), 'communities/other/profile.mdx': '---\nname: 另一社区\nregion: example-street\nsample: true\ntelephone: 000-00000000\n---\n' });
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', 'first');
  writeFileSync(join(root, NOTICE_FILE), noticeSaying('改过的正文。'));
  const changed = (): readonly string[] => JSON.parse(check('--content', root, '--on', '2026-06-01', '--format', 'json', '--changed-since', 'HEAD', '--owner', 'demo').stdout).diagnostics.filter(({ code }: { code: string }) => code === 'change-in-own-folder').map(({ file, message }: { file: string; message: string }) => `${file} ${message}`);
  expect(changed()).toEqual([]);
  writeFileSync(join(root, 'communities/other/profile.mdx'), '---\nname: 改名社区\nregion: example-street\n---\n');
  writeFileSync(join(root, 'site.yaml'), `${EXAMPLE_SITE['site.yaml'] ?? ''}\n`);
  symlinkSync('/etc/passwd', join(root, 'communities/demo/files'));
  git(root, 'add', '.');
  expect(changed()).toEqual([
    'communities/demo/files `communities/demo/files` 是链接',
    'communities/other/profile.mdx `communities/other/profile.mdx` 不在 `communities/demo` 里',
    'site.yaml `site.yaml` 不在 `communities/demo` 里',
  ]);
});

import { expect, test } from 'vitest';
import type { Diagnostic, Report } from '../domain/diagnostic.ts';
import { translator } from '../i18n/translate.ts';
import { displayWidth } from './display-width.ts';
import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

const DIAGNOSTIC: Diagnostic = {
  code: 'value-listed', severity: 'error', file: 'communities/demo/notices/停水.mdx', line: 3, column: 11, endLine: 3, endColumn: 13,
  message: '没有 `每月` 这个选项', help: '改成 `monthly`。', url: '/rules/value-listed/', isFixable: true,
  related: [{ file: 'site.yaml', line: 1, column: 1, endLine: 1, endColumn: 5, message: '定义在这里' }],
  excerpt: { text: '次数 rhythm: 每月', from: 11, to: 13 },
};
const REPORT: Report = { files: 7, diagnostics: [DIAGNOSTIC] };
const CLEAN: Report = { files: 7, diagnostics: [] };

test('text shows place, message, line with its mark, related place, help and link, and counts', () => {
  expect(textReport(REPORT, translator('zh-Hans'))).toMatchInlineSnapshot(`
    "communities/demo/notices/停水.mdx:3:11  错误  value-listed
      没有 \`每月\` 这个选项
      3 | 次数 rhythm: 每月
        |              ^^^^
      相关：site.yaml:1:1　定义在这里
      改法：改成 \`monthly\`。
      说明：/rules/value-listed/

    检查了 7 个文件：1 个错误，0 个提醒。
    其中 1 处可以用 --fix 自动改正；先加 --dry-run 可以看会改成什么。
    "
  `);
});

test.each([
  ['zh-Hans', '检查了 7 个文件，没有发现问题。\n'],
  ['zh-Hant', '檢查了 7 個文件，沒有發現問題。\n'],
  ['en', '7 files checked, nothing found.\n'],
] as const)('a clean run says so and how much it read (%s)', (locale, text) => {
  expect(textReport(CLEAN, translator(locale))).toBe(text);
});

test('JSON has exactly the fields of linli-report/1', () => {
  expect(JSON.parse(jsonReport(REPORT))).toEqual({
    schema: 'linli-report/1',
    summary: { files: 7, errors: 1, warnings: 0 },
    diagnostics: [
      {
        code: 'value-listed', severity: 'error', file: 'communities/demo/notices/停水.mdx', line: 3, column: 11, endLine: 3, endColumn: 13,
        message: '没有 `每月` 这个选项', help: '改成 `monthly`。', url: '/rules/value-listed/',
        related: [{ file: 'site.yaml', line: 1, column: 1, endLine: 1, endColumn: 5, message: '定义在这里' }],
      },
    ],
  });
});

test('SARIF names the tool with its version, the rule, the file as a URI and the region', () => {
  expect(JSON.parse(sarifReport(REPORT, () => '内容是规定的选项之一'))).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'linli', version: expect.stringMatching(/^\d+\.\d+\.\d+$/), rules: [{ id: 'value-listed', shortDescription: { text: '内容是规定的选项之一' } }] } },
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'value-listed', ruleIndex: 0, level: 'error', message: { text: '没有 `每月` 这个选项\n改成 `monthly`。' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'communities/demo/notices/%E5%81%9C%E6%B0%B4.mdx', uriBaseId: 'CONTENT' }, region: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 13 } } }],
          },
        ],
      },
    ],
  });
});

test('workflow commands lead from the repository to the line and escape what has a meaning there', () => {
  const diagnostic = { ...DIAGNOSTIC, file: 'a,b.mdx', message: '100% 不对', help: '改。' };
  expect(githubReport({ files: 1, diagnostics: [diagnostic] }, 'content')).toBe('::error file=content/a%2Cb.mdx,line=3,endLine=3,col=11,endColumn=13,title=value-listed::100%25 不对%0A改。\n');
});

test.each([['停水', 4], ['ab', 2], ['：', 2], ['e\u0301', 1], ['𠮷', 2], ['“', 1]])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('for GitLab a finding has its file from the repository on, its line, and a fingerprint of its own', () => {
  const [first, second] = JSON.parse(gitlabReport({ files: 1, diagnostics: [DIAGNOSTIC, { ...DIAGNOSTIC, line: 4, severity: 'warning' }] }, 'content'));
  expect(first).toEqual({
    description: '没有 `每月` 这个选项 改成 `monthly`。', check_name: 'value-listed', severity: 'major', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    location: { path: 'content/communities/demo/notices/停水.mdx', lines: { begin: 3 } },
  });
  expect([second.severity, second.location.lines.begin, second.fingerprint === first.fingerprint]).toEqual(['minor', 4, false]);
});

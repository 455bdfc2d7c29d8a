import { checkFolder } from '../src/check.ts';
import { parseDay } from '../src/domain/day.ts';
import type { Diagnostic } from '../src/domain/diagnostic.ts';
import type { ExampleFile } from '../src/domain/example-file.ts';
import type { Finding } from '../src/domain/finding.ts';
import type { Locale } from '../src/domain/locale.ts';
import { memoryFolder } from '../src/loader/content-folder.ts';
import { EXAMPLE_SITE } from '../src/rules/example-site.ts';

/** The day on which tests look at content. */
export const TEST_DAY = parseDay('2026-06-01') ?? (() => { throw new RangeError('no such day'); })();

/** What the check says of some files that stand on the example site. */
export const checkExample = (files: Readonly<Record<string, ExampleFile>>, locale: Locale = 'zh-Hans'): { diagnostics: readonly Diagnostic[]; findings: readonly Finding[] } => {
  const { report, findings } = checkFolder(memoryFolder({ ...EXAMPLE_SITE, ...files }), { on: TEST_DAY, locale });
  return { diagnostics: report.diagnostics.filter(({ file }) => Object.keys(files).some((own) => own === file || own.startsWith(`${file}/`))), findings };
};

/** A diagnostic as `line:column-endColumn code message → help`. */
export const inOneLine = ({ line, column, endLine, endColumn, code, message, help }: Diagnostic): string =>
  `${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn} ${code}｜${message}｜${help}`;

import { checkFolder } from '../../src/check.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { memoryFolder } from '../../src/loader/content-folder.ts';
import { EXAMPLE_SITE } from '../../src/rules/example-site.ts';
import { EXCEPTABLE } from '../../src/rules/privacy/rule-of-kind.ts';

/** The notice that the texts of these tests stand in. */
export const NOTICE = 'communities/demo/notices/2026-03-01-test.mdx';

/** A notice with further fields and a body. */
export const notice = (body: string, fields = ''): string => `---\nkind: service-change\ntitle: 测试公告\ndate: 2026-03-01\n${fields}---\n\n${body}\n`;

const PRIVACY = new Set([...EXCEPTABLE, 'exception-in-force', 'exception-explained']);

/** What the privacy rules report of the example site with some further files. */
export const checkFiles = (files: Readonly<Record<string, string>>, day = '2026-06-01'): readonly Diagnostic[] => {
  const on = parseDay(day);
  if (!on) throw new Error(`${day} does not exist`);
  const { report } = checkFolder(memoryFolder({ ...EXAMPLE_SITE, ...files }), { on, locale: 'zh-Hans' });
  return report.diagnostics.filter(({ code }) => PRIVACY.has(code));
};

/** The codes of what a check reports about one notice. */
export const codesOf = (body: string, fields = ''): readonly string[] => checkFiles({ [NOTICE]: notice(body, fields) }).map(({ code }) => code);

/** The codes of the errors among it. */
export const errorsOf = (body: string, fields = ''): readonly string[] =>
  checkFiles({ [NOTICE]: notice(body, fields) }).filter(({ severity }) => severity === 'error').map(({ code }) => code);

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/domain/day.ts';
import { diskFolder } from '../../src/loader/content-folder.ts';
import { loadLibrary } from '../../src/loader/load-library.ts';
import { privacyFindings } from '../../src/rules/privacy/privacy-findings.ts';
import { EXCEPTABLE } from '../../src/rules/privacy/rule-of-kind.ts';

test('nothing personal stands in the bundled content, and nothing there is taken for it', () => {
  const library = loadLibrary(diskFolder(join(import.meta.dirname, '../../content')));
  const on = parseDay('2026-06-01');
  if (!on) throw new Error('the day exists');
  const found = EXCEPTABLE.flatMap((rule) => privacyFindings(rule, { library, on }).map(({ file, values }) => `${rule} ${file} ${JSON.stringify(values)}`));
  expect(found).toEqual([]);
});

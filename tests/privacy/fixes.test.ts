import { expect, test } from 'vitest';
import { checkFolder } from '../../src/check.ts';
import { fixFolder } from '../../src/check/apply-fixes.ts';
import { parseDay } from '../../src/domain/day.ts';
import { memoryFolder } from '../../src/loader/content-folder.ts';
import { EXAMPLE_SITE } from '../../src/rules/example-site.ts';
import { NOTICE, notice } from './check-notice.ts';

const mend = (text: string): string | undefined => {
  const on = parseDay('2026-06-01');
  if (!on) throw new Error('the day exists');
  const fixed = fixFolder(memoryFolder({ ...EXAMPLE_SITE, [NOTICE]: text }), (folder) => checkFolder(folder, { on, locale: 'zh-Hans' }).findings);
  return fixed.find(({ file }) => file === NOTICE)?.after;
};

test.each([
  ['证件 11010519491231002X。', '证件 11\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*02X。'],
  ['电话 +86 138 1234 5678，139-8765-4321', '电话 138\\*\\*\\*\\*5678，139\\*\\*\\*\\*4321'],
  ['138**1234**5678', '138\\*\\*\\*\\*5678'],
  ['| 卡号 |\n| --- |\n| 6222021234567890128 |', '| 卡号 |\n| --- |\n| \\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*0128 |'],
  ['```\n13812345678\n```', '```\n138****5678\n```'],
])('--fix masks %j as %j and leaves the rest alone', (before, after) => {
  expect(mend(notice(before))).toBe(notice(after));
});

test('--fix masks within a value of the header', () => {
  expect(mend(notice('正文', 'summary: 值班 13812345678，证件 11010519491231002X\n'))).toContain('值班 138****5678，证件 11*************02X');
});

test('--fix does not guess where a number cannot be masked in place', () => {
  expect(mend(notice('[呼叫](tel:13812345678)'))).toBeUndefined();
});

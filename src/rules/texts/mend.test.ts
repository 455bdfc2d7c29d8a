import { expect, test } from 'vitest';
import { parseDay } from '../../domain/day.ts';
import { fixFolder } from '../../check/apply-fixes.ts';
import { memoryFolder } from '../../loader/content-folder.ts';
import { loadLibrary } from '../../loader/load-library.ts';
import { EXAMPLE_SITE } from '../example-site.ts';
import * as doubling from '../han-without-doubling.ts';
import * as lookAlike from '../look-alike-characters.ts';
import { runRules } from '../run-rules.ts';

const FILE = 'communities/demo/notices/2026-03-01-hours.mdx';

const mended = (text: string): string => {
  const on = parseDay('2026-06-01');
  if (!on) throw new Error('no such day');
  const findingsOf = (folder: ReturnType<typeof memoryFolder>) => [...runRules([doubling.rule, lookAlike.rule], { library: loadLibrary(folder), on })];
  return fixFolder(memoryFolder({ ...EXAMPLE_SITE, [FILE]: text }), findingsOf).find(({ file }) => file === FILE)?.after ?? text;
};

const notice = (title: string, body: string): string => `---\nkind: service-change\ntitle: ${title}  # 标题\ndate: 2026-03-01\n---\n\n${body}\n`;

test('damaged characters are mended where they stand, and nothing between them is touched', () => {
  expect(mended(notice("'社區(qū)公告'", '設臵**服務(wù)**窗口,綜合冶理:平安'))).toBe(notice("'社區公告'", '設置**服務**窗口，綜合治理：平安'));
});

test('words that only look damaged stay as they are', () => {
  const honest = notice('陶冶情操', '冶金宿舍，全长2公里(km)，重庆（chóngqìng），编号(a)');
  expect(mended(honest)).toBe(honest);
});

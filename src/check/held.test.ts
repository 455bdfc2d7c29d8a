import { expect, test } from 'vitest';
import { TEST_DAY } from '../../tests/check-example.ts';
import { checkFolder, findingsByCommunity, isHeld } from '../check.ts';
import { memoryFolder } from '../loader/content-folder.ts';
import { EXAMPLE_SITE } from '../rules/example-site.ts';
import { NOTICE_FILE, noticeSaying, noticeWith } from '../rules/examples/notice.ts';

const findingsOf = (files: Readonly<Record<string, string>>) => checkFolder(memoryFolder({ ...EXAMPLE_SITE, ...files }), { on: TEST_DAY, locale: 'zh-Hans' }).findings;

test('a community with an error is held and its neighbour is not', () => {
  const findings = findingsOf({ [NOTICE_FILE]: noticeSaying('正文。'), 'communities/other/notices/a.mdx': noticeWith('title: 停水') });
  expect([isHeld(findings, 'other'), isHeld(findings, 'demo')]).toEqual([true, false]);
  expect(findingsByCommunity(findings).get('other')?.map(({ rule }) => rule)).toContain('field-required');
});

test('a reminder holds nothing back', () => {
  expect(isHeld(findingsOf({ [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水\ndate: 2026-03-01\nissuer:') }), 'demo')).toBe(false);
});

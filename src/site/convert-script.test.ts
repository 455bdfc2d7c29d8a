import { expect, test } from 'vitest';
import { memoryFolder } from '../loader/content-folder.ts';
import { loadLibrary } from '../loader/load-library.ts';
import { scriptConverter } from './convert-script.ts';

const converter = (conversions: string) =>
  scriptConverter(loadLibrary(memoryFolder({ 'site.yaml': `title: 示例\ndefaultStandard: mini@1.0.0\nnoticeKinds: [{id: general, label: 公告}]\n${conversions}` })));

test('the other script of a text keeps official words', () => {
  const convert = converter('');
  expect(convert('锦绣社区的台账已复核并发布', 'zh-Hans', 'zh-Hant')).toBe('錦繡社區的臺帳已覆核並發布');
  expect(convert('社區議事協商', 'zh-Hant', 'zh-Hans')).toBe('社区议事协商');
});

test('a site’s own words come before the general table', () => {
  expect(converter('conversions: {台账: 台賬}\n')('台账', 'zh-Hans', 'zh-Hant')).toBe('台賬');
});

test('a text in the language of the page, or in English, stays as it is', () => {
  const convert = converter('');
  expect([convert('社区', 'zh-Hans', 'zh-Hans'), convert('Community', 'en', 'zh-Hant')]).toEqual(['社区', 'Community']);
});

import { expect, test } from 'vitest';
import { TEST_DAY } from '../../tests/check-example.ts';
import { checkFolder } from '../check.ts';
import { type ContentFolder, memoryFolder } from '../loader/content-folder.ts';
import { EXAMPLE_SITE } from '../rules/example-site.ts';
import { NOTICE_FILE, noticeSaying, noticeWith } from '../rules/examples/notice.ts';
import { openCheck } from './session.ts';

const OPTIONS = { on: TEST_DAY, locale: 'zh-Hans' } as const;

/** A folder whose files can be changed. */
const changeable = (files: Record<string, string>): ContentFolder => ({ list: () => memoryFolder(files).list(), read: (file) => memoryFolder(files).read(file) });

const steps: readonly (readonly [what: string, change: Record<string, string | null>])[] = [
  ['a notice is added', { [NOTICE_FILE]: noticeSaying('正文。') }],
  ['a mistake is made in it', { [NOTICE_FILE]: noticeWith('kind: service-change\ntitle: 停水\ndate: 2026.3.1') }],
  ['another community appears with a broken file', { 'communities/other/profile.mdx': '---\nname: 另一社区\n---\n' }],
  ['the settings lose a kind of notice', { 'site.yaml': (EXAMPLE_SITE['site.yaml'] ?? '').replace('service-change', 'service-news') }],
  ['the notice is mended', { [NOTICE_FILE]: noticeSaying('正文。') }],
  ['the settings are restored', { 'site.yaml': EXAMPLE_SITE['site.yaml'] ?? '' }],
  ['the other community goes', { 'communities/other/profile.mdx': null }],
];

test('after every change an open check says just what a new check says', () => {
  const files: Record<string, string> = { ...EXAMPLE_SITE };
  const session = openCheck(changeable(files), OPTIONS);
  for (const [what, change] of steps) {
    for (const [file, text] of Object.entries(change)) {
      if (text === null) Reflect.deleteProperty(files, file);
      else files[file] = text;
    }
    expect(session.update(Object.keys(change)).report, what).toEqual(checkFolder(memoryFolder(files), OPTIONS).report);
  }
});

test('a community that did not change stays the same object', () => {
  const files: Record<string, string> = { ...EXAMPLE_SITE, 'communities/other/profile.mdx': '---\nname: 另一社区\nregion: example-street\n---\n' };
  const session = openCheck(changeable(files), OPTIONS);
  const before = session.checked().library.communities;
  files['communities/other/profile.mdx'] = '---\nname: 改名社区\nregion: example-street\n---\n';
  const after = session.update(['communities/other/profile.mdx']).library.communities;
  expect([after.get('demo') === before.get('demo'), after.get('other') === before.get('other')]).toEqual([true, false]);
});

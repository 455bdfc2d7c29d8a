import { expect, test } from 'vitest';
import { parseDay } from '../domain/day.ts';
import { memoryFolder } from '../loader/content-folder.ts';
import { loadLibrary } from '../loader/load-library.ts';
import { EXAMPLE_SITE } from '../rules/example-site.ts';
import { bodyView } from './body.ts';
import { createContext } from './context.ts';

const FILE = 'communities/demo/notices/water.mdx';
const PNG = { base64: 'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAQAAAAA3iMLMAAAADElEQVR42mNgIA0AAAAwAAEodEl9AAAAAElFTkSuQmCC' };

const shown = (body: string) => {
  const library = loadLibrary(memoryFolder({
    ...EXAMPLE_SITE, 'communities/demo/files/map.png': PNG, 'communities/demo/files/list.csv': '楼栋\n', [FILE]: `---\nkind: service-change\ntitle: 停水\ndate: 2026-03-01\n---\n\n${body}\n`,
  }));
  const on = parseDay('2026-03-02');
  const entry = library.entries.find(({ file }) => file === FILE);
  if (!on || !entry) throw new Error('the example cannot be read');
  return bodyView(createContext({ library, on, locale: 'zh-Hans', base: '/site/', convert: (text) => text }), entry)?.segments;
};

test.each([
  ['[首页](https://www.gov.cn/)', '<a href="https://www.gov.cn/" class="external" rel="noopener noreferrer nofollow">首页</a>'],
  ['[社区](../profile.mdx)', '<a href="/site/communities/demo/">社区</a>'],
  ['[公告](/communities/demo/notices/)', '<a href="/site/communities/demo/notices/">公告</a>'],
  ['[名单](../files/list.csv)', '<a href="/site/communities/demo/files/list.csv" download>名单</a>'],
  ['[没有](../files/none.csv)', '没有'],
  ['![图](../files/map.png)', '<picture><source type="image/webp" srcset="/site/communities/demo/files/map.16.webp 16w" sizes="(min-width: 48rem) 44rem, 92vw"><img src="/site/communities/demo/files/map.16.png" alt="图" width="16" height="16" loading="lazy" decoding="async"></picture>'],
])('%s', (body, html) => {
  expect(shown(body)).toEqual([`<p>${html}</p>`]);
});

test('a component gets everything that it shows', () => {
  expect(shown('<Callout title="提示" tone="tip">\n内容\n</Callout>\n\n见<NoticeLink id="water" />')).toEqual([
    { type: 'component', view: { name: 'Callout', tone: 'tip', label: '小贴士', title: '提示' }, children: ['<p>内容</p>'] },
    '<p>见', { type: 'component', view: { name: 'NoticeLink', href: '/site/communities/demo/notices/water/', title: '停水' }, children: [] }, '</p>',
  ]);
});

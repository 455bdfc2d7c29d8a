import { expect, test } from 'vitest';
import { memoryFolder } from '../loader/content-folder.ts';
import { loadLibrary } from '../loader/load-library.ts';
import { EXAMPLE_SITE } from '../rules/example-site.ts';
import { resolveLink } from './resolve-link.ts';

const NOTICE = 'communities/demo/notices/2025-03-12-hours.mdx';
const library = loadLibrary(
  memoryFolder({
    ...EXAMPLE_SITE,
    [NOTICE]: '---\nkind: service-change\ntitle: 窗口时间调整\ndate: 2025-03-12\n---\n',
    'communities/demo/meetings/broken.mdx': 'no header',
    'communities/demo/files/hours.pdf': '%PDF-1.7',
  }),
);
const lead = (href: string): string => {
  const target = resolveLink(library, NOTICE, href);
  switch (target.type) {
    case 'document':
      return `${target.entry.id}${target.anchor === null ? '' : `#${target.anchor}`}`;
    case 'file':
      return target.file;
    case 'page':
      return target.path;
    case 'here':
      return `#${target.anchor}`;
    case 'missing':
      return `missing ${target.path ?? 'outside the content'}`;
    case 'outside':
    case 'unread':
      return target.type;
  }
};

test.each([
  ['https://www.gov.cn/', 'outside'],
  ['tel:0571-00000000', 'outside'],
  ['#hours', '#hours'],
  ['2025-03-12-hours', 'communities/demo/notices/2025-03-12-hours'],
  ['2025-03-12-hours.mdx#who', 'communities/demo/notices/2025-03-12-hours#who'],
  ['../profile.mdx', 'communities/demo/profile'],
  ['../', 'communities/demo/profile'],
  ['../files/hours.pdf', 'communities/demo/files/hours.pdf'],
  ['/communities/demo/notices/2025-03-12-hours/', 'communities/demo/notices/2025-03-12-hours'],
  ['/en/communities/demo/', 'communities/demo/profile'],
  ['/communities/demo/notices/', '/communities/demo/notices/'],
  ['/standards/mini/1.0.0/', 'standards/mini/1.0.0/standard'],
  ['/standards/mini/1.0.0/SG-01/', '/standards/mini/1.0.0/SG-01/'],
  ['/standards/mini/1.0.0/SG-99/', 'missing standards/mini/1.0.0/SG-99'],
  ['/', '/'],
  ['../meetings/broken', 'unread'],
  ['../meetings/2025-03-10', 'missing communities/demo/meetings/2025-03-10'],
  ['../../../../etc/passwd', 'missing outside the content'],
])('%s leads to %s', (href, expected) => {
  expect(lead(href)).toBe(expected);
});

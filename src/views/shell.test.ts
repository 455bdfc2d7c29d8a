import { expect, test } from 'vitest';
import { parseDay } from '../domain/day.ts';
import type { ContentHistory } from '../domain/history.ts';
import { memoryFolder } from '../loader/content-folder.ts';
import { loadLibrary } from '../loader/load-library.ts';
import { EXAMPLE_SITE } from '../rules/example-site.ts';
import { pathOf } from './addresses.ts';
import { communityView } from './community/community.ts';
import { createContext } from './context.ts';
import { type Shell, shellOf } from './shell.ts';

const dayOf = (text: string) => {
  const day = parseDay(text);
  if (!day) throw new Error(text);
  return day;
};

const FILE = 'communities/demo/profile.mdx';

const shellWith = (site: string, history?: ContentHistory): Shell => {
  const library = loadLibrary(memoryFolder({ ...EXAMPLE_SITE, 'site.yaml': `${EXAMPLE_SITE['site.yaml'] ?? ''}${site}` }));
  const context = createContext({ library, on: dayOf('2026-06-01'), locale: 'zh-Hans', base: '/', convert: (text) => text, ...(history === undefined ? {} : { history }) });
  const view = communityView(context, { community: 'demo' });
  if (!view) throw new Error('the example community has a page');
  return shellOf(context, view.head, pathOf('community', { community: 'demo' }));
};

test('a page says when its file was changed last, where the repository tells', () => {
  const change = (on: string) => ({ on: dayOf(on), what: 'changed' as const, reason: null, fields: null });
  const history: ContentHistory = { state: 'known', changes: new Map([[FILE, [change('2026-03-01'), change('2026-05-02')]]]) };
  expect(shellWith('', history).changed).toBe('本页资料最近修改 2026年5月2日');
});

test('a page of which nobody can tell says nothing of changes', () => {
  expect(shellWith('').changed).toBe(null);
});

test('a page leads to its file for editing where the site names its repository, and only there', () => {
  expect(shellWith('repository: https://git.example/linli/site/\n').edit).toBe(`https://git.example/linli/site/edit/main/content/${FILE}`);
  expect(shellWith('').edit).toBe(null);
});

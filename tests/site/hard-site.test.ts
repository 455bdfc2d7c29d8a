import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstScreen } from './first-screen.ts';
import { hardContent, LONG_NAME, MIXED, TITLE_OF_FORTY, TITLE_OF_TWO } from './hard-content.ts';
import { buildSiteUnderTest, type SiteUnderTest } from './site-under-test.ts';

/** A day after everything that happens to the notices of the sample. */
const LATER = '2026-10-20';
const AT = `${LATER}T02:00:00Z`;

const content = hardContent();
let built: SiteUnderTest | null = null;
const site = (): SiteUnderTest => {
  if (!built) throw new Error('the site is built before its tests');
  return built;
};

beforeAll(async () => {
  built = await buildSiteUnderTest({ content, on: LATER });
});

afterAll(async () => {
  await built?.close();
  rmSync(content, { recursive: true });
});

const missing = async (path: string, words: readonly string[]): Promise<readonly string[]> => {
  const text = await firstScreen(site(), path, { at: AT });
  return words.filter((word) => !text.includes(word));
};

describe('the first screen of a notice', () => {
  const NOTICES = 'communities/demo-yunfan/notices';

  test('that was withdrawn says since when and why, what it was, and where the new one is', async () => {
    expect(await missing(`${NOTICES}/2026-09-28-honour-nomination/`, ['最美楼栋长推荐公示', '已于10月12日撤下', '含不宜公开的个人信息', '原公示 9月28日至10月15日', '新公示见', '最美楼栋长推荐公示（重新发布）', '已撤下'])).toEqual([]);
  });

  test('that is closed says how many opinions came, how many were answered, and leads to the result', async () => {
    expect(await missing(`${NOTICES}/2026-09-28-meals-site/`, ['助餐点选址公示', '公示期 9月29日至10月10日', '收到意见2件，已答复2件', '结果'])).toEqual([]);
  });
});

describe('texts nobody planned for', () => {
  test.each([
    ['a very long name, lists of a hundred and a table of twelve columns', 'communities/hard-long/', LONG_NAME],
    ['a title of two characters', 'communities/hard-long/notices/2026-10-10-two/', TITLE_OF_TWO],
    ['a title of forty characters', 'communities/hard-long/notices/2026-10-10-forty/', TITLE_OF_FORTY],
    ['a title in mixed scripts', 'communities/hard-long/notices/2026-10-10-mixed/', MIXED],
    ['a plan of empty years', 'communities/hard-draft/plans/2026-2026/', '三年规划'],
    ['the list of communities', 'communities/', '社区与得分'],
    ['the list of notices', 'communities/hard-long/notices/', '公告'],
    ['home', '', '示例区社区公开'],
  ])('%s break no page, on 320 and 360 px and in large type', async (_what, path, heading) => {
    const { page, close } = await site().open(path, { viewport: { width: 320, height: 640 } });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    const widths = [await width()];
    await page.setViewportSize({ width: 360, height: 740 });
    widths.push(await width());
    await page.evaluate(() => document.documentElement.classList.add('large'));
    widths.push(await width());
    expect(widths).toEqual([320, 360, 360]);
    expect((await page.locator('h1').textContent())?.replaceAll(/\s/g, '')).toContain(heading.replaceAll(/\s/g, ''));
    await close();
  });

  test('a community that says nothing but its name says so, each missing part in its own sentence', async () => {
    expect(await missing('communities/hard-bare/', ['素社区', '示例区示例街道', '尚无评价', '目前没有公示中的事项'])).toEqual([]);
  });

  test('a community whose assessment is being filled in shows how far it is, and no points', async () => {
    const text = await firstScreen(site(), 'communities/hard-draft/', { at: AT });
    expect(text).toMatch(/2025年 自评填报中（\d+\/45项），未计分/);
    expect(text).not.toMatch(/\d分（/);
  });

  test('a plan without any measure says that none is stated', async () => {
    expect(await missing('communities/hard-draft/plans/2026-2026/', ['尚未列出措施'])).toEqual([]);
  });
});

test('where the site names its repository, a page leads to the place where its file is edited', async () => {
  const { page, close } = await site().open('communities/hard-long/notices/2026-10-10-two/');
  expect(await page.getByRole('link', { name: '修改这一页' }).getAttribute('href')).toBe('https://git.example/linli/site/edit/main/content/communities/hard-long/notices/2026-10-10-two.mdx');
  await close();
});

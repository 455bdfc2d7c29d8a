import { expect, test } from 'vitest';
import type { SiteUnderTest } from './site-under-test.ts';


/** What a reader sees first, and what a reader can do, on the built site. */
export const describeFirstScreens = (siteOf: () => SiteUnderTest): void => {
  /** What a reader sees of a page before scrolling on a phone of 360 × 740, by the clock of a day. */
  const firstScreen = async (path: string, { at = '2026-10-08T02:00:00Z', script = true }: { readonly at?: string; readonly script?: boolean } = {}): Promise<string> => {
    const { page, close } = await siteOf().open('', { javaScriptEnabled: script, timezoneId: 'Asia/Shanghai' });
    if (script) await page.clock.setFixedTime(new Date(at));
    await page.goto(`${siteOf().url}${path}`);
    const text = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const seen: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.height > 0 && box.top < 690) seen.push(node.textContent ?? '');
      }
      return seen.join('').replaceAll(/\s+/g, ' ');
    });
    await close();
    return text;
  };

  test.each([
    ['home', '', ['示例区社区公开', '搜社区、公告、办事', '最近截止', '梧桐路改造公示', '10月10日止', '停水通知', '办事找谁', '公告公示', '社区得分']],
    ['community', 'communities/demo-yunfan/', ['示例数据，非真实社区', '云帆社区', '示例区示例街道', '000-00000000', '8:30–12:00、14:00–17:30', '优良', '2025年 83.25分（区级复评，2026年1月20日）', '正在公开2件']],
    ['notice with a period', 'communities/demo-yunfan/notices/2026-09-28-meals-site/', ['助餐点选址公示', '公示期 9月29日至10月10日，5个工作日，次日起算', '国庆节放假不计', '不同意', '000-00000000', '还剩3个工作日']],
    ['assessment', 'communities/demo-yunfan/assessments/2025/', ['2025年', '优良 83.25分', '81.75 + 加分1.50 = 83.25', '已答44项，不适用1项', '最弱：环境优美 7.50/12（62.5%）', '为什么扣分', '离示范差6.75分']],
    ['services', 'communities/demo-yunfan/services/', ['办事找谁', '助餐', '综合楼一层', '11:00–12:30', '要带：身份证、老年优待证', '行动不便']],
    ['plan', 'communities/demo-yunfan/plans/2024-2026/', ['云帆社区三年规划', '24项：完成15，进行6，延期2，取消1', '小广场照明', '原定', '责任岗位：副主任', '原因']],
    ['real community without a score', 'communities/changsha-huangniling/', ['黄泥岭社区', '尚无评价：现有资料不足，本站不编造得分']],
  ])('the first screen of a %s says what a visitor came for', async (_name, path, words) => {
    const text = await firstScreen(path);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('without a script a notice shows its days and its rule, never a state', async () => {
    const text = await firstScreen('communities/demo-yunfan/notices/2026-09-28-meals-site/', { script: false });
    expect(text).toContain('公示期 9月29日至10月10日，5个工作日，次日起算');
    expect(text).not.toMatch(/还剩|已结束/);
  });

  const LAST = '2026-10-10';
  test.each([
    ['the day before the last', '2026-10-09T04:00:00Z', '还剩2个工作日'],
    ['the last day, early in Beijing', '2026-10-09T16:30:00Z', '今天截止'],
    ['the last day, late in Beijing', `${LAST}T15:30:00Z`, '今天截止'],
    ['the day after', `${LAST}T16:30:00Z`, '公示已结束'],
  ])('on %s the reader’s clock decides what the same page says', async (_name, at, words) => {
    expect(await firstScreen('communities/demo-yunfan/notices/2026-09-23-wutong-road/', { at })).toContain(words);
  });

  test('three taps lead from home to the points that were lost in environment', async () => {
    const { page, close } = await siteOf().open('');
    await page.getByRole('link', { name: '社区得分' }).click();
    await page.getByRole('link', { name: /2025年 优良 83.25分/ }).click();
    await page.getByRole('link', { name: '为什么扣分' }).click();
    expect(new URL(page.url()).hash).toBe('#environment');
    expect(await page.locator('#environment .losses').innerText()).toContain('−1.50');
    await close();
  });

  test('the switch of languages keeps the page', async () => {
    const { page, close } = await siteOf().open('communities/demo-yunfan/plans/2024-2026/');
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe('/linli/en/communities/demo-yunfan/plans/2024-2026/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await close();
  });

  test('the larger type is remembered on the next page, and works by an address without a script', async () => {
    const size = () => Number.parseFloat(getComputedStyle(document.querySelector('main') ?? document.body).fontSize);
    const scripted = await siteOf().open('');
    await scripted.page.locator('a[data-aid="large"]').click();
    await scripted.page.goto(`${siteOf().url}communities/`);
    expect(await scripted.page.evaluate(size)).toBeGreaterThanOrEqual(22);
    await scripted.close();
    const plain = await siteOf().open('communities/#large', { javaScriptEnabled: false });
    // Without page scripts the debugger can still ask for the computed size.
    expect(await plain.page.evaluate(size)).toBeGreaterThanOrEqual(22);
    await plain.close();
  });

  test('what is pressed with a finger is at least 44 px high', async () => {
    const { page, close } = await siteOf().open('communities/demo-yunfan/');
    const heights = await page.evaluate(() => [...document.querySelectorAll('a.tel, .door a, .tabs a, .nav a, .languages a, .aids a, button')].map((element) => element.getBoundingClientRect().height).filter((height) => height > 0));
    expect(heights.filter((height) => height < 44)).toEqual([]);
    await close();
  });
};

import { expect, test } from 'vitest';
import { firstScreen } from './first-screen.ts';
import type { SiteUnderTest } from './site-under-test.ts';


/** What a reader sees first, and what a reader can do, on the built site. */
export const describeFirstScreens = (siteOf: () => SiteUnderTest): void => {
  test.each([
    ['home', '', ['示例区社区公开', '搜社区、公告、办事', '最近截止', '梧桐路改造公示', '10月10日止', '停水通知', '办事找谁', '公告公示', '社区得分']],
    ['community', 'communities/demo-yunfan/', ['示例数据，非真实社区', '云帆社区', '示例区示例街道', '000-00000000', '8:30–12:00、14:00–17:30', '优良', '2025年 83.25分（区级复评，2026年1月20日）', '正在公开2件']],
    ['notice with a period', 'communities/demo-yunfan/notices/2026-09-28-meals-site/', ['助餐点选址公示', '公示期 9月29日至10月10日，5个工作日，次日起算', '国庆节放假不计', '不同意', '000-00000000', '8:30–12:00、14:00–17:30', '示例路1号综合楼', '还剩3个工作日']],
    ['notice without a period', 'communities/demo-yunfan/notices/2026-07-08-finance/', ['2026年第二季度财务收支公开', '内容所属期间', '000-00000000', '8:30–12:00、14:00–17:30', '示例路1号综合楼']],
    ['comparison', 'compare/2025/demo-rongshuwan/demo-yunfan/', ['榕树湾社区：合格 61.87分', '云帆社区：优良 83.25分', '管理有序差别最大，差5.23分', '总分']],
    ['assessment', 'communities/demo-yunfan/assessments/2025/', ['2025年', '优良 83.25分', '81.75 + 加分1.50 = 83.25', '已答44项，不适用1项', '最弱：环境优美 7.50/12（62.5%）', '为什么扣分', '离示范差6.75分']],
    ['services', 'communities/demo-yunfan/services/', ['办事找谁', '助餐', '综合楼一层', '11:00–12:30', '要带：身份证、老年优待证', '行动不便']],
    ['plan', 'communities/demo-yunfan/plans/2024-2026/', ['云帆社区三年规划', '24项：完成15，进行6，延期2，取消1', '小广场照明', '原定', '责任岗位：副主任', '原因']],
    ['real community without a score', 'communities/changsha-huangniling/', ['黄泥岭社区', '尚无评价：现有资料不足，本站不编造得分', '常住人口', '3,850人', '2010年', '资料来源']],
    ['dimension that lost points', 'communities/demo-yunfan/assessments/2025/#environment', ['环境优美 7.50/12，少4.50分', '脏乱点3处−1.50', '89%−1.00', '29.99%−1.00', '30/34', '−0.50', '公共设施与无障碍维护', '规划第12项', '进行']],
    ['notice that was corrected', 'communities/demo-yunfan/notices/2026-04-10-finance/', ['4月14日更正', '2026年第一季度财务公开更正']],
  ])('the first screen of a %s says what a visitor came for', async (_name, path, words) => {
    const text = await firstScreen(siteOf(), path);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('the first screen of a search says what was found, of which kind and whose it is, also for the other script', async () => {
    const text = await firstScreen(siteOf(), `search/?q=${encodeURIComponent('雲帆')}`, { after: '#search-more:not([hidden])' });
    expect(['“雲帆”：找到', '云帆社区', '社区 · 云帆社区', '规划 · 云帆社区', '公告 · 云帆社区'].filter((word) => !text.includes(word))).toEqual([]);
  });

  test('the first screen of a search without a result offers other words and a telephone', async () => {
    const text = await firstScreen(siteOf(), `search/?q=${encodeURIComponent('锟铻鞴蠡')}`, { after: '#search-help:not([hidden])' });
    expect(['没有找到“锟铻鞴蠡”', '试试社区名', '也可打', '000-00000000'].filter((word) => !text.includes(word))).toEqual([]);
  });

  test('without a script a notice shows its days and its rule, never a state', async () => {
    const text = await firstScreen(siteOf(), 'communities/demo-yunfan/notices/2026-09-28-meals-site/', { script: false });
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
    expect(await firstScreen(siteOf(), 'communities/demo-rongshuwan/notices/2026-09-23-wutong-road/', { at })).toContain(words);
  });

  test('what an item lacks is said in what to do, a measure by its number with its items and evidence, and the years in a line', async () => {
    const { page, close } = await siteOf().open('communities/demo-yunfan/assessments/2025/');
    expect(await page.locator('#gap-EN-02').innerText()).toContain('达到90%得满分');
    expect(await page.locator('#gap-EN-01').innerText()).toContain('不再有：路线抽查发现的脏乱点');
    expect(await page.locator('#gap-SV-03').innerText()).toContain('做到：入口与柜台无障碍');
    await page.getByText('2023年71.25分，2025年83.25分').waitFor();
    await page.goto(`${siteOf().url}communities/demo-yunfan/plans/2024-2026/`);
    const measure = await page.locator('#m-10').innerText();
    expect(['10. 应急演练每年两次', '对应指标：SF-03', '佐证：'].filter((word) => !measure.includes(word))).toEqual([]);
    await close();
  });

  test('a text on an English page says its figures in its own language', async () => {
    const { page, close } = await siteOf().open('en/communities/demo-yunfan/');
    expect(await page.locator('.prose').first().innerText()).toContain('常住人口6,120人');
    await close();
  });

  test('on a page in traditional characters the handbook is in them too, but not what has to be typed', async () => {
    const { page, close } = await siteOf().open('zh-hant/handbook/start/');
    const text = await page.locator('.prose').innerText();
    expect([text.includes('填空時記住四條'), text.includes('name: 莲湖社区'), await page.locator('.prose').getAttribute('lang')]).toEqual([true, true, null]);
    await close();
  });

  test.each(['UTC', 'Asia/Shanghai'])('in %s the same build is right on the day before a period, its first, its last and the day after', async (zone) => {
    const says = async (at: string) => firstScreen(siteOf(), 'communities/demo-yunfan/notices/2026-09-28-meals-site/', { at, zone });
    const [before, first, last, behind] = [await says('2026-09-28T15:30:00Z'), await says('2026-09-28T16:30:00Z'), await says('2026-10-10T15:30:00Z'), await says('2026-10-10T16:30:00Z')];
    expect([before.includes('还剩5个工作日'), first.includes('还剩5个工作日'), last.includes('今天截止'), behind.includes('公示已结束')]).toEqual([true, true, true, true]);
    expect([before, first, last, behind].map((text) => text.includes('公示已结束'))).toEqual([false, false, false, true]);
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

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/site/serve-folder.ts';
import { PATIENCE } from '../patience.ts';
import { formIn, ON, openBrowser, publishSmall, saved } from './bench-under-test.ts';
import { smallContent } from './small-content.ts';
import { fillWorkbook, headerOf, typeReview } from './typed-review.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'content/communities/demo-yunfan/assessments/2025');
const content = smallContent();
const folder = mkdtempSync(join(tmpdir(), 'linli-hand-in-'));
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const each of [content, folder]) rmSync(each, { recursive: true, force: true });
});

const run = (command: string, ...args: string[]): { readonly code: number | null; readonly said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', `${command}.ts`), ...args, '--content', content, '--on', ON], { encoding: 'utf8', cwd: ROOT });
  return { code: status, said: stdout + stderr };
};

/** Expert A scores on a laptop without a network, from a stick, with the keys alone. */
const reviewFromStick = async (): Promise<{ readonly file: string; readonly total: string }> => {
  const kit = join(folder, '云帆 2025.html');
  expect(run('kit', 'demo-yunfan/2025', '--out', kit).code).toBe(0);
  const context = await browser.newContext({ offline: true });
  context.setDefaultTimeout(PATIENCE);
  const page = await formIn(context, `file://${encodeURI(kit)}`);
  await page.selectOption('[name=stage]', 'expert');
  await page.fill('[name=reviewer]', 'a');
  await page.fill('[name="header/reviewer/post"]', '专家评审组评审A');
  await page.fill('[name="header/date"]', '2026-01-14');
  await page.check('[name=ties][value=none]');
  await typeReview(page, headerOf(join(SAMPLE, 'expert.a.mdx')));
  await page.fill('[name=body]', '逐项看佐证，实地走一遍。');
  await page.check('[name="header/status"]');
  await saved(page);
  const total = await page.waitForFunction(() => /合计([\d.]+)分/.exec(document.querySelector('[data-result]')?.textContent ?? '')?.[1]).then((handle) => handle.jsonValue());
  const file = await exported(page);
  await context.close();
  return { file, total: total ?? '' };
};

const exported = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出评审文件' }).click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
};

/** Expert B fills a workbook at an office. */
const reviewInWorkbook = async (): Promise<string> => {
  const workbook = join(folder, 'b.xlsx');
  expect(run('sheet', 'demo-yunfan/2025', '--stage', 'expert', '--reviewer', 'b', '--out', workbook).code).toBe(0);
  await fillWorkbook(workbook, headerOf(join(SAMPLE, 'expert.b.mdx')), { B5: '专家评审组评审B', B7: '2026.1.14', B8: '与本社区没有任职、亲属或利益关系', B9: '是' });
  return workbook;
};

/** What keeps the content from being published. */
const errorsNow = (): readonly unknown[] => {
  const report = JSON.parse(run('check', '--format', 'json').said) as { diagnostics: { severity: string; code: string; file: string; message: string }[] }; // The report of the project's own command.
  return report.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, file, message }) => [code, file, message]);
};

const MODERATION = `---
standard: default-2026@0.1.0
period: {from: 2025-01-01, to: 2025-12-31}
status: submitted
date: 2026-01-16
reviewer: {post: 专家评审组组长}
moderation:
  EN-01: {note: 复看老宿舍背面后认定脏乱点3处, by: 专家评审组组长, on: 2026-01-16, points: 1.50}
---
`;

test('two reviewers without a network hand in a file and a workbook, and the built site shows both, how far apart they are, and the combined score', async () => {
  const { file, total } = await reviewFromStick();
  expect(headerOf(file)).toMatchObject({ answers: headerOf(join(SAMPLE, 'expert.a.mdx'))['answers'], ties: [], status: 'submitted' });
  const workbook = await reviewInWorkbook();
  expect(run('collect', file, workbook)).toEqual({ code: 0, said: expect.stringContaining('已收下2份') });
  expect(errorsNow()).toEqual([['spread-moderated', 'communities/demo-yunfan/assessments/2025/expert.a.mdx', '`EN-01` 各位评审给了 2.5、1 分，相差超过 1 分，还没有合议说明']]);
  writeFileSync(join(content, 'communities/demo-yunfan/assessments/2025/expert.mdx'), MODERATION);
  expect(errorsNow()).toEqual([]);
  await publishSmall(content, join(folder, 'dist'), '[zh-Hans]');
  const { server, url } = await serveFolder(join(folder, 'dist'), { base: '/', port: 0 });
  const page = await browser.newPage();
  await page.goto(`${url}communities/demo-yunfan/assessments/2025/expert/`);
  const text = (selector: string): Promise<string> => page.locator(selector).evaluateAll((found) => found.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ')).join(' | '));
  expect(await text('main')).toContain('优良 81.75分');
  expect([total, await text('main')]).toEqual(['83.25', expect.stringContaining('评审 A 83.25分评审 B 80.75分')]);
  const item = await text('#EN-01');
  expect(['A 2.50、B 1.00', '相差1.50', '说明（A）：现场走访20个点，脏乱点1处', '说明（B）：现场走访30个点'].filter((words) => !item.includes(words)), item).toEqual([]);
  await page.close();
  server.close();
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flagAsker } from '../../src/authoring/ask/flag-asker.ts';
import type { DraftFile } from '../../src/authoring/new/draft.ts';
import { type ScaffoldName, SCAFFOLDS } from '../../src/authoring/new/scaffolds.ts';
import { diagnosticsOf } from '../../src/authoring/save/look-ahead.ts';
import { dayOf } from '../../src/domain/day.ts';
import { labels } from '../../src/i18n/label.ts';
import { translator } from '../../src/i18n/translate.ts';
import { type ContentFolder, diskFolder } from '../../src/loader/content-folder.ts';
import { loadLibrary } from '../../src/loader/load-library.ts';

/** One sample community is enough, and quicker to check. */
const bundled = diskFolder('content');
const listed = bundled.list().filter(({ file }) => !/^handbook|^standards\/(?:six|thousand)|^communities\/(?!demo-yunfan)/.test(file) || file === 'communities');
const folder: ContentFolder = { list: () => listed, read: (file) => bundled.read(file) };
const library = loadLibrary(folder);
const on = dayOf(2026, 5, 12);
const t = translator('zh-Hans');

const make = (name: ScaffoldName, flags: Readonly<Record<string, string>>): Promise<readonly DraftFile[]> =>
  SCAFFOLDS[name]({ library, on, locale: 'zh-Hans', t, label: labels('zh-Hans'), asker: flagAsker({ community: 'demo-yunfan', ...flags }, t) });

const codesOf = (files: readonly DraftFile[]): readonly string[] => [...new Set(diagnosticsOf(folder, files, { on, locale: 'zh-Hans' }).map(({ code }) => code))].toSorted();

const contentOf = ([file]: readonly DraftFile[]): string => String(file?.content ?? '');

test('a notice asks for what its kind requires, counts its period over holidays, and passes', async () => {
  const files = await make('notice', {
    kind: 'honour-nomination', title: '先进楼组推荐公示', date: '2026-04-30', candidate: '云帆苑3幢楼组', honour: '先进楼组', level: '街道级', reason: '楼道无堆物',
  });
  expect(files).toEqual([{
    file: 'communities/demo-yunfan/notices/2026-04-30-honour-nomination.mdx',
    content: `---
kind: honour-nomination
title: 先进楼组推荐公示
date: 2026-04-30
issuer: 云帆社区居民委员会
# 公示期：5个工作日，次日起算，2026-05-06 至 2026-05-11
period: {end: 2026-05-11}
objectionContact:
  office: 云帆社区居委会办公室
  telephone: 000-00000000
  address: 示例省示例市示例区示例街道示例路1号综合楼
channels: [board, site]
details:
  # 推荐对象（文字）
  candidate: 云帆苑3幢楼组
  # 荣誉名称（文字）
  honour: 先进楼组
  # 级别（文字）
  level: 街道级
  # 推荐理由（文字）
  reason: 楼道无堆物
---
`,
  }]);
  expect(codesOf(files)).toEqual([]);
});

test('an assessment starts from the standard: every item with its rule, the answer of last year beside it', async () => {
  const text = contentOf(await make('assessment', { period: '2026' }));
  expect(text).toContain(`  # SG-02 居民代表平均到会率（2分）：各次会议实到代表人次之和÷居民代表人数×会议次数；达到85%得2分；达到75%得1.5分；达到66%得1分；达到50%得0.5分
  SG-02: {numerator: , denominator: }  # 2025：97/120
`);
  expect(text).toContain(`  # 由网站上的记录自动得出，可以不填；要自己填时去掉下一行行首的“# ”
  # SG-01: {count: }  # 2025：2
`);
  for (const { id } of library.standards.get('default-2026@0.1.0')?.data.items ?? []) expect(text).toMatch(new RegExp(`^  (?:# )?${id}: \\{`, 'm'));
});

test('what is not filled in yet is found by the check, and by nothing else', async () => {
  expect(codesOf(await make('assessment', { period: '2026' }))).toEqual(['answer-fits-method', 'every-item-answered', 'value-not-empty']);
  expect(codesOf(await make('plan', { period: '2027-2029' }))).toEqual(['value-not-empty']);
  expect(codesOf(await make('notice', { kind: 'finance', title: '二季度财务公开', from: '2026-04', to: '2026-06' }))).toEqual(['notice-details-complete', 'value-not-empty']);
});

test('a review has its stage and reviewer in its name and the self-assessment beside every item', async () => {
  const files = await make('review', { period: '2025', stage: 'expert', reviewer: 'c' });
  expect(files.map(({ file }) => file)).toEqual(['communities/demo-yunfan/assessments/2025/expert.c.mdx']);
  expect(contentOf(files)).toContain('  SG-02: {numerator: , denominator: }  # 自评：97/120\n');
});

test('activities, meetings and documents pass as soon as their blanks are filled', async () => {
  expect(codesOf(await make('activity', { kind: 'lecture', title: '防汛讲座', attendance: '40', place: '多功能厅' }))).toEqual([]);
  expect(codesOf(await make('meeting', { kind: 'forum', title: '恳谈会' }))).toEqual(['value-not-empty']);
  expect(codesOf(await make('document', { kind: 'scheme', title: '值班办法' }))).toEqual([]);
});

test('a community takes its folder name from the pinyin of its name', async () => {
  const files = await make('community', { community: '', name: '桂花园社区', region: 'example-street', telephone: '000-00000000' });
  expect(files.map(({ file }) => file)).toEqual(['communities/example-guihuayuan/profile.mdx']);
  expect(codesOf(files)).toEqual([]);
});

test('an unknown value is refused with those that the site knows', async () => {
  await expect(make('notice', { kind: 'tender', title: '公示' })).rejects.toThrow(/^--kind: 没有 tender，可用：general（一般公告）、emergency（应急通知）/);
  await expect(make('notice', { kind: 'general' })).rejects.toThrow('缺少 --title（标题）。');
});

let place = '';
beforeAll(() => { place = mkdtempSync(join(tmpdir(), '社区 材料-')); });
afterAll(() => rmSync(place, { recursive: true, force: true }));

const run = (...args: readonly string[]) => spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { encoding: 'utf8' });

test('a new site from nothing passes the check, nothing in it is ever overwritten, and --dry-run writes nothing', () => {
  const site = join(place, '新网站');
  const made = run('scripts/new.ts', 'site', site, '--name', '云海社区', '--region-name', '示例街道', '--telephone', '000-00000000');
  expect([made.status, made.stderr]).toEqual([0, '']);
  expect(run('scripts/check.ts', '--content', site).status).toBe(0);
  const again = run('scripts/new.ts', 'site', site, '--name', '别的社区');
  expect([again.status, again.stderr]).toEqual([2, `文件夹 ${site} 里已经有东西，没有改动；请换一个空文件夹。\n`]);
  const notice = ['scripts/new.ts', 'notice', '--content', site, '--kind', 'general', '--title', '停水', '--date', '2026-05-12'];
  expect(run(...notice).status).toBe(0);
  const file = join(site, 'communities/street-yunhai/notices/2026-05-12-general.mdx');
  writeFileSync(file, '已经写好');
  expect(run(...notice).status).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('已经写好');
  const before = readdirSync(site, { recursive: true }).length;
  const shown = run('scripts/new.ts', 'activity', '--content', site, '--kind', 'lecture', '--title', '讲座', '--date', '2026-05-12', '--dry-run');
  expect(shown.stdout).toContain('# communities/street-yunhai/activities/2026-05-12-lecture.mdx\n---\nkind: lecture\n');
  expect(readdirSync(site, { recursive: true })).toHaveLength(before);
});


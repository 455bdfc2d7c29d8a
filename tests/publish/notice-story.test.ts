import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ICAL from 'ical.js';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_SITE } from '../../src/rules/example-site.ts';
import { makeSite } from '../authoring/small-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NAME = '2026-09-28-honour-nomination';
const FILE = `communities/demo/notices/${NAME}.mdx`;
const SECRET = '推荐人家中有两位老人需要照顾';

const SITE_YAML = `${EXAMPLE_SITE['site.yaml'] ?? ''}  - {id: honour-nomination, label: 评优公示, objections: true, period: {length: 5, unit: workday}, details: [{id: candidate, label: 推荐对象, type: text, required: true}]}
  - {id: correction, label: 更正, requires: [corrects]}
address: https://linli.example/
locales: [zh-Hans]
`;

let folder = '';
let content = '';

const run = (script: string, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', `scripts/${script}.ts`, ...args], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, INIT_CWD: '' } });
  return { status, said: `${stdout}${stderr}` };
};

const git = (args: readonly string[], day = '2026-09-20'): void => {
  const at = `${day}T09:00:00+08:00`;
  const environment = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', ['-C', folder, '-c', 'user.name=欧阳某某', '-c', 'user.email=ouyang@example.org', ...args], { env: environment, stdio: 'pipe' });
};

const record = (day: string, title: string): void => {
  git(['add', 'content'], day);
  git(['commit', '-q', '-m', title], day);
};

const write = (file: string, text: string): void => {
  mkdirSync(join(content, file, '..'), { recursive: true });
  writeFileSync(join(content, file), text);
};

const edit = (change: (text: string) => string): void => write(FILE, change(readFileSync(join(content, FILE), 'utf8')));

/** The site as it is published on a day, in a folder of its own. */
const publish = (day: string): Published => {
  const out = join(folder, day, 'dist');
  const { status, said } = run('build', ['--content', content, '--out', out, '--on', day]);
  expect({ status, said }).toEqual({ status: 0, said: expect.any(String) });
  const read = (file: string): string => (existsSync(join(out, file)) ? readFileSync(join(out, file), 'utf8') : '');
  const texts = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(html|json|atom|ics|xml)$/.test(file) && !/^(?:rules|edit|fields)\//.test(file));
  return { out, read, page: (name = NAME) => textOf(read(`communities/demo/notices/${name}/index.html`)), filesWith: (text) => texts.filter((file) => read(file).includes(text)), event: () => eventOf(read('communities/demo/calendar.ics')), entry: (name = NAME) => entryOf(read('communities/demo/feed.atom'), name) };
};

interface Published {
  readonly out: string;
  readonly read: (file: string) => string;
  readonly page: (name?: string) => string;
  readonly filesWith: (text: string) => readonly string[];
  readonly event: () => Record<string, string>;
  readonly entry: (name?: string) => string;
}

const textOf = (page: string): string => page.replace(/^[^]*<main/, '<main').replace(/<\/main>[^]*/, '').replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');

const eventOf = (calendar: string): Record<string, string> => {
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').find((each) => String(each.getFirstPropertyValue('uid')).includes(NAME)));
  return { from: String(event.startDate), to: String(event.endDate), sequence: String(event.sequence), status: String(event.component.getFirstPropertyValue('status')) };
};

const entryOf = (feed: string, name: string): string => {
  const entries: readonly { id: string; summary: unknown; updated: string }[] = [new XMLParser({ processEntities: true }).parse(feed).feed.entry].flat();
  const found = entries.find(({ id }) => id.endsWith(name));
  return found ? `${found.updated.slice(0, 10)} ${JSON.stringify(found.summary)}` : '';
};

beforeAll(() => {
  const parent = join(ROOT, '.linli', 'tests');
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(join(parent, 'story-'));
  content = makeSite(join(folder, 'content'));
  write('site.yaml', SITE_YAML);
  mkdirSync(join(content, 'calendars'));
  copyFileSync(join(ROOT, 'content/calendars/2026.yaml'), join(content, 'calendars/2026.yaml'));
  git(['init', '-q', '-b', 'main']);
  record('2026-09-20', '建站');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A five-workday notice before the National Day holiday, from the form to its withdrawal, as residents see each step. */
describe('a clerk publishes a notice, corrects it twice and takes it down', () => {
  test('the form counts the period over the holiday: 29 September to 10 October', () => {
    const { said } = run('new', ['notice', '--content', content, '--on', '2026-09-26', '--community', 'demo', '--kind', 'honour-nomination', '--title', '最美楼栋长推荐公示', '--date', '2026-09-28', '--detail', 'candidate=楼栋长三名']);
    expect(said).toContain(FILE);
    expect(readFileSync(join(content, FILE), 'utf8')).toContain('period: {end: 2026-10-10}');
    edit((text) => `${text}\n拟推荐楼栋长三名。${SECRET}。\n`);
    record('2026-09-26', '录入楼栋长公示');
    expect(run('check', ['--content', content, '--on', '2026-09-28']).status).toBe(0);
  });

  test('before its day it is nowhere in the site', () => {
    const site = publish('2026-09-27');
    expect([site.filesWith('最美楼栋长'), site.filesWith(NAME)]).toEqual([[], []]);
  });

  test('on its day the page, the calendar, the feed and the text for chat groups have the right end', () => {
    const site = publish('2026-09-28');
    expect(site.page()).toContain('公示期 9月29日至10月10日，5个工作日，次日起算，国庆节放假不计');
    expect(site.page()).toMatch(/最美楼栋长推荐公示 ?公示期 9月29日至10月10日.*000-00000000/);
    expect(site.event()).toEqual({ from: '2026-09-29', to: '2026-10-11', sequence: '0', status: 'null' });
    expect(site.entry()).toContain('公示期 2026年9月29日至2026年10月10日，5个工作日，次日起算');
    expect(JSON.parse(site.read(`communities/demo/notices/${NAME}/notice.json`)).period).toEqual({ from: '2026-09-29', to: '2026-10-10', length: 5, unit: 'workday', countFrom: 'nextDay' });
  });

  test('it goes on the paper board', () => {
    const out = join(folder, 'board');
    expect(run('board', [`demo/${NAME}`, '--site', join(folder, '2026-09-28', 'dist'), '--out', out]).status).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual([`demo-${NAME}-A3.pdf`, `demo-${NAME}-A4.pdf`, `demo-${NAME}.png`]);
  });

  test('two corrections are shown on it in their order; the one that changes the content starts the period again', () => {
    write('communities/demo/notices/2026-09-29-typo.mdx', `---\nkind: correction\ntitle: 更正错字\ndate: 2026-09-29\ncorrects: {notice: ${NAME}, changes: 楼栋号写错一处, reason: 录入有误}\n---\n`);
    record('2026-09-29', '更正错字');
    write('communities/demo/notices/2026-09-30-names.mdx', '---\nkind: correction\ntitle: 更正推荐人数\ndate: 2026-09-30\ncorrects: {notice: 2026-09-29-typo, changes: 三名改为四名, reason: 漏报一名, restarts: true}\n---\n');
    edit((text) => text.replace('candidate: 楼栋长三名', 'candidate: 楼栋长四名'));
    record('2026-09-30', '推荐人数改为四名');
    const site = publish('2026-09-30');
    expect(site.page()).toMatch(/9月29日更正为：更正错字.*9月30日更正为：更正推荐人数/);
    expect(site.page()).toContain('公示期 10月8日至10月13日，5个工作日，次日起算，国庆节放假不计，因内容更正重新起算');
    expect(site.page('2026-09-30-names')).toMatch(/更正的是：更正错字.*三名改为四名；漏报一名/);
    expect(site.event()).toEqual({ from: '2026-10-08', to: '2026-10-14', sequence: '2', status: 'null' });
    expect(site.entry()).toMatch(/^2026-09-30.*公示期 2026年10月8日至2026年10月13日/);
    expect(site.page()).toMatch(/2026年9月26日 录入；说明：录入楼栋长公示 ?2026年9月30日 修改：公开内容；说明：推荐人数改为四名/);
  });

  test('a day of withdrawal that has not come is in no file of the site, and attachments and text still stand', () => {
    edit((text) => text.replace('channels:', 'withdrawn: {on: 2026-10-09, reason: 含不宜公开的个人信息}\nchannels:'));
    record('2026-10-06', '定于9日撤下');
    const site = publish('2026-10-08');
    expect(['不宜公开', '10月9日', '定于9日', '撤下：', 'CANCELLED'].flatMap((text) => site.filesWith(text))).toEqual([]);
    expect(site.read(`communities/demo/notices/${NAME}/index.html`)).not.toMatch(/data-notice="[^"]*withdrawn/);
    expect(site.page()).toContain(SECRET);
  });

  test('from its day on a stub says that it was taken down and why; its text is gone from every file, its dates stay', () => {
    const site = publish('2026-10-09');
    expect(site.page()).toContain('已于10月9日撤下：含不宜公开的个人信息');
    expect(site.page()).toContain('正文已撤下，只保留标题和日期');
    expect([site.filesWith(SECRET), site.filesWith('楼栋长四名'), site.filesWith('楼栋长三名')]).toEqual([[], [], []]);
    expect(site.event()).toEqual({ from: '2026-10-08', to: '2026-10-14', sequence: '3', status: 'CANCELLED' });
    expect(site.entry()).toMatch(/^2026-10-09.*已于2026年10月9日撤下：含不宜公开的个人信息/);
    expect(textOf(site.read('communities/demo/notices/index.html'))).toContain('10月9日撤下');
  });

  test('its history has days and names of fields, no title of a change that could quote it, and never who made it', () => {
    const site = publish('2026-10-09');
    expect(site.page()).toMatch(/修改记录 ?2026年9月26日 录入 ?2026年9月30日 修改：公开内容 ?2026年10月6日 修改：撤下/);
    expect([site.filesWith('欧阳'), site.filesWith('ouyang'), site.filesWith('推荐人数改为四名')]).toEqual([[], [], []]);
  });

  test('the sums of the day of publication prove what was changed since', () => {
    const { status, said } = run('verify', [join(folder, '2026-10-09', 'dist'), '--against', join(folder, '2026-09-28', 'dist', 'SHA256SUMS')]);
    expect({ status, said }).toEqual({ status: 1, said: expect.stringContaining(`公告有改动：demo/${NAME}`) });
  });
});

import { describe, expect, test } from 'vitest';
import { parseDay } from '../../domain/day.ts';
import { memoryFolder } from '../../loader/content-folder.ts';
import { loadLibrary } from '../../loader/load-library.ts';
import { EXAMPLE_SITE } from '../../rules/example-site.ts';
import type { Block, Inline } from '../block.ts';
import { createContext } from '../context.ts';
import { publicFiles } from '../files/public-files.ts';
import { siteFiles } from '../files/site-files.ts';
import { noticeView } from './notice.ts';

const KINDS = `  - id: parking
    label: 停车位公示
    period: {length: 3, unit: workday, countFrom: publishDay}
    objections: true
    details:
      - {id: note, label: 说明, type: text}
      - {id: start, label: 启用, type: date}
      - {id: fee, label: 收费, type: money}
      - {id: spaces, label: 车位, type: count}
      - {id: area, label: 面积, type: quantity}
      - {id: zones, label: 分区, type: table, columns: [{id: zone, label: 区, type: text}, {id: n, label: 车位, type: count}, {id: size, label: 大小, type: quantity}]}
      - {id: before, label: 相关公告, type: reference}
      - {id: drawing, label: 图纸, type: file}
  - {id: aid, label: 救助名单, personalList: true, objections: true, period: {length: 7, unit: workday}, details: [{id: count, label: 户数, type: count}, {id: amount, label: 金额, type: money}, {id: read-at, label: 查阅地点, type: text}, {id: rows, label: 名单, type: table, columns: [{id: name, label: 姓名, type: text}]}, {id: list, label: 名册, type: file}]}
  - {id: correction, label: 更正}
  - {id: withdrawal, label: 撤下说明}
`;
const CALENDAR = `year: 2025
source: 国务院办公厅通知
days:
  - {date: 2025-09-28, name: 国庆节, off: false}
  - {date: 2025-10-11, name: 国庆节, off: false}
${['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => `  - {date: 2025-10-${day}, name: 国庆节, off: true}\n`).join('')}`;
const CONTACT = 'objectionContact: {office: 居委会办公室, telephone: 000-00000000}\n';
const notice = (kind: string, date: string, title: string, rest = '') => `---\nkind: ${kind}\ntitle: ${title}\ndate: ${date}\n${rest}---\n\n正文里的原话。\n`;
const PARKING = notice('parking', '2025-10-20', '停车位划定', `${CONTACT}details:
  note: 先到先停
  start: 2025-11-01
  fee: 150.5
  spaces: 42
  area: {value: 520, unit: m2, qualifier: about, asOf: 2025-10}
  zones:
    - {zone: 东区, n: 20, size: {value: 250, unit: m2}}
  before: plan
  drawing: files/parking.csv
`);
const SITE = {
  ...EXAMPLE_SITE,
  'site.yaml': `${EXAMPLE_SITE['site.yaml'] ?? ''}${KINDS}address: https://linli.example/\n`,
  'calendars/2025.yaml': CALENDAR,
  'communities/demo/files/parking.csv': 'zone,n\nA,3\n',
  'communities/demo/files/list.csv': 'name\n张某\n',
  'communities/demo/notices/plan.mdx': notice('plan-draft', '2025-09-26', '小广场改造', CONTACT),
  'communities/demo/notices/parking.mdx': PARKING,
  'communities/demo/notices/aid.mdx': notice('aid', '2025-10-20', '十月救助名单', `${CONTACT}details: {count: 12, amount: 9600, read-at: 综合楼一层, rows: [{name: 李某}], list: files/list.csv}\nattachments: [{file: files/list.csv}]\n`),
};

const contextOf = (files: Readonly<Record<string, string>>, on: string) => {
  const day = parseDay(on);
  if (!day) throw new Error(on);
  return createContext({ library: loadLibrary(memoryFolder(files)), on: day, locale: 'zh-Hans', base: '/', convert: (text) => text });
};

const viewOf = (name: string, files: Readonly<Record<string, string>> = SITE, on = '2025-10-31') => {
  const view = noticeView(contextOf(files, on), { community: 'demo', notice: name });
  if (!view) throw new Error(name);
  return view;
};

const textOf = (inline: Inline): string => {
  if (typeof inline === 'string') return inline;
  if (Array.isArray(inline)) return inline.map(textOf).join('');
  if ('href' in inline) return `${textOf(inline.words)}<${inline.href}>`;
  if ('small' in inline) return textOf(inline.small);
  if ('strong' in inline) return textOf(inline.strong);
  return 'words' in inline ? textOf(inline.words) : 'text' in inline ? inline.text : '';
};

const rowsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'facts' ? block.rows.map(({ label, value }) => `${textOf(label)}：${textOf(value)}`) : block.type === 'table' ? block.rows.map(({ head, cells }) => [head, ...cells].map(textOf).join(' | ')) : []));

const detailsOf = (name: string, files?: Readonly<Record<string, string>>) => rowsOf(viewOf(name, files).sections.find(({ id }) => id === 'details')?.blocks ?? []);

test('every type of detail is printed: a quantity with its hedge and date, a document and a file as links', () => {
  expect(detailsOf('parking')).toEqual([
    '说明：先到先停', '启用：2025年11月1日', '收费：150.50元', '车位：42', '面积：约520平方米（截至2025年10月）', '相关公告：小广场改造</communities/demo/notices/plan/>',
    '图纸：parking.csv</communities/demo/files/parking.csv>', '东区 | 20 | 250平方米',
  ]);
});

test('a file that a detail names is published and its sum is in the record of the notice', () => {
  const context = contextOf(SITE, '2025-10-31');
  const community = context.library.communities.get('demo');
  expect(community && [...publicFiles(context.library, community, context.on)]).toEqual(['communities/demo/files/parking.csv']);
  const record: unknown = JSON.parse([...siteFiles(context)].find(({ path }) => path.endsWith('/parking/notice.json'))?.text() ?? '{}');
  expect(record).toMatchObject({ files: [{ file: 'files/parking.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }], objectionContact: { office: '居委会办公室', telephone: '000-00000000' } });
});

test('of a list of persons the page and the record have totals and where to read it, never its rows, its file or its text', () => {
  expect(detailsOf('aid')).toEqual(['户数：12', '金额：9,600.00元', '查阅地点：综合楼一层']);
  expect(viewOf('aid')).toMatchObject({ body: null, withheld: '名单涉及个人信息，不在网上公布；纸质名单可到社区查看' });
  const files = [...siteFiles(contextOf(SITE, '2025-10-31'))].map(({ text }) => text()).join('\n');
  expect(['李某', 'list.csv', '正文里的原话'].map((secret) => files.split(secret).length - 1)).toEqual([0, 0, 2]);
});

describe('a notice that is corrected twice and taken down', () => {
  const corrected = {
    ...SITE,
    'communities/demo/notices/typo.mdx': notice('correction', '2025-09-28', '更正错字', 'corrects: {notice: plan, changes: 楼号写错, reason: 笔误}\n'),
    'communities/demo/notices/change.mdx': notice('correction', '2025-10-09', '更正地点', 'corrects: {notice: typo, changes: 地点改到东侧, reason: 调整, restarts: true}\n'),
  };
  const withdrawn = { ...corrected, 'communities/demo/notices/down.mdx': notice('withdrawal', '2025-10-13', '撤下说明', 'withdraws: {notice: plan, reason: 程序有误}\n') };

  test('names on its page what each correction changed and what it did to the period', () => {
    expect(viewOf('plan', corrected).events.map(textOf)).toEqual([
      '9月28日更正为：更正错字</communities/demo/notices/typo/>（楼号写错；公示期不变）',
      '10月9日更正为：更正地点</communities/demo/notices/change/>（地点改到东侧；公示期重新计算）',
    ]);
  });

  test('counts the holidays from the day on which the period began again', () => {
    expect(viewOf('plan').period).toBe('公示期 9月28日至10月10日，5个工作日，次日起算，国庆节放假不计');
    expect(viewOf('plan', corrected).period).toBe('公示期 10月10日至10月15日，5个工作日，次日起算，因内容更正重新起算');
  });

  test('the correction says the new period on its page, in its text for chat groups and in the feed', () => {
    const restarted = '公示期重新计算：公示期 10月10日至10月15日，5个工作日，次日起算，因内容更正重新起算';
    expect(viewOf('change', corrected).events.map(textOf)).toContain(restarted);
    expect(viewOf('change', corrected).feedText).toContain(`更正“小广场改造”：地点改到东侧；${restarted}`);
    const feed = [...siteFiles(contextOf(corrected, '2025-10-31'))].find(({ path }) => path.endsWith('/demo/feed.atom'))?.text();
    expect(feed).toContain(`更正“小广场改造”：地点改到东侧；${restarted}`);
    expect(feed).toContain('更正“小广场改造”：楼号写错；公示期不变');
  });

  test('the withdrawal says why; what was taken down calls nobody to object any more and no longer repeats what was corrected', () => {
    expect(viewOf('down', withdrawn).events.map(textOf)).toEqual(['撤下的是：小广场改造</communities/demo/notices/plan/>', '原因：程序有误']);
    expect(viewOf('plan', withdrawn).feedText).toBe('【示例社区】小广场改造\n已于2025年10月13日撤下：程序有误\n电话：000-00000000\n网页：https://linli.example/communities/demo/notices/plan/');
    expect(viewOf('plan', withdrawn).calendar).toBeNull();
    expect(viewOf('plan', withdrawn).events.map(textOf).join('')).not.toContain('东侧');
  });
});

test('the text for chat groups keeps days, place and telephone within three hundred characters, however long the rest is', () => {
  const long = { ...SITE, 'communities/demo/notices/typo.mdx': notice('correction', '2025-09-28', '更'.repeat(110), `corrects: {notice: plan, changes: ${'改动'.repeat(200)}, reason: 笔误}\n${CONTACT}`) };
  const { feedText } = viewOf('typo', long);
  expect(feedText.length).toBeLessThanOrEqual(300);
  expect(feedText).toContain('\n2025年9月28日发布\n有意见请找：居委会办公室\n电话：000-00000000');
  expect(feedText).toMatch(/更正“小广场改造”：(?:改动)+改?…\n/);
});

test('objections show their effect, and a disputed one is counted', () => {
  const objected = { ...SITE, 'communities/demo/notices/plan.mdx': notice('plan-draft', '2025-09-26', '小广场改造', `${CONTACT}objections:\n  - {number: '1', subject: 价格, received: 2025-09-29, answered: 2025-09-30, answer: 已说明, result: disputed, effect: continue}\n  - {number: '2', subject: 程序, received: 2025-09-29, answered: 2025-09-30, answer: 确有误, result: accepted, effect: stop}\n`) };
  const view = viewOf('plan', objected);
  expect(view.outcome).toEqual({ href: '#objections', words: '收到意见2件，已答复2件，其中1件仍有争议' });
  expect(rowsOf(view.sections.find(({ id }) => id === 'objections')?.blocks ?? [])).toEqual(['1 | 价格 | 9月29日 | 9月30日 | 仍有争议；继续公示；已说明', '2 | 程序 | 9月29日 | 9月30日 | 采纳；中止；确有误']);
});

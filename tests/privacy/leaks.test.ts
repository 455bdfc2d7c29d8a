import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/check.ts';
import { fixFolder } from '../../src/check/apply-fixes.ts';
import { parseDay } from '../../src/domain/day.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { translator } from '../../src/i18n/translate.ts';
import { memoryFolder } from '../../src/loader/content-folder.ts';
import { diffOf } from '../../src/reporters/diff.ts';
import { githubReport } from '../../src/reporters/github.ts';
import { jsonReport } from '../../src/reporters/json.ts';
import { sarifReport } from '../../src/reporters/sarif.ts';
import { textReport } from '../../src/reporters/text.ts';
import { EXAMPLE_SITE } from '../../src/rules/example-site.ts';
import { NOTICE, notice } from './check-notice.ts';

/** Made-up numbers, each in another place of the files; every one has a tail of its own, so that a leak names itself. */
const SECRETS = [
  '11010519491231002X', '110105491231002', '13812345678', '13987654321', '15011112222', '18633334444', '6222021234567890128', '6222021234567890123', '17755556666',
  'E12345678', '浙A12345', 'zhangxm1975@qq.com', 'lixiaoming_88', '13700001111', '13600002222', '33050161680000123', '王建军', '刘子轩', '19900003333', '13500004444',
] as const;

const BODY = `
联系电话：13812345678，证件 110105 19491231 002X，旧证 110105491231002，**13987654321** <b>坏标签</b> 15011112222

| 姓名 | 残疾类别 | 开户行账号 |
| --- | --- | --- |
| 王建军 | 肢体二级 | 6222 0212 3456 7890 123 |
| 王建军 | 肢体二级 | 6222021234567890128 {坏的} |

[呼叫](tel:18633334444) ![177-5555-6666](缺失-17755556666.jpg) 护照 E12345678，车牌浙A12345，zhangxm1975@qq.com，微信号：lixiaoming_88

刘子轩，9岁；开户账号 33050161680000123；136
00002222

<Callout titel="19900003333">x</Callout>
`;

const FIELDS = 'tags: ["13700001111"]\ntelephone: 电话13700001111\ndetails: {"13500004444": 1}\nissuer: [13500004444]\ncorrects: {notice: "13600002222", changes: x}\n';
const FILES = { ...EXAMPLE_SITE, [NOTICE]: notice(BODY, FIELDS), 'communities/demo/files/13500004444.csv': '姓名,账号\n王建军,6222021234567890123\n', 'communities/demo/notices/13500004444/a.mdx': notice('x', 'tags: 18633334444\n'), 'communities/demo/notices/broken.mdx': '---\ntitle: "13812345678\n---\n\n13812345678\n' };

const on = parseDay('2026-06-01');
if (!on) throw new Error('the day exists');
const day = on;
const folder = memoryFolder(FILES);

/** Digits and letters only, so that no separator hides a number that is there in full. */
const bare = (text: string): string => text.replace(/[\s\-·*`|]/g, '');

const leaksIn = (output: string): readonly string[] => SECRETS.filter((secret) => output.includes(secret) || bare(output).includes(secret));

describe.each(LOCALES)('no report in %s shows a number in full', (locale) => {
  const { report } = checkFolder(folder, { on: day, locale });

  test('and there is something to report', () => {
    expect(report.diagnostics.length).toBeGreaterThan(20);
  });

  test.each([
    ['text', () => textReport(report, translator(locale))],
    ['json', () => jsonReport(report)],
    ['sarif', () => sarifReport(report, (code) => code)],
    ['github', () => githubReport(report, 'content')],
  ] as const)('as %s', (_, print) => {
    expect(leaksIn(print())).toEqual([]);
  });
});

test('no diff of what --fix would do shows a number in full', () => {
  const fixed = fixFolder(folder, (current) => checkFolder(current, { on: day, locale: 'zh-Hans' }).findings);
  expect(fixed.length).toBeGreaterThan(0);
  expect(leaksIn(fixed.map(diffOf).join('\n'))).toEqual([]);
});

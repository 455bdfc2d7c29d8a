import { describe, expect, test } from 'vitest';
import { NOTICE_FILE } from '../src/rules/examples/notice.ts';
import { checkExample, inOneLine } from './check-example.ts';

const lines = (...header: readonly string[]): string => `---\n${header.join('\n')}\n---\n\n正文。\n`;
const GOOD = ['kind: service-change', 'title: 停水通知', 'date: 2026-03-01'] as const;

const say = (text: string): readonly string[] => checkExample({ [NOTICE_FILE]: text }).diagnostics.map(inOneLine);

const CASES: readonly (readonly [mistake: string, text: string, said: readonly string[]])[] = [
  ['full-width colon', lines('kind: service-change', 'title：停水通知', 'date: 2026-03-01'), ['3:6-7 yaml-readable｜冒号是全角的“：”｜切换到英文输入法，写成 `title: 停水通知`。']],
  ['no blank behind the colon', lines('kind: service-change', 'title:停水通知', 'date: 2026-03-01'), ['3:6-7 yaml-readable｜冒号后面少了空格｜在冒号后面加一个空格，写成 `title: 停水通知`。']],
  ['colon inside the value', lines('kind: service-change', 'title: 公告: 关于停水', 'date: 2026-03-01'), ['3:8-16 yaml-readable｜内容里有“: ”，会被当成另一项｜给内容加上半角引号，写成 `title: "公告: 关于停水"`。']],
  ['no blank behind the hyphen', lines(...GOOD, 'basis:', '  -上级文件', '  -居民意见'), ['6:3-8 value-shape｜列表的短横后面少了空格｜在短横后面加一个空格，每条一行，如 `- 上级文件`。']],
  ['full-width hyphen', lines(...GOOD, 'basis:', '  － 上级文件', '  - 居民意见'), ['6:3-9 value-shape｜列表的短横是全角或别的符号｜写成半角短横加一个空格，每条一行，如 `- 上级文件`。']],
  ['tab', lines(...GOOD, 'covers:', '\tfrom: 2026-01', '\tto: 2026-02'), ['6:1-2 yaml-readable｜行首用了制表符（Tab）或全角空格｜删去它，改用半角空格缩进（每一级两个空格）。', '7:1-2 yaml-readable｜行首用了制表符（Tab）或全角空格｜删去它，改用半角空格缩进（每一级两个空格）。']],
  ['full-width comma and colon in braces', lines(...GOOD, 'covers: {from：2026-01，to: 2026-02}'), ['5:14-15 yaml-readable｜括号里用了全角标点｜括号里的逗号、冒号、引号和括号用半角，写成 `covers: {from: 2026-01, to: 2026-02}`。']],
  ['full-width braces', lines(...GOOD, 'covers: ｛from: 2026-01, to: 2026-02｝'), ['5:9-10 yaml-readable｜括号里用了全角标点｜括号里的逗号、冒号、引号和括号用半角，写成 `covers: {from: 2026-01, to: 2026-02}`。']],
  ['quote not closed', lines('kind: service-change', 'date: 2026-03-01', 'title: "停水通知'), ['4:8-9 yaml-readable｜引号没有配对｜在内容的末尾补上同样的引号，或把开头的引号删去。']],
  ['quotes around a part', lines('kind: service-change', 'title: "停水"的通知', 'date: 2026-03-01'), ['3:8-15 yaml-readable｜引号后面还有内容｜给整个内容加上引号，写成 `title: \'"停水"的通知\'`。']],
  ['comment that swallows the value', lines('kind: service-change', 'title: 3号楼 #2单元停水', 'date: 2026-03-01'), ['3:12-18 comment-separate｜`#2单元停水` 会被当成注释，不会发布｜给整个内容加上半角引号：`"3号楼 #2单元停水"`；真的是注释时，在 # 后面加一个空格。']],
  ['date with dots', lines('kind: service-change', 'title: 停水通知', 'date: 2026.3.1'), ['4:7-15 date-exists｜`2026.3.1` 不是日期的写法｜改成 `2026-03-01`。']],
  ['date in Chinese numerals', lines('kind: service-change', 'title: 停水通知', 'date: 二〇二六年三月'), ['4:7-14 date-exists｜`二〇二六年三月` 没有写到日｜写到哪一天，如 `2026-03-01`。']],
  ['full-width date', lines('kind: service-change', 'title: 停水通知', 'date: ２０２６－０３－０１'), ['4:7-17 date-exists｜`２０２６－０３－０１` 不是日期的写法｜改成 `2026-03-01`。']],
  ['day that does not exist', lines('kind: service-change', 'title: 停水通知', 'date: 2026-02-30'), ['4:7-17 date-exists｜没有 `2026-02-30` 这一天｜改成有的日期，如 `2026-02-28`。']],
  ['yes in Chinese', lines(...GOOD, 'sample: 是'), ['5:9-10 flag-form｜`是` 不是 `true` 或 `false`｜改成 `true`。']],
  ['no in Chinese', lines(...GOOD, 'sample: 否'), ['5:9-10 flag-form｜`否` 不是 `true` 或 `false`｜改成 `false`。']],
  ['Chinese name of a field', lines('kind: service-change', '标题: 停水通知', 'date: 2026-03-01'), ['3:1-3 key-known｜没有 `标题` 这一项｜改成 `title`。']],
  ['Word line break', `---\n${GOOD.join('\n')}\n---\n\n停水\u000B通知\n`, ['7:3-4 line-ends-plain｜这里是从 Word 粘贴来的软换行（U+000B）｜删去它，按回车键重新换行；先粘贴到记事本再复制，就不会带上它。']],
  ['dashes of the input method', `———\n${GOOD.join('\n')}\n———\n\n正文。\n`, ['1:1-4 header-present｜第一行是 `———`，应当是三个半角短横 `---`｜切换到英文输入法，输入三个短横 `---`。']],
  ['leading zero without quotes', lines(...GOOD, 'number: 007'), ['5:9-12 digits-quoted｜`007` 没有加引号｜两边加半角引号，写成 `"007"`。']],
  ['empty value', lines(...GOOD, 'issuer:'), ['5:1-7 value-not-empty｜`issuer` 后面没有内容｜补上内容，或删去这一项。']],
  ['empty value of a required field', lines('kind: service-change', 'title: "　"', 'date: 2026-03-01'), ['3:8-11 value-not-empty｜必填的 `title` 后面没有内容｜补上内容。']],
  ['full-width blank behind the colon', lines('kind: service-change', 'title:　莲湖社区停水', 'date: 2026-03-01'), ['3:7-8 yaml-readable｜冒号后面是全角空格｜换成一个半角空格，写成 `title: 莲湖社区停水`。']],
  ['no-break space behind the colon', lines('kind: service-change', 'title:\u00A0莲湖社区停水', 'date: 2026-03-01'), ['3:7-8 yaml-readable｜冒号后面是不间断空格（U+00A0）｜换成一个半角空格，写成 `title: 莲湖社区停水`。']],
  ['full-width indent', lines(...GOOD, 'objectionContact:', '　　office: 居委会'), ['6:1-3 yaml-readable｜行首用了制表符（Tab）或全角空格｜删去它，改用半角空格缩进（每一级两个空格）。']],
  ['full-width round brackets', lines(...GOOD, 'covers: （from: 2026-01, to：2026-02）'), ['5:9-10 yaml-readable｜括号里用了全角标点｜括号里的逗号、冒号、引号和括号用半角，写成 `covers: {from: 2026-01, to: 2026-02}`。']],
  ['Chinese brackets around a list', lines(...GOOD, 'channels: 【board、site】'), ['5:11-23 value-shape｜`【board、site】` 里的“、”不能分开各项｜各项之间用半角逗号加空格，两边加方括号，写成 `[board, site]`。']],
  ['list without brackets, in Chinese words', lines(...GOOD, 'channels: 公告栏、网站'), ['5:11-17 value-shape｜`公告栏、网站` 里的“、”不能分开各项｜各项之间用半角逗号加空格，两边加方括号，写成 `[board, site]`。']],
  ['enumeration comma in a list', lines(...GOOD, 'channels: [board、site, 电话；desk]'), ['5:12-22 value-shape｜`board、site` 里的“、”不能分开各项｜各项之间用半角逗号加空格，写成 `[board, site, phone, desk]`。']],
  ['words that are no choice in a list', lines(...GOOD, 'channels: [甲、乙]'), ['5:12-15 value-shape｜`甲、乙` 里的“、”不能分开各项｜各项之间用半角逗号加空格，写成 `[甲, 乙]` 的样子，每项取自：board（公开栏）、site（本网站）、screen（电子屏）、meeting（会议）、group（微信群）、phone（电话）、desk（窗口）、mail（信件）、online（网络）。']],
  ['full-width comma in a list of ids', lines(...GOOD, 'catalogue: [a，b，c]'), ['5:13-18 value-shape｜`a，b，c` 里的“，”不能分开各项｜各项之间用半角逗号加空格，写成 `[a, b, c]`。']],
  ['choice in Chinese', lines(...GOOD, 'scope: 居民'), ['5:8-10 value-listed｜没有 `居民` 这个选项｜改成这些选项之一：公开对象：everyone 所有人，residents 本社区居民，households 有关住户。']],
  ['kind in Chinese', lines('kind: 公告', 'title: 停水通知', 'date: 2026-03-01'), ['2:7-9 notice-kind-exists｜网站设置里没有公告类别 `公告`｜改成 `site.yaml` 的 `noticeKinds` 里已有的类别：service-change（服务变更）、plan-draft（规划征求意见）。']],
  ['kind by its name', lines('kind: 服务变更', 'title: 停水通知', 'date: 2026-03-01'), ['2:7-11 notice-kind-exists｜网站设置里没有公告类别 `服务变更`｜改成 `service-change`。']],
  ['field by its words', lines(...GOOD, '发布单位: 居委会'), ['5:1-5 key-known｜没有 `发布单位` 这一项｜改成 `issuer`。']],
  ['missing field', lines('kind: service-change', 'date: 2026-03-01'), ['1:1-1 field-required｜缺少必填的 `title`｜补上 `title: …` 这一项：公告标题，例如 2025年第二季度财务公开。']],
  ['period in words', lines(...GOOD, 'period: 七天'), ['5:9-11 value-shape｜这里应当是“名称: 内容”的几项，却是 `七天`｜写成 `{length: 7, unit: day}`。']],
  ['field inside a field', lines(...GOOD, 'covers: 期间: 三月'), ['5:9-15 value-shape｜这里应当是“名称: 内容”的几项，却是 `期间: 三月`｜写成 `{期间: 三月}`。']],
  ['full-width colons in hours', lines(...GOOD, 'objectionContact:', '  office: 居委会', '  hours:', '    workdays: 08：30-12：00'), ['8:15-26 value-shape｜`08：30-12：00` 不是时间的列表｜冒号和短横用半角，两边加方括号，写成 `[08:30-12:00]`。']],
  ['full-width colons in a list of hours', lines(...GOOD, 'objectionContact: {office: 居委会, hours: {mon: [8：30—12：00]}}'), ['5:47-57 value-shape｜`8：30—12：00` 用了全角或别的符号｜冒号和短横用半角，写成 `08:30-12:00`。']],
  ['two telephone numbers in one field', lines(...GOOD, 'objectionContact: {office: 居委会, telephone: 0571-12345 0571-54321}'), ['5:44-65 telephone-form｜这里写了几个号码，一项只写一个｜留下一个，如 `0571-12345`；其余的写进正文，或在社区概况的 `contacts` 里各写一条。']],
  ['list without its closing bracket', lines(...GOOD, 'channels: [board, site', 'number: 第一号'), ['5:11-12 yaml-readable｜少了 `]`｜补上，写成 `channels: [board, site]`。']],
  ['plain quote closed by a Chinese one', lines('kind: service-change', 'title: "停水通知”', 'date: 2026-03-01'), ['3:13-14 yaml-readable｜开头是半角引号，末尾是中文引号｜末尾也用半角引号，写成 `title: "停水通知"`。']],
  ['stray blank before a field', lines('kind: service-change', ' title: 停水通知', 'date: 2026-03-01'), ['3:1-2 yaml-readable｜行首多了空格｜删去行首多余的空格，写成 `title: 停水通知`。']],
  ['semicolon for a colon', lines('kind: service-change', 'title: 停水通知', 'date; 2026-03-01'), ['4:5-6 yaml-readable｜冒号写成了别的符号｜切换到英文输入法，写成 `date: 2026-03-01`。']],
  ['equals sign for a colon', lines('kind: service-change', 'title: 停水通知', 'date=2026-03-01'), ['4:5-6 yaml-readable｜冒号写成了别的符号｜切换到英文输入法，写成 `date: 2026-03-01`。']],
  ['full-width colon and a blank in braces', lines(...GOOD, 'covers: {from： 2026-01, to: 2026-02}'), ['5:14-15 yaml-readable｜括号里用了全角标点｜括号里的逗号、冒号、引号和括号用半角，写成 `covers: {from: 2026-01, to: 2026-02}`。']],
  ['soft line break in the header', lines('kind: service-change', 'title: 停\u000B水', 'date: 2026-03-01'), ['3:9-10 line-ends-plain｜这里是从 Word 粘贴来的软换行（U+000B）｜删去它，前后的字接在同一行里，不要按回车键。']],
  ['line without a colon', lines('kind: service-change', 'title 停水通知', 'date: 2026-03-01'), ['3:1-11 yaml-readable｜`title 停水通知` 这一行没有冒号｜写成“名称: 内容”，冒号用半角，后面有一个空格。']],
];

describe('a mistake that people make in Chinese is answered with its place and with what to type', () => {
  test.each(CASES)('%s', (_, text, said) => {
    expect(say(text)).toEqual(said);
  });
});

const answer = (written: string): readonly string[] => {
  const file = 'communities/demo/assessments/2025/self.mdx';
  const text = `---\nstandard: mini@1.0.0\nperiod: {from: 2025-01-01, to: 2025-12-31}\nanswers:\n  SG-02: ${written}\n---\n`;
  return checkExample({ [file]: text }).diagnostics.filter(({ severity }) => severity === 'error').map(inOneLine);
};

describe('a number that is not written in plain digits is answered with the number', () => {
  test.each([
    ['{numerator: 85%, denominator: 20}', '5:22-25 number-form｜`85%` 是百分数，这里要写人数、户数等个数｜写实际有多少人、多少户或多少件，百分比由网页算出；不要只去掉百分号。'],
    ['{numerator: １７, denominator: 20}', '5:22-24 number-form｜`１７` 用了全角字符｜改成 `17`。'],
    ['{numerator: 十七, denominator: 20}', '5:22-24 number-form｜`十七` 是汉字写的数｜改成 `17`。'],
    ['{numerator: 17人, denominator: 20}', '5:22-25 number-form｜`17人` 带了单位或“约”“余”等字｜只写数，改成 `17`；单位和“约”“余”写在 `unit`、`qualifier` 等项里。'],
    ['{numerator: 0x5f, denominator: 20}', '5:22-26 number-form｜`0x5f` 不是数｜只写阿拉伯数字，如 `85` 或 `13.5`。'],
    ['{numerator:17, denominator:20}', '5:20-21 yaml-readable｜冒号后面少了空格｜在冒号后面加一个空格，写成 `SG-02: {numerator: 17, denominator: 20}`。'],
  ])('%s', (written, said) => {
    expect(answer(written)).toContain(said);
  });
});

const body = (text: string): readonly string[] => checkExample({ [NOTICE_FILE]: `${lines(...GOOD)}${text}\n` }).diagnostics.map(inOneLine);

test.each([
  ['#停水安排', ['8:1-6 heading-levels｜`#` 后面少了空格，不会成为标题｜在 `#` 后面加一个空格，写成 `## 停水安排`；不是标题的，写成 `\\#停水安排`。']],
  ['| 楼栋 | 时间 |\n| 1 幢 | 上午 |', ['8:1-12 table-shape｜表头下面少了一行横线，不会成为表格｜在表头下面加一行 `| --- | --- |`。']],
  ['![大门](大 门.png)', ['8:1-15 link-form｜`![大门](大 门.png)` 的地址里有空格，不会成为图片或链接｜给文件改一个没有空格的名字，写成 `![大门](大-门.png)`。']],
  ['见附表{一}', ['8:4-7 placeholder-filled｜`{一}` 还没有填｜换成真正的内容；确实要显示大括号时，在前面加一个反斜杠，写成 `\\{`。']],
  ['#停水# 有新消息', []],
  ['\\#停水 `| 甲 |` [附件](见 第二条)', []],
])('%s in a body is not published as it was typed without a word', (text, said) => {
  expect(body(`\n${text}`).map((line) => line.replace(/^9:/, '8:'))).toEqual(said);
});

test('a percentage is no count of households, and stays good advice for a rate', () => {
  const file = 'communities/demo/profile.mdx';
  const said = (facts: string): readonly string[] => checkExample({ [file]: `---\nname: 示例社区\nregion: example-street\nfacts:\n  ${facts}\n---\n` }).diagnostics.filter(({ code }) => code === 'number-form').map(inOneLine);
  expect(said('households: {value: 85%, unit: household}')).toEqual(['5:23-26 number-form｜`85%` 是百分数，这里要写人数、户数等个数｜写实际有多少人、多少户或多少件，百分比由网页算出；不要只去掉百分号。']);
  expect(said('greenCover: {reported: 35%}')).toEqual(['5:26-29 number-form｜`35%` 带了百分号｜只写数，改成 `35`；百分号由网页加上。']);
});

test('a file with several mistakes has a finding for each of them and no more', () => {
  expect(say(lines('kind：service-change', 'title: 公告: 停水', 'date: 2026年3月1日', 'issuer:居委会', 'lang: 中文'))).toEqual([
    '2:5-6 yaml-readable｜冒号是全角的“：”｜切换到英文输入法，写成 `kind: service-change`。',
    '3:8-14 yaml-readable｜内容里有“: ”，会被当成另一项｜给内容加上半角引号，写成 `title: "公告: 停水"`。',
    '4:7-16 date-exists｜`2026年3月1日` 不是日期的写法｜改成 `2026-03-01`。',
    '5:7-8 yaml-readable｜冒号后面少了空格｜在冒号后面加一个空格，写成 `issuer: 居委会`。',
    '6:7-9 value-listed｜没有 `中文` 这个选项｜改成这些选项之一：正文用哪种文字写：zh-Hans 简体，zh-Hant 繁体，en 英文；与网站默认相同时不写。',
  ]);
});

test.each([
  ['full-width quotes in a value', lines('kind: service-change', 'title: “停水”通知', 'date: 2026-03-01')],
  ['a real comment', lines('kind: service-change', 'title: 停水通知  # 待核', 'date: 2026-03-01')],
  ['a byte order mark and Windows line ends', `\uFEFF${lines(...GOOD).replaceAll('\n', '\r\n')}`],
  ['no line end at the end', lines(...GOOD).trimEnd()],
  ['blanks behind the dashes', lines(...GOOD).replaceAll('---', '---  ')],
  ['a joined emoji, a rare character, NBSP and a full-width blank', lines(...GOOD).replace('正文', '👨\u200D👩\u200D👧𠮷甲\u00A0乙\u3000丙')],
])('%s is fine', (_, text) => {
  expect(say(text)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { errorsOf } from './check-notice.ts';

const ID = '11010519491231002X';
const MOBILE = '13812345678';
const CARD = '6222021234567890128';

describe('an identity number is found', () => {
  test.each([
    ['with dashes', '110105-19491231-002X'],
    ['with dots', '110105.19491231.002X'],
    ['with middle dots', '110105·19491231·002X'],
    ['with long dashes', '110105—19491231—002X'],
    ['with underscores', '110105_19491231_002X'],
    ['in groups of three', '110 105 194 912 310 02X'],
    ['digit by digit', '1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X'],
    ['over a line break', '110105\n19491231002X'],
    ['over a hard line break', '110105<br>19491231002X'],
    ['with a wide space', '110105　19491231　002X'],
    ['with a no-break space', '110105\u00A019491231\u00A0002X'],
    ['with spaces of no width', '110105\u200B19491231\u200B002X'],
    ['with a soft hyphen', '110105\u00AD19491231002X'],
    ['with the last character in full width', '11010519491231002Ｘ'],
    ['with a Cyrillic X', '11010519491231002Х'],
    ['with a sign of multiplication', '11010519491231002×'],
    ['in mathematical digits', '𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐X'],
    ['in Arabic digits', '١١٠١٠٥١٩٤٩١٢٣١٠٠٢X'],
    ['in Chinese numerals', '一一〇一〇五一九四九一二三一〇〇二X'],
    ['with bold parts', '1101**05194912**31002X'],
    ['with slanted parts', '110105*19491231*002X'],
    ['with a struck part', '110105~~19491231~~002X'],
    ['with code inside', '110105`19491231`002X'],
    ['with numeric entities', '&#49;&#49;010519491231002X'],
    ['with hexadecimal entities', '&#x31;&#x31;010519491231002X'],
    ['with named spaces', '110105&nbsp;19491231&nbsp;002X'],
    ['glued to words', `证件号${ID}已登记`],
    ['glued to letters', `sfz${ID}`],
    ['in brackets', `（${ID}）`],
    ['in a quotation', `> ${ID}`],
    ['in a list', `- 甲：${ID}`],
    ['in a numbered list', `1. ${ID}`],
    ['in a heading', `## ${ID}`],
    ['in inline code', `\`${ID}\``],
    ['in an indented block', `    ${ID}`],
    ['in a footnote', `正文[^1]\n\n[^1]: ${ID}`],
    ['in a comment of the body', `{/* ${ID} */}`],
    ['in the address of a link', `[查询](https://example.org/?q=${ID})`],
    ['encoded in an address', '[查询](https://example.org/?q=%31%31010519491231002X)'],
    ['in the title of a link', `[查询](/a "${ID}")`],
    ['in a definition that nothing uses', `[甲]: https://example.org/${ID}`],
    ['in a cell', `| 证件 |\n| --- |\n| ${ID} |`],
    ['in the number of a disability card', `残疾证号 ${ID}43`],
    ['behind the letter of a school roll', `学籍号 G${ID}`],
    ['in a prop of a component', `<Callout title="${ID}">说明</Callout>`],
  ])('%s', (_, body) => {
    expect(errorsOf(body)).toContain('identity-number-masked');
  });

  test.each([
    ['in a value of the header', `summary: 领取人 ${ID}\n`],
    ['in groups without quotes', 'summary: 110105 19491231 002X\n'],
    ['in a comment of the header', `# 待删 ${ID}\n`],
    ['in a list of the header', `basis: [依据, "${ID}"]\n`],
    ['folded over two lines', 'summary: >\n  110105\n  19491231002X\n'],
    ['in the details of a notice', `details: {list: [{name: 甲, code: "${ID}"}]}\n`],
  ])('%s', (_, fields) => {
    expect(errorsOf('正文', fields)).toContain('identity-number-masked');
  });

  test('in a key of the header', () => {
    expect(errorsOf('正文', `details: {"${ID}": 100}\n`)).toContain('identity-number-masked');
  });
});

describe('a mobile number is found', () => {
  test.each([
    ['plain', `请找楼长 ${MOBILE}`],
    ['with dots', '138.1234.5678'],
    ['with long dashes', '138—1234—5678'],
    ['with the country code in brackets', '(+86)13812345678'],
    ['with two zeros', '0086-138-1234-5678'],
    ['with the zero of a long-distance call', '013812345678'],
    ['in full width', '１３８１２３４５６７８'],
    ['in circled digits', '①③⑧①②③④⑤⑥⑦⑧'],
    ['in Chinese numerals', '一三八一二三四五六七八'],
    ['in formal numerals', '壹叁捌壹贰叁肆伍陆柒捌'],
    ['digit by digit', '1 3 8 1 2 3 4 5 6 7 8'],
    ['over a line break', '138\n12345678'],
    ['split by a link', '138[1234](/a)5678'],
    ['split by emphasis', '138**1234**5678'],
    ['split by a comment', '138{/* x */}12345678'],
    ['in brackets of groups', '138(1234)5678'],
    ['glued to words', `有事找${MOBILE}王某`],
    ['several in one line', `${MOBILE}、13987654321`],
    ['in a cell', `| 楼 | 楼长 |\n| --- | --- |\n| 1 | ${MOBILE} |`],
    ['in code', `\`\`\`\n${MOBILE}\n\`\`\``],
    ['in the text for a picture', `![${MOBILE}](a.jpg)`],
  ])('%s', (_, body) => {
    expect(errorsOf(body)).toContain('mobile-number-masked');
  });

  test.each([
    ['behind a word', `联系电话：${MOBILE}`],
    ['in a link that dials', `[呼叫](tel:${MOBILE})`],
    ['in a link that sends', `[发短信](sms:${MOBILE})`],
    ['of a home', '家庭电话：0571-88001234'],
    ['below a header', `| 岗位 | 手机 |\n| --- | --- |\n| 楼长 | ${MOBILE} |`],
    ['in traditional characters', `聯絡電話：${MOBILE}`],
  ])('as a private contact %s', (_, body) => {
    expect(errorsOf(body)).toContain('private-contact-withheld');
  });
});

describe('a card or an account is found', () => {
  test.each([
    ['plain', CARD], ['with dashes', '6222-0212-3456-7890-128'], ['in full width', '６２２２０２１２３４５６７８９０１２８'], ['digit by digit', CARD.replaceAll(/(?!^)/g, ' ')],
    ['with a typing mistake behind its word', '银行卡号 6222021234567890123'], ['over a line break', '622202123456\n7890128'],
    ['in a cell below its header', '| 姓名 | 账号 |\n| --- | --- |\n| 王某 | 6222021234567890123 |'], ['as an account of a person', '开户账号：33050161680000123'],
    ['in a comment', `<!-- ${CARD} -->`],
  ])('%s', (_, body) => {
    expect(errorsOf(body)).toContain('bank-card-masked');
  });
});

describe('a name is told from everyday words', () => {
  test.each([
    '方便残疾人办事', '关爱低保家庭', '安排高龄津贴', '于三月完成残疾人家庭改造', '高度重视特困人员供养工作', '全面落实低保政策', '为残疾、低保、特困家庭送温暖',
    '常见病、高血压、糖尿病健康讲座', '单亲、失独、空巢家庭走访', '项目、金额、低保户数', '申请、审核、低保、公示', '应当关心残疾人', '温馨家园：残疾人康复站', '查询低保进度',
    '强化困难儿童关爱', '成立残疾人协会', '解决残疾人出行', '毛巾、牛奶送给低保户', '社区党员、残疾人、志愿者',
  ])('%s', (body) => {
    expect(errorsOf(body)).toEqual([]);
  });

  test.each([
    ['低保户：王建国', 'status-without-name'], ['低保戶：王建國', 'status-without-name'], ['王建国（低保）', 'status-without-name'], ['残疾人：欧阳明华', 'status-without-name'],
    ['王建国、李秀英：残疾人补贴', 'status-without-name'], ['## 低保对象名单\n\n王建国、李秀英', 'status-without-name'], ['李浩然，7岁', 'minor-unnamed'], ['留守儿童：李浩然', 'minor-unnamed'],
    ['王建国，藏族', 'belief-unattributed'],
  ])('%s', (body, code) => {
    expect(errorsOf(body)).toContain(code);
  });
});

describe('what is public or masked passes', () => {
  test.each([
    '法律援助 12348', '客服 95588', '0571-88001234', '(0571)88001234转8001', '400 800 1234', '统一社会信用代码：91350100M000100Y43', '证件号 11*************002', '139****0000，138****5678', '138xxxx5678', '尾号 5678 的机主',
    '金额 13812345678 元', '¥13812345678.00', '13812345678.90 元', '编号：20260301123456789', '杭政办〔2026〕12号', '2026-03-01 2026-03-05 2026-03-09', '2026.3.1—2026.3.9', '订单 202603011234567',
    '版本 1.2.3', '浙ICP备2021012345号-1', '3 幢 2 单元电梯检修', '居委会二楼203室', '地址：和平路 12 号社区服务中心 301 室', '京A1 座、京B2 座', '13812 人次，5678 户', '房号 1-2-3', 'office@example.org',
    '邮编 310000', '面积 138.12 平方米，造价 3456.78 万元', '王某某，低保', '社区书记王建国走访低保户',
  ])('%s', (body) => {
    expect(errorsOf(body)).toEqual([]);
  });
});

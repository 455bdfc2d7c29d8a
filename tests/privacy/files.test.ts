import { expect, test } from 'vitest';
import { checkFiles } from './check-notice.ts';

const found = (files: Readonly<Record<string, string>>) => checkFiles(files).map(({ code, severity, message }) => `${code} ${severity}: ${message}`);

test('the text of an attachment is searched, with one finding for each rule and the number of places', () => {
  expect(found({ 'communities/demo/files/list.csv': '姓名,身份证号,账号\n甲,11010519491231002X,6222021234567890123\n乙,11010519491231002X,6222021234567890128\n' })).toEqual([
    'bank-card-masked error: 附件里有 2 处银行卡号或账号，例如 `***************0123`（显示时已遮住几位）',
    'identity-number-masked error: 附件里有 2 处身份证号码，例如 `11*************02X`（显示时已遮住几位）',
  ]);
});

test('the header of a column gives a table of an attachment its meaning', () => {
  expect(found({ 'communities/demo/files/list.csv': '序号,户主,救助类型\n1,王建军,低保\n2,李秀英,低保\n' })).toEqual(['status-without-name error: 附件里有 2 处与“低保”写在一起的姓名，例如 `王**`']);
});

test('an attachment with totals passes', () => {
  expect(found({ 'communities/demo/files/totals.csv': '月份,低保户数,金额\n1,36,38340.00\n2,36,38340.00\n' })).toEqual([]);
});

test('names of files and folders are searched, counters of pictures are nobody’s', () => {
  expect(found({ 'communities/demo/files/13812345678.csv': '月份,户数\n', 'communities/demo/files/mmexport1612345678901.csv': '月份,户数\n', 'communities/demo/files/20260301123456.csv': '月份,户数\n' })).toEqual([
    'mobile-number-masked error: 文件名里有手机号码 `138****5678`（显示时已遮住几位）',
  ]);
});

import { balanceOf, bareLinesOf, fenOf } from '../domain/balance.ts';
import { valueAt } from '../domain/place.ts';
import { formatPoints } from '../domain/points.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'finance-adds-up', severity: 'error', kinds: ['notice'] }, function* (notice, { library }) {
  for (const { table, index } of bareLinesOf(library, notice)) yield { place: valueAt('details', table, index), variant: 'line' };
  const balance = balanceOf(library, notice);
  if (!balance) return;
  const { opening, income, spending, closing } = balance;
  const expected = opening + income - spending;
  const sums = { opening: formatPoints(opening), income: formatPoints(income), spending: formatPoints(spending), expected: formatPoints(expected) };
  if (closing !== expected) {
    yield { place: valueAt('details', 'closing'), values: { ...sums, found: formatPoints(closing), gap: formatPoints(closing - expected) }, variant: 'closing' };
  }
  const carried = fenOf(notice.data.details?.['carried']);
  if (carried !== null && carried !== closing) {
    yield { place: valueAt('details', 'carried'), values: { ...sums, found: formatPoints(carried), expected: formatPoints(closing) }, variant: 'carried' };
  }
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '收支账目加得平',
    why: '期初余额加收入减支出应当等于期末余额，差一分钱也说明有一行写错或漏写，居民会据此质疑整张表。',
    message: {
      closing: '期末余额写的是 {found}，按 {opening} + {income} − {spending} 应为 {expected}，相差 {gap}',
      carried: '结转下期写的是 {found}，期末余额是 {expected}',
      line: '这一行没有写金额 `amount`',
    },
    help: { closing: '逐行核对收入和支出的金额，改正写错的一行；明细都对的话，把期末余额改成 {expected}。', carried: '把结转下期改成 {expected}，或核对期末余额。', line: '在这一行加上 `amount:` 和金额；没有发生的删去这一行。' },
  },
  'zh-Hant': {
    title: '收支賬目加得平',
    why: '期初餘額加收入減支出應當等於期末餘額，差一分錢也說明有一行寫錯或漏寫，居民會據此質疑整張表。',
    message: {
      closing: '期末餘額寫的是 {found}，按 {opening} + {income} − {spending} 應為 {expected}，相差 {gap}',
      carried: '結轉下期寫的是 {found}，期末餘額是 {expected}',
      line: '這一行沒有寫金額 `amount`',
    },
    help: { closing: '逐行核對收入和支出的金額，改正寫錯的一行；明細都對的話，把期末餘額改成 {expected}。', carried: '把結轉下期改成 {expected}，或核對期末餘額。', line: '在這一行加上 `amount:` 和金額；沒有發生的刪去這一行。' },
  },
  en: {
    title: 'The lines of an account add up',
    why: 'Opening plus income minus spending has to equal closing; one fen off means that a line is wrong or missing, and residents will doubt the whole table.',
    message: {
      closing: 'closing is written as {found}; {opening} + {income} − {spending} is {expected}, a difference of {gap}',
      carried: 'carried forward is written as {found}; closing is {expected}',
      line: 'this line states no `amount`',
    },
    help: { closing: 'Compare the lines of income and spending with the vouchers and correct the wrong one; where they are right, closing is {expected}.', carried: 'Use {expected}, or correct closing.', line: 'Add `amount:` to the line, or remove the line where nothing came or went.' },
  },
};

const SITE = `title: 示例区社区公开
defaultStandard: mini@1.0.0
noticeKinds:
  - id: finance
    label: 财务公开
    balance: true
    details:
      - {id: opening, label: 期初余额, type: money, required: true}
      - {id: income, label: 收入, type: table, required: true, columns: [{id: item, label: 项目, type: text}, {id: amount, label: 金额, type: money}]}
      - {id: spending, label: 支出, type: table, required: true, columns: [{id: item, label: 项目, type: text}, {id: amount, label: 金额, type: money}]}
      - {id: closing, label: 期末余额, type: money, required: true}
      - {id: carried, label: 结转下期, type: money}
`;
const notice = (closing: string, { carried = closing, activity = ', amount: 830.50' } = {}) => `---
kind: finance
title: 一季度收支
date: 2026-04-08
covers: {from: 2026-01, to: 2026-03}
details:
  opening: 1200.00
  income: [{item: 街道拨付, amount: 5000}]
  spending: [{item: 活动${activity}}, {item: 维修, amount: 1200}]
  closing: ${closing}
  carried: ${carried}
---
`;
const FILE = 'communities/demo/notices/2026-04-08-finance.mdx';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'site.yaml': SITE, [FILE]: notice('4169.51') }, at: `${FILE}:10:12` },
  { verdict: 'bad', files: { 'site.yaml': SITE, [FILE]: notice('4169.50', { carried: '4169.00' }) }, at: `${FILE}:11:12` },
  { verdict: 'bad', files: { 'site.yaml': SITE, [FILE]: notice('4169.50', { activity: '' }) }, at: `${FILE}:9:14` },
  { verdict: 'good', files: { 'site.yaml': SITE, [FILE]: notice('4169.50') } },
];

import { type Balance, balanceOf } from '../domain/balance.ts';
import type { Community, Entry, Library } from '../domain/library.ts';
import { addDays } from '../domain/day.ts';
import { withdrawalOf } from '../domain/notice.ts';
import { firstDayOf, lastDayOf } from '../domain/partial-date.ts';
import { valueAt } from '../domain/place.ts';
import { formatPoints } from '../domain/points.ts';
import type { Rule, RuleExample, RuleModule } from './rule.ts';

export const rule: Rule = {
  id: 'finance-carried-over',
  severity: 'error',
  scope: 'community',
  *check(community, { library }) {
    const accounts = accountsOf(library, community);
    for (const { notice, balance } of accounts) {
      const before = accounts.find((candidate) => follows(candidate.notice, notice));
      if (!before || before.balance.closing === balance.opening) continue;
      if (computedClosing(before.balance) === balance.opening) continue; // `finance-adds-up` reports the closing of the period before.
      yield {
        file: notice.file,
        place: valueAt('details', 'opening'),
        values: { found: formatPoints(balance.opening), expected: formatPoints(before.balance.closing), notice: before.notice.name },
        related: [{ file: before.notice.file, place: valueAt('details', 'closing'), note: { 'zh-Hans': '上一期的期末余额', 'zh-Hant': '上一期的期末餘額', en: 'closing of the period before' } }],
      };
    }
  },
};

interface Account {
  readonly notice: Entry<'notice'>;
  readonly balance: Balance;
}

const accountsOf = (library: Library, community: Community): readonly Account[] =>
  community.notices.flatMap((notice) => {
    const balance = balanceOf(library, notice);
    return balance && notice.data.covers && withdrawalOf(community, notice) === null ? [{ notice, balance }] : [];
  });

const computedClosing = ({ opening, income, spending }: Balance): number => opening + income - spending;

/** Whether the time of `later` begins on the day after that of `earlier` ends. */
const follows = (earlier: Entry<'notice'>, later: Entry<'notice'>): boolean => {
  const [before, after] = [earlier.data.covers, later.data.covers];
  return before !== undefined && after !== undefined && addDays(lastDayOf(before.to), 1) === firstDayOf(after.from);
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '期初余额等于上一期的期末余额',
    why: '两期账目接不上，就有一笔钱说不清去向。',
    message: '期初余额写的是 {found}，上一期 `{notice}` 的期末余额是 {expected}',
    help: '把期初余额改成 {expected}；如果上一期写错了，发更正公告改上一期。',
  },
  'zh-Hant': {
    title: '期初餘額等於上一期的期末餘額',
    why: '兩期賬目接不上，就有一筆錢說不清去向。',
    message: '期初餘額寫的是 {found}，上一期 `{notice}` 的期末餘額是 {expected}',
    help: '把期初餘額改成 {expected}；如果上一期寫錯了，發更正公告改上一期。',
  },
  en: {
    title: 'An account opens with what the one before closed with',
    why: 'Where two accounts do not join, some money is unaccounted for.',
    message: 'opening is written as {found}; the period before, `{notice}`, closed with {expected}',
    help: 'Use {expected}; where the earlier account is wrong, publish a correction of it.',
  },
};

const SITE = `title: 示例区社区公开
defaultStandard: mini@1.0.0
noticeKinds:
  - id: finance
    label: 财务公开
    balance: true
    details:
      - {id: opening, label: 期初余额, type: money}
      - {id: income, label: 收入, type: table, columns: [{id: item, label: 项目, type: text}, {id: amount, label: 金额, type: money}]}
      - {id: spending, label: 支出, type: table, columns: [{id: item, label: 项目, type: text}, {id: amount, label: 金额, type: money}]}
      - {id: closing, label: 期末余额, type: money}
`;
const notice = (from: string, to: string, sums: readonly [opening: string, closing: string]) => `---
kind: finance
title: 收支公开
date: 2026-04-08
covers: {from: ${from}, to: ${to}}
details:
  opening: ${sums[0]}
  income: [{item: 拨付, amount: 100}]
  spending: [{item: 活动, amount: 50}]
  closing: ${sums[1]}
---
`;
const FIRST = 'communities/demo/notices/q1.mdx';
const SECOND = 'communities/demo/notices/q2.mdx';
const files = (second: readonly [string, string]) => ({ 'site.yaml': SITE, [FIRST]: notice('2025-10', '2025-12', ['10', '60']), [SECOND]: notice('2026-01', '2026-03', second) });

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: files(['61', '111']), at: `${SECOND}:7:12` },
  { verdict: 'good', files: files(['60', '110']) },
  { verdict: 'good', files: { ...files(['60', '110']), [FIRST]: notice('2025-10', '2025-12', ['10', '60.01']) } },
];

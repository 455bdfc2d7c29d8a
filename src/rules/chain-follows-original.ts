import { valueAt } from '../domain/place.ts';
import { pointersIn, reachedFrom } from './notices/chain.ts';
import type { Rule, RuleExample, RuleModule } from './rule.ts';

export const rule: Rule = {
  id: 'chain-follows-original',
  severity: 'error',
  scope: 'community',
  *check(community) {
    for (const { notice, place, to: original } of pointersIn(community)) {
      if (original.data.date <= notice.data.date) continue;
      if (reachedFrom(community, original).has(notice)) continue; // `notice-chain-ends` reports a circle.
      const note = { 'zh-Hans': '它在这一天发布', 'zh-Hant': '它在這一天發布', en: 'it was published on this day' };
      yield { file: notice.file, place, values: { notice: original.name, date: notice.data.date, original: original.data.date }, related: [{ file: original.file, place: valueAt('date'), note }] };
    }
  },
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '更正、撤下和结果不早于原公告',
    why: '还没发布的公告无从更正、撤下，也不会有结果；日期颠倒，公示期就算错。',
    message: '这一则 {date} 发布，指向的 `{notice}` {original} 才发布',
    help: '核对两则公告的 `date`，改正写错的一个；指错了公告的，改成真正的原公告。',
  },
  'zh-Hant': {
    title: '更正、撤下和結果不早於原公告',
    why: '還沒發布的公告無從更正、撤下，也不會有結果；日期顛倒，公示期就算錯。',
    message: '這一則 {date} 發布，指向的 `{notice}` {original} 才發布',
    help: '核對兩則公告的 `date`，改正寫錯的一個；指錯了公告的，改成真正的原公告。',
  },
  en: {
    title: 'Corrections, withdrawals and results are not older than their original',
    why: 'What is not published yet cannot be corrected or taken down, nor have a result; with the days the wrong way round the period is wrong too.',
    message: 'this notice is of {date}, and `{notice}`, at which it points, of {original}',
    help: 'Correct the `date` that is wrong, or point at the notice that is meant.',
  },
};

const FOLDER = 'communities/demo/notices';
const notice = (date: string, rest = '') => `---
kind: service-change
title: 停水通知
date: ${date}
${rest}---
`;
const files = (date: string) => ({ [`${FOLDER}/water.mdx`]: notice('2026-03-10'), [`${FOLDER}/correction.mdx`]: notice(date, 'corrects: {notice: water, changes: 改时间, reason: 施工调整}\n') });

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: files('2026-03-09'), at: `${FOLDER}/correction.mdx:5:20` },
  { verdict: 'good', files: files('2026-03-10') },
];

import { isFarAhead } from '../domain/notice.ts';
import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'notice-date-near', severity: 'error', kinds: ['notice'] }, function* ({ data }, { on }) {
  if (isFarAhead(data, on)) yield { place: valueAt('date'), values: { found: data.date, on } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '公告日期不在一年以后',
    why: '预告可以提前写好，到日子才发布；一年以后的日期多半是年份写错，公告会一直不出现。',
    message: '发布日期 `{found}` 在一年以后（今天是 {on}），到那天之前没有人看得到',
    help: '核对年份，改成真正的发布日期。',
  },
  'zh-Hant': {
    title: '公告日期不在一年以後',
    why: '預告可以提前寫好，到日子才發布；一年以後的日期多半是年份寫錯，公告會一直不出現。',
    message: '發布日期 `{found}` 在一年以後（今天是 {on}），到那天之前沒有人看得到',
    help: '核對年份，改成真正的發布日期。',
  },
  en: {
    title: 'A notice is not dated more than a year ahead',
    why: 'A notice may be prepared ahead and appears on its day; a day more than a year ahead is mostly a mistyped year, and the notice would not appear.',
    message: 'the day of publication `{found}` is more than a year ahead of today, {on}; nobody would see it before',
    help: 'Correct the year.',
  },
};

const notice = (date: string) => `---
kind: service-change
title: 停水通知
date: ${date}
---
`;
const FILE = 'communities/demo/notices/water.mdx';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: notice('2062-03-10') }, at: `${FILE}:4:7` },
  { verdict: 'good', files: { [FILE]: notice('2026-07-10') } },
];

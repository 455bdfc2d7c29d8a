import { valueAt } from '../domain/place.ts';
import { entryRule, type RuleExample, type RuleModule } from './rule.ts';

export const rule = entryRule({ id: 'period-ends-after-publication', severity: 'error', kinds: ['notice'] }, function* ({ data }) {
  const { date, period, until } = data;
  if (period?.end !== undefined && period.end < date) yield { place: valueAt('period', 'end'), values: { found: period.end, date } };
  if (until !== undefined && until < date) yield { place: valueAt('until'), values: { found: until, date } };
});

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '截止日不早于发布日',
    why: '还没发布就已截止的公告，谁也来不及提意见。',
    message: '截止日 `{found}` 早于发布日 {date}',
    help: '改成 {date} 或之后的日期；如果是发布日写错了，改 `date`。',
  },
  'zh-Hant': {
    title: '截止日不早於發布日',
    why: '還沒發布就已截止的公告，誰也來不及提意見。',
    message: '截止日 `{found}` 早於發布日 {date}',
    help: '改成 {date} 或之後的日期；如果是發布日寫錯了，改 `date`。',
  },
  en: {
    title: 'A notice does not end before it is published',
    why: 'Nobody can object to a notice that is over before it appears.',
    message: 'the end `{found}` lies before the day of publication {date}',
    help: 'Use {date} or a later day; where the day of publication is the mistake, change `date`.',
  },
};

const notice = (until: string) => `---
kind: service-change
title: 停水通知
date: 2026-03-10
until: ${until}
---
`;
const FILE = 'communities/demo/notices/2026-03-10-water.mdx';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: notice('2026-03-01') }, at: `${FILE}:5:8` },
  { verdict: 'good', files: { [FILE]: notice('2026-03-11') } },
];

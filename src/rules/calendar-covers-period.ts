import { isFarAhead, periodOf } from '../domain/notice.ts';
import { valueAt } from '../domain/place.ts';
import type { Rule, RuleExample, RuleModule } from './rule.ts';

export const rule: Rule = {
  id: 'calendar-covers-period',
  severity: 'warning',
  scope: 'community',
  *check(community, { library, on }) {
    for (const notice of community.notices) {
      if (isFarAhead(notice.data, on)) continue; // `notice-date-near` reports a mistyped year.
      const period = periodOf(library, community, notice);
      if (period.state !== 'uncountable') continue;
      yield { file: notice.file, place: valueAt('date'), values: { year: period.missingYear, date: notice.data.date } };
    }
  },
};

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '公示期涉及的年份有节假日安排',
    why: '没有放假和调休安排，就算不准工作日。国务院通常在上一年十一月前后公布；公布之前，这则公告先不发布，其他内容不受影响。',
    message: '从 {date} 起算的公示期要用到 {year} 年的节假日安排，现在还没有，这则公告暂不发布',
    help: '安排公布后新建 `calendars/{year}.yaml`，写两行：`year: {year}` 和 `days: [{date: {year}-01-01, name: 元旦, off: true}]`，一天一项，周末调休上班的写 `off: false`；还没公布的，先由经办岗位人工核定截止日，在 `period` 里加两行：`end: 截止日期` 和 `endConfirmedBy: 核定岗位`。',
  },
  'zh-Hant': {
    title: '公示期涉及的年份有節假日安排',
    why: '沒有放假和調休安排，就算不準工作日。國務院通常在上一年十一月前後公佈；公佈之前，這則公告先不發布，其他內容不受影響。',
    message: '從 {date} 起算的公示期要用到 {year} 年的節假日安排，現在還沒有，這則公告暫不發布',
    help: '安排公佈後新建 `calendars/{year}.yaml`，寫兩行：`year: {year}` 和 `days: [{date: {year}-01-01, name: 元旦, off: true}]`，一天一項，週末調休上班的寫 `off: false`；還沒公佈的，先由經辦崗位人工核定截止日，在 `period` 里加兩行：`end: 截止日期` 和 `endConfirmedBy: 核定崗位`。',
  },
  en: {
    title: 'The years of an objection period have their public holidays',
    why: 'Without days off and make-up workdays, working days cannot be counted. The State Council usually publishes them about November of the year before; until then this notice alone is withheld.',
    message: 'the period that starts on {date} needs the public holidays of {year}, which are not there yet; this notice is withheld',
    help: 'Once they are published, add `calendars/{year}.yaml` with two lines, `year: {year}` and `days: [{date: {year}-01-01, name: 元旦, off: true}]`, one entry a day, weekends that are worked with `off: false`. Until then let a post confirm the end by hand with two lines in `period`: `end: <day>` and `endConfirmedBy: <post>`.',
  },
};

const notice = (period: string) => `---
kind: plan-draft
title: 小广场改造征求意见
date: 2027-03-01
objectionContact: {office: 居委会办公室, telephone: 000-00000000}
${period}---
`;
const FILE = 'communities/demo/notices/2027-03-01-draft.mdx';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { [FILE]: notice('') }, at: `${FILE}:4:7`, on: '2027-03-01' },
  { verdict: 'good', files: { [FILE]: notice('period: {end: 2027-03-08, endConfirmedBy: 居委会主任}\n') }, on: '2027-03-01' },
];

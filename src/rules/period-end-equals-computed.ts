import type { Community, Entry, Library } from '../domain/library.ts';
import { type NoticePeriod, originalOf, periodOf } from '../domain/notice.ts';
import { countPeriod } from '../domain/period.ts';
import { valueAt } from '../domain/place.ts';
import { workdaysOf } from '../domain/workday.ts';
import type { Rule, RuleExample, RuleModule } from './rule.ts';

export const rule: Rule = {
  id: 'period-end-equals-computed',
  origin: 'N016',
  severity: 'error',
  scope: 'community',
  *check(community, { library }) {
    for (const notice of community.notices) {
      const written = notice.data.period?.end;
      const period = periodSetBy(library, community, notice);
      if (written === undefined || period.state !== 'counted' || written === period.to) continue;
      if (written < notice.data.date) continue; // `period-ends-after-publication` reports this one.
      // A correction started the period anew; what was published first stands as it was.
      if (period.restartedBy !== null && written === countPeriod(notice.data.date, period.rule, workdaysOf(library)).to) continue;
      const { length, unit, countFrom } = period.rule;
      const place = valueAt('period', 'end');
      yield {
        file: notice.file,
        place,
        values: { found: written, expected: period.to, from: period.from, length },
        variant: `${unit}-${countFrom}`,
        fix: { replace: place, by: period.to },
      };
    }
  },
};

/** The period that a notice opens: its own, or the one that it starts again as a correction. */
const periodSetBy = (library: Library, community: Community, notice: Entry<'notice'>): NoticePeriod => {
  const own = periodOf(library, community, notice);
  const original = own.state === 'none' ? originalOf(community, notice) : null;
  const restarted = original ? periodOf(library, community, original) : own;
  return restarted.state === 'counted' && restarted.restartedBy === notice.name ? { ...restarted, restartedBy: null } : own;
};

const HELP_ZH = '改成 `{expected}`，或者删去 `end`，由系统计算；计算规则不对时改 `length`、`unit`、`countFrom`。';
const HELP_EN = 'Use `{expected}`, or remove `end` and let it be computed; where the rule is another one, change `length`, `unit` or `countFrom`.';

export const texts: RuleModule['texts'] = {
  'zh-Hans': {
    title: '写明的公示截止日与计算结果一致',
    why: '公示期少算一天，公示就可能无效；多算一天，居民会白跑一趟。工作日要扣除法定节假日，并算上调休上班的周末。',
    message: {
      'workday-nextDay': '截止日写的是 `{found}`，按 {length} 个工作日、次日起算应为 {expected}',
      'workday-publishDay': '截止日写的是 `{found}`，按 {length} 个工作日、当日起算应为 {expected}',
      'day-nextDay': '截止日写的是 `{found}`，按 {length} 天、次日起算应为 {expected}',
      'day-publishDay': '截止日写的是 `{found}`，按 {length} 天、当日起算应为 {expected}',
    },
    help: HELP_ZH,
  },
  'zh-Hant': {
    title: '寫明的公示截止日與計算結果一致',
    why: '公示期少算一天，公示就可能無效；多算一天，居民會白跑一趟。工作日要扣除法定節假日，並算上調休上班的週末。',
    message: {
      'workday-nextDay': '截止日寫的是 `{found}`，按 {length} 個工作日、次日起算應為 {expected}',
      'workday-publishDay': '截止日寫的是 `{found}`，按 {length} 個工作日、當日起算應為 {expected}',
      'day-nextDay': '截止日寫的是 `{found}`，按 {length} 天、次日起算應為 {expected}',
      'day-publishDay': '截止日寫的是 `{found}`，按 {length} 天、當日起算應為 {expected}',
    },
    help: HELP_ZH,
  },
  en: {
    title: 'A written end of an objection period equals the computed one',
    why: 'A period that is a day short may void the notice; one that is a day long sends residents for nothing. Working days leave out public holidays and take in the weekends worked in exchange.',
    message: {
      'workday-nextDay': 'the end is written as `{found}`; {length} working days from the next day end on {expected}',
      'workday-publishDay': 'the end is written as `{found}`; {length} working days with the day of publication end on {expected}',
      'day-nextDay': 'the end is written as `{found}`; {length} days from the next day end on {expected}',
      'day-publishDay': 'the end is written as `{found}`; {length} days with the day of publication end on {expected}',
    },
    help: HELP_EN,
  },
};

const CALENDAR = `year: 2025
source: 国务院办公厅关于2025年部分节假日安排的通知
days:
  - {date: 2025-09-28, name: 国庆节, off: false}
${['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => `  - {date: 2025-10-${day}, name: 国庆节, off: true}\n`).join('')}`;

const notice = (end: string) => `---
kind: plan-draft
title: 小广场改造征求意见
date: 2025-09-26
objectionContact: {office: 居委会办公室, telephone: 000-00000000}
period: {length: 5, unit: workday, end: ${end}}
---
`;
const FILE = 'communities/demo/notices/2025-09-26-draft.mdx';

export const examples: readonly RuleExample[] = [
  { verdict: 'bad', files: { 'calendars/2025.yaml': CALENDAR, [FILE]: notice('2025-10-09') }, at: `${FILE}:6:41` },
  { verdict: 'good', files: { 'calendars/2025.yaml': CALENDAR, [FILE]: notice('2025-10-10') } },
];

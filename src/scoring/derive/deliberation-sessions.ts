import { countOf, nameOf } from './counted.ts';
import type { Derivation } from './derivation.ts';
import { isIn } from './in-period.ts';

/** Talks, coordination meetings, hearings and appraisals. */
export const deliberationSessions: Derivation = {
  method: 'count-capped',
  explanation: {
    counted: { 'zh-Hans': '民情恳谈会、民事协调会、民意听证会、民主评议会', 'zh-Hant': '民情懇談會、民事協調會、民意聽證會、民主評議會', en: 'talks, coordination meetings, hearings and appraisals' },
    dates: { 'zh-Hans': '开会的日期', 'zh-Hant': '開會的日期', en: 'the day of the meeting' },
    leftOut: { 'zh-Hans': '物业协调会、共建联席会和居委会例会不计', 'zh-Hant': '物業協調會、共建聯席會和居委會例會不計', en: 'property meetings, joint meetings and those of the committee' },
  },
  derive: ({ community, ...context }) =>
    countOf(community.meetings.filter(({ data }) => ['forum', 'coordination', 'hearing', 'appraisal'].includes(data.kind) && isIn(data.date, context)).map(nameOf)),
};

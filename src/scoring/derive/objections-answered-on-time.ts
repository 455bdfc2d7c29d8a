import type { Day } from '../../domain/day.ts';
import type { Community, Entry } from '../../domain/library.ts';
import { withdrawalOf } from '../../domain/notice.ts';
import { addWorkdays, workdaysOf } from '../../domain/workday.ts';
import { nameOf, shareOf } from './counted.ts';
import type { Derivation } from './derivation.ts';
import { isIn } from './in-period.ts';

/** Suggestions and objections: those answered within the working days of the site of those received. */
export const objectionsAnsweredOnTime: Derivation = {
  method: 'ratio-bands',
  explanation: {
    counted: { 'zh-Hans': '意见登记和公告异议中，在规定工作日内答复的占收到的', 'zh-Hant': '意見登記和公告異議中，在規定工作日內答覆的佔收到的', en: 'suggestions and objections: those answered within the working days of the site of those received' },
    dates: { 'zh-Hans': '收到的日期', 'zh-Hant': '收到的日期', en: 'the day of receipt' },
    leftOut: { 'zh-Hans': '没有登记在公告里的意见不计', 'zh-Hant': '沒有登記在公告裡的意見不計', en: 'what is not in the register of a notice' },
  },
  derive: ({ community, library, ...context }) => {
    const calendar = workdaysOf(library);
    const isOnTime = ({ received, answered }: { received: Day; answered?: Day | undefined }) =>
      answered !== undefined && answered <= addWorkdays(calendar, received, library.site.answerWorkdays);
    const received = registersOf(community).flatMap((notice) =>
      [...(notice.data.suggestions ?? []), ...(notice.data.objections ?? [])]
        .filter((entry) => isIn(entry.received, context))
        .map((entry) => ({ name: `${nameOf(notice)}#${entry.number}`, onTime: isOnTime(entry) })),
    );
    return shareOf(received.filter(({ onTime }) => onTime).map(({ name }) => name), received.map(({ name }) => name));
  },
};

/** What was taken down is not there to be counted; a correction repeats the register that it corrects, and is the one that stands. */
const registersOf = (community: Community): readonly Entry<'notice'>[] => {
  const corrected = new Set(community.notices.flatMap(({ data }) => (data.suggestions !== undefined || data.objections !== undefined) && data.corrects !== undefined ? [data.corrects.notice] : []));
  return community.notices.filter((notice) => withdrawalOf(community, notice) === null && notice.data.withdraws === undefined && !corrected.has(notice.name));
};

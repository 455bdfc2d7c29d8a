import { countOf, nameOf, noticesIn } from './counted.ts';
import type { Derivation } from './derivation.ts';
import { isIn } from './in-period.ts';

/** Residents’ and representatives’ meetings; a published decision counts where there is no record of its meeting. */
export const decisionMeetingsHeld: Derivation = {
  method: 'count-capped',
  explanation: {
    counted: { 'zh-Hans': '居民会议、居民代表会议；没有会议记录的，按公开的会议决定计', 'zh-Hant': '居民會議、居民代表會議；沒有會議記錄的，按公開的會議決定計', en: 'residents’ and representatives’ meetings; a published decision counts where there is no record of its meeting' },
    dates: { 'zh-Hans': '开会的日期，决定按发布日期', 'zh-Hant': '開會的日期，決定按發布日期', en: 'the day of the meeting, of a decision the day of publication' },
    leftOut: { 'zh-Hans': '同一次会议的记录和决定只计一次', 'zh-Hant': '同一次會議的記錄和決定只計一次', en: 'record and decision of one meeting count once' },
  },
  derive: ({ community, ...context }) => {
    const meetings = community.meetings.filter(({ data }) => ['residents', 'representatives'].includes(data.kind) && isIn(data.date, context));
    const linked = new Set(meetings.flatMap(({ data }) => data.notice ?? []));
    const held = new Set(community.meetings.map(({ name }) => name));
    const decisions = noticesIn(community, ['meeting-decision'], context).filter(({ name, data }) => {
      const meeting = data.details?.['meeting'];
      return !linked.has(name) && !(typeof meeting === 'string' && held.has(meeting));
    });
    return countOf([...meetings, ...decisions].map(nameOf));
  },
};

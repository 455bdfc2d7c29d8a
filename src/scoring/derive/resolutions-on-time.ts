import { nameOf, shareOf } from './counted.ts';
import type { Derivation } from './derivation.ts';
import { isIn } from './in-period.ts';

/** Agreed actions of all meetings: those finished on time of those due. */
export const resolutionsOnTime: Derivation = {
  method: 'ratio-bands',
  explanation: {
    counted: { 'zh-Hans': '各类会议议定的事项中，按期办结的占到期的', 'zh-Hant': '各類會議議定的事項中，按期辦結的佔到期的', en: 'agreed actions of all meetings: those finished on time of those due' },
    dates: { 'zh-Hans': '事项的完成期限', 'zh-Hant': '事項的完成期限', en: 'the day on which an action is due' },
    leftOut: { 'zh-Hans': '没有写期限的事项不计', 'zh-Hant': '沒有寫期限的事項不計', en: 'actions without a due day' },
  },
  derive: ({ community, ...context }) => {
    const due = community.meetings.flatMap((meeting) =>
      (meeting.data.resolutions ?? [])
        .filter((resolution) => resolution.due !== undefined && isIn(resolution.due, context))
        .map((resolution) => ({ name: `${nameOf(meeting)}#${resolution.id}`, onTime: resolution.due !== undefined && resolution.doneOn !== undefined && resolution.doneOn <= resolution.due })),
    );
    return shareOf(due.filter(({ onTime }) => onTime).map(({ name }) => name), due.map(({ name }) => name));
  },
};

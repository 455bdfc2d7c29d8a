import { addDays, type Day } from './day.ts';

/** How far the disclosure of a matter has come: 已公开、逾期公开、未公开、即将到期、未到期. */
export type DisclosureState = 'published' | 'late' | 'missing' | 'due-soon' | 'upcoming';

const SOON_DAYS = 7;

/** What it means on a day that nothing was published yet for a matter that is due on a day. */
export const unpublishedStateOn = (due: Day, today: Day): Extract<DisclosureState, 'missing' | 'due-soon' | 'upcoming'> => {
  if (today > due) return 'missing';
  return addDays(today, SOON_DAYS) >= due ? 'due-soon' : 'upcoming';
};

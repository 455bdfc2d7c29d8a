import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { addDays, type Day } from '../../domain/day.ts';
import type { Community } from '../../domain/library.ts';
import { correctionsOf, datedPeriodOf, withdrawalOf } from '../../domain/notice.ts';
import { communityName, plainTitle, type ViewContext } from '../context.ts';
import { plain } from '../words.ts';
import { absoluteAddress } from './absolute-address.ts';
import { noticeSummary } from './notice-summary.ts';
import type { PublishedNotice } from './published-notices.ts';

/** The iCalendar file of some notices: one all-day event per objection period or per notice that ends on a day. */
export const calendarFile = (context: ViewContext, community: Community | null, notices: readonly PublishedNotice[]): string => {
  const name = plain(community ? communityName(context, community.id) : context.sayOf(null)(context.library.site.title));
  const calendar = ical({ name: context.t('calendar.title', { name }), prodId: { company: 'linli', product: 'notices' }, method: ICalCalendarMethod.PUBLISH });
  for (const published of notices) addEvent(context, calendar, published);
  return calendar.toString();
};

/** Whether a notice has days that belong in a calendar. */
export const hasCalendarDays = (context: ViewContext, published: PublishedNotice): boolean => daysOf(context, published) !== null;

const addEvent = (context: ViewContext, calendar: ReturnType<typeof ical>, published: PublishedNotice): void => {
  const { community, notice } = published;
  const days = daysOf(context, published);
  if (!days) return;
  calendar.createEvent({
    id: `${community.id}/${notice.name}@linli`,
    sequence: sequenceOf(published),
    stamp: utc(days.changed),
    allDay: true,
    start: utc(days.from),
    // The end of an all-day event is the day behind its last one (RFC 5545, 3.6.1).
    end: utc(addDays(days.to, 1)),
    summary: `${plain(communityName(context, community.id))}：${plainTitle(context, notice)}`,
    description: noticeSummary(context, published),
    // Without the address of the site there is no URI to give (RFC 5545, 3.8.4.6).
    ...(context.library.site.address === undefined ? {} : { url: absoluteAddress(context, 'notice', { community: community.id, notice: notice.name }) }),
    ...(withdrawalOf(community, notice) ? { status: ICalEventStatus.CANCELLED } : {}),
  });
};

const daysOf = ({ library }: ViewContext, { community, notice }: PublishedNotice): { from: Day; to: Day; changed: Day } | null => {
  const changed = withdrawalOf(community, notice)?.on ?? correctionsOf(community, notice).at(-1)?.data.date ?? notice.data.date;
  const period = datedPeriodOf(library, community, notice);
  if (period) return { from: period.from, to: period.to, changed };
  return notice.data.until === undefined ? null : { from: notice.data.date, to: notice.data.until, changed };
};

/** How often the entry changed: calendars take the higher number over the lower (RFC 5545, 3.8.7.4). */
const sequenceOf = ({ community, notice }: PublishedNotice): number => correctionsOf(community, notice).length + (withdrawalOf(community, notice) ? 1 : 0);

const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`);

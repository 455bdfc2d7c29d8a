import type { zhHans } from './zh-Hans.ts';

/** The words of the interface in English. */
export const en = {
  'site.skip': 'Skip to the text',
  'feed.title': 'Notices of {community} – {site}',
  'calendar.title': '{name}: objection periods and deadlines',
  'notice.withdrawnSummary': 'Withdrawn on {day}: {reason}',
  'notice.periodSummary': 'Objection period {from} to {to}, {rule}',
  'notice.untilSummary': 'Published on {date}, until {until}',
  'notice.dateSummary': 'Published on {date}',
  'period.rule.workday.nextDay': '{length} working days, counted from the next day',
  'period.rule.workday.publishDay': '{length} working days, counting the day of publication',
  'period.rule.day.nextDay': '{length} days, counted from the next day',
  'period.rule.day.publishDay': '{length} days, counting the day of publication',
} as const satisfies Readonly<Record<keyof typeof zhHans, string>>;

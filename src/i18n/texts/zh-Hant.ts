import type { zhHans } from './zh-Hans.ts';

/** The words of the interface in Traditional Chinese. */
export const zhHant = {
  'site.skip': '跳到正文',
  'feed.title': '{community}公告 – {site}',
  'calendar.title': '{name}公示和截止日',
  'notice.withdrawnSummary': '已於{day}撤下：{reason}',
  'notice.periodSummary': '公示期 {from}至{to}，{rule}',
  'notice.untilSummary': '{date}發布，至{until}',
  'notice.dateSummary': '{date}發布',
  'period.rule.workday.nextDay': '{length}個工作日，次日起算',
  'period.rule.workday.publishDay': '{length}個工作日，當日起算',
  'period.rule.day.nextDay': '{length}天，次日起算',
  'period.rule.day.publishDay': '{length}天，當日起算',
} as const satisfies Readonly<Record<keyof typeof zhHans, string>>;

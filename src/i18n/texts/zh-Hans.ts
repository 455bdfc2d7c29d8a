/** The words of the interface in Simplified Chinese. */
export const zhHans = {
  'site.skip': '跳到正文',
  'feed.title': '{community}公告 – {site}',
  'calendar.title': '{name}公示和截止日',
  'notice.withdrawnSummary': '已于{day}撤下：{reason}',
  'notice.periodSummary': '公示期 {from}至{to}，{rule}',
  'notice.untilSummary': '{date}发布，至{until}',
  'notice.dateSummary': '{date}发布',
  'period.rule.workday.nextDay': '{length}个工作日，次日起算',
  'period.rule.workday.publishDay': '{length}个工作日，当日起算',
  'period.rule.day.nextDay': '{length}天，次日起算',
  'period.rule.day.publishDay': '{length}天，当日起算',
} as const;

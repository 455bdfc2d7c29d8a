import { datedPeriodOf, withdrawalOf } from '../../domain/notice.ts';
import type { ViewContext } from '../context.ts';
import { chainText } from '../notice/chain-text.ts';
import { plain } from '../words.ts';
import type { PublishedNotice } from './published-notices.ts';

/** The dates of a notice in one sentence, for feeds, calendars and lists outside the site; never a state. */
export const noticeSummary = (context: ViewContext, { community, notice }: PublishedNotice): string => {
  const { t, print, library } = context;
  const withdrawal = withdrawalOf(community, notice);
  if (withdrawal) return t('notice.withdrawnSummary', { day: print.day(withdrawal.on), reason: plain(context.sayOf(notice)(withdrawal.reason)) });
  const period = datedPeriodOf(library, community, notice);
  if (period) return t('notice.periodSummary', { from: print.day(period.from), to: print.day(period.to), rule: ruleText(context, period.rule) });
  const about = chainText(context, community, notice);
  if (about !== null) return about;
  if (notice.data.until !== undefined) return t('notice.untilSummary', { date: print.day(notice.data.date), until: print.day(notice.data.until) });
  return t('notice.dateSummary', { date: print.day(notice.data.date) });
};

/** How a period is counted, in words: 5个工作日，次日起算. */
export const ruleText = ({ t }: ViewContext, rule: { readonly length: number; readonly unit: 'day' | 'workday'; readonly countFrom: 'publishDay' | 'nextDay' }): string =>
  t(`period.rule.${rule.unit}.${rule.countFrom}`, { length: rule.length });

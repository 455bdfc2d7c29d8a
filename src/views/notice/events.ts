import type { Community, Entry } from '../../domain/library.ts';
import { isPublished, linksOf, withdrawalOf } from '../../domain/notice.ts';
import { type Inline, joined } from '../block.ts';
import type { ViewContext } from '../context.ts';
import { noticeHref } from '../notice-card.ts';
import { restartText } from './chain-text.ts';

/** What happened to a notice, and what it did to others: withdrawals, corrections, results, each with its link. */
export const eventLines = (context: ViewContext, community: Community, entry: Entry<'notice'>): readonly Inline[] => {
  const { t, print } = context;
  const links = linksOf(community, entry);
  const told = (label: string, notice: Entry<'notice'> | null, more: Inline | null = null): Inline | null =>
    notice && isPublished(notice.data, context.on) ? [label, t('colon'), { href: noticeHref(context, { community, entry: notice }), words: context.sayOf(notice)(notice.data.title) }, ...(more === null ? [] : [more])] : null;
  const withdrawal = withdrawalOf(community, entry);
  const lines: readonly (Inline | null)[] = [
    withdrawal ? { strong: [t('notice.withdrawn', { date: print.shortDay(withdrawal.on) }), t('colon'), context.sayOf(entry)(withdrawal.reason)] } : null,
    // What a correction changed may be what had to be taken away.
    ...links.corrections.map((correction) => told(t('notice.correctedBy', { date: print.shortDay(correction.data.date) }), correction, withdrawal ? null : changesInline(context, community, correction))),
    told(t('notice.corrects'), links.corrects), told(t('notice.withdraws'), links.withdraws), told(t('notice.withdrawnBy'), links.withdrawnBy),
    told(t('notice.republishes'), links.republishes), told(t('notice.republishedAs'), links.republishedAs),
    told(t('notice.resultOf'), links.resultOf), told(t('notice.result'), links.result),
    ...ownLines(context, community, entry),
  ];
  return lines.filter((line) => line !== null);
};

/** `（三名改为四名；公示期重新计算）`. */
const changesInline = (context: ViewContext, community: Community, correction: Entry<'notice'>): Inline | null => {
  const { t } = context;
  const { corrects } = correction.data;
  if (!corrects) return null;
  const hasPeriod = restartText(context, community, correction) !== null;
  const effect = hasPeriod ? t(corrects.restarts ? 'notice.restarts' : 'notice.keepsPeriod') : null;
  return { small: [t('bracket.open'), joined([context.sayOf(correction)(corrects.changes), effect], t('list.semicolon')), t('bracket.close')] };
};

/** What a correction changes and why, what it does to the period, and why a notice was taken down. */
const ownLines = (context: ViewContext, community: Community, entry: Entry<'notice'>): readonly (Inline | null)[] => {
  const { t } = context;
  const say = context.sayOf(entry);
  const { corrects, withdraws } = entry.data;
  return [
    corrects ? [t('notice.changes'), t('colon'), joined([say(corrects.changes), corrects.reason === undefined ? null : say(corrects.reason)], t('list.semicolon'))] : null,
    corrects ? restartText(context, community, entry) : null,
    withdraws ? [t('notice.reason'), t('colon'), say(withdraws.reason)] : null,
  ];
};

import type { Community, Entry } from '../../domain/library.ts';
import { linksOf, originalOf, periodOf } from '../../domain/notice.ts';
import { plainTitle, type ViewContext } from '../context.ts';
import { plain } from '../words.ts';
import { periodText } from './period-text.ts';

/** What a correction, a withdrawal note or a result is about, in a sentence for feeds and chat groups; `null` for any other notice. */
export const chainText = (context: ViewContext, community: Community, entry: Entry<'notice'>): string | null => {
  const { t } = context;
  const say = context.sayOf(entry);
  const { corrects, withdraws } = entry.data;
  const links = linksOf(community, entry);
  const original = originalOf(community, entry);
  if (corrects && original) return [t('notice.correctsSummary', { title: plainTitle(context, original), changes: plain(say(corrects.changes)) }), restartText(context, community, entry)].filter((part) => part !== null).join(t('list.semicolon'));
  if (withdraws && links.withdraws) return t('notice.withdrawsSummary', { title: plainTitle(context, links.withdraws), reason: plain(say(withdraws.reason)) });
  return links.resultOf ? t('notice.resultSummary', { title: plainTitle(context, links.resultOf) }) : null;
};

/** What a correction does to the period of the notice that it corrects; `null` where that has none. */
export const restartText = (context: ViewContext, community: Community, correction: Entry<'notice'>): string | null => {
  const original = originalOf(community, correction);
  const period = original ? periodOf(context.library, community, original) : null;
  if (!original || !correction.data.corrects || period === null || period.state === 'none') return null;
  if (!correction.data.corrects.restarts) return context.t('notice.keepsPeriod');
  // A later correction may have restarted it once more.
  return period.state === 'counted' && period.restartedBy === correction.name ? [context.t('notice.restarts'), periodText(context, community, original)].join(context.t('colon')) : context.t('notice.restarts');
};

import type { Community, Entry } from '../../domain/library.ts';
import { linksOf, telephoneFor, withdrawalOf } from '../../domain/notice.ts';
import { communityName, plainTitle, type ViewContext } from '../context.ts';
import { absoluteAddress } from '../files/absolute-address.ts';
import { plain } from '../words.ts';
import { chainText } from './chain-text.ts';
import { periodText } from './period-text.ts';

const MOST_CHARACTERS = 300;

/** A text to pass on in a chat group: title, days, place to object, telephone and address; of a notice that was taken down only that. */
export const groupText = (context: ViewContext, community: Community, entry: Entry<'notice'>): string => {
  const { t } = context;
  const lines = [
    t('group.title', { community: plain(communityName(context, community.id)), title: plainTitle(context, entry) }),
    ...(withdrawalOf(community, entry) === null ? standingLines(context, community, entry) : withdrawnLines(context, community, entry)),
    ...officeLines(context, community, entry),
  ];
  const page = context.library.site.address === undefined ? null : t('group.page', { address: absoluteAddress(context, 'notice', { community: community.id, notice: entry.name }) });
  const about = withdrawalOf(community, entry) === null ? chainText(context, community, entry) : null;
  return fitted(lines, { about, page }).join('\n');
};

const standingLines = (context: ViewContext, community: Community, entry: Entry<'notice'>): readonly string[] => {
  const { t, print } = context;
  const contact = entry.data.objectionContact;
  return [
    periodText(context, community, entry) ?? t('group.published', { date: print.day(entry.data.date) }),
    ...(entry.data.until === undefined ? [] : [t('notice.until', { date: print.shortDay(entry.data.until) })]),
    ...(contact === undefined ? [] : [t('group.object', { office: plain(context.sayOf(entry)(contact.office)) })]),
  ];
};

const withdrawnLines = (context: ViewContext, community: Community, entry: Entry<'notice'>): readonly string[] => {
  const withdrawal = withdrawalOf(community, entry);
  const instead = linksOf(community, entry).republishedAs;
  return [
    ...(withdrawal ? [context.t('notice.withdrawnSummary', { day: context.print.day(withdrawal.on), reason: plain(context.sayOf(entry)(withdrawal.reason)) })] : []),
    ...(instead ? [[context.t('notice.republishedAs'), plainTitle(context, instead)].join(context.t('colon'))] : []),
  ];
};

const officeLines = (context: ViewContext, community: Community, { data }: Entry<'notice'>): readonly string[] => {
  const telephone = telephoneFor(community, data);
  const { profile } = community;
  return [
    ...(telephone === undefined ? [] : [context.t('group.telephone', { telephone })]),
    ...(profile?.data.address === undefined ? [] : [context.t('group.address', { address: plain(context.sayOf(profile)(profile.data.address)) })]),
  ];
};

/** The lines that have to be there, with what fits of the two that may be long. */
const fitted = (lines: readonly string[], { about, page }: { readonly about: string | null; readonly page: string | null }): readonly string[] => {
  const [title = '', ...rest] = lines;
  const room = MOST_CHARACTERS - lines.join('\n').length;
  const told = about === null || room < 10 ? [] : [shortened(about, room - 1)];
  const left = room - told.reduce((sum, line) => sum + line.length + 1, 0);
  const whole = [title, ...told, ...rest, ...(page !== null && page.length + 1 <= left ? [page] : [])];
  return shortened(whole.join('\n'), MOST_CHARACTERS).split('\n');
};

const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`);

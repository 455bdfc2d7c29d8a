import type { Community, Entry } from '../../domain/library.ts';
import { isPersonalList, telephoneFor, visibilityOf, withdrawalOf, withheldFor } from '../../domain/notice.ts';
import { type Inline, joined, type Section, section } from '../block.ts';
import { type BodyView, bodyView } from '../body.ts';
import { communityName, type ViewContext } from '../context.ts';
import { pathOf } from '../addresses.ts';
import { fileLink } from '../file-href.ts';
import { hasCalendarDays } from '../files/calendar-file.ts';
import { headOf, listCrumb, type PageView } from '../head.ts';
import { hasState, kindName, noticeDays } from '../notice-card.ts';
import { officeOf, type OfficeView, telephoneInline } from '../office.ts';
import { type QrCode, qrCode } from '../qr-path.ts';
import { absoluteAddress } from '../files/absolute-address.ts';
import { plain, type Words } from '../words.ts';
import { detailBlocks } from './details.ts';
import { eventLines } from './events.ts';
import { groupText } from './group-text.ts';
import { historySection } from './history.ts';
import { originalPeriodText, periodText } from './period-text.ts';
import { objectionsSection, outcomeLine, outcomeText, suggestionsSection } from './registers.ts';

/** The page of a notice. */
export interface NoticeView extends PageView {
  readonly kind: Words;
  readonly published: { readonly iso: string; readonly text: string };
  readonly period: string | null;
  readonly until: string | null;
  readonly covers: string | null;
  /** What happened to it: withdrawn, corrected, result published. */
  readonly events: readonly Inline[];
  readonly objection: Inline | null;
  /** How many objections came and were answered. */
  readonly outcome: Inline | null;
  readonly office: OfficeView | null;
  /** What a script at the reader's clock needs, as JSON. */
  readonly days: string;
  /** Whether there is room for what that script will say. */
  readonly slot: boolean;
  readonly body: BodyView | null;
  /** Why the text is not here. */
  readonly withheld: string | null;
  readonly sections: readonly Section[];
  readonly feedText: string;
  readonly calendar: string | null;
  readonly paper: PaperView;
}

/** What the sheet on the paper board carries beside the text. */
export interface PaperView {
  readonly issuer: Words;
  readonly number: string | null;
  readonly date: string;
  /** Where the page stands; `null` where the site states no address. */
  readonly code: { readonly address: string; readonly qr: QrCode } | null;
}

/** A notice with its period, the place to object, what it says and what became of it. */
export const noticeView = (context: ViewContext, { community: id, notice: name }: { readonly community: string; readonly notice: string }): NoticeView | null => {
  const community = context.library.communities.get(id);
  const entry = community?.notices.find((candidate) => candidate.name === name);
  if (!community || !entry || visibilityOf(context.library, { community, notice: entry }, context.on) === 'hidden') return null;
  const { print, t } = context;
  const { date, until, covers } = entry.data;
  const withheld = withheldText(context, community, entry);
  const isWithdrawn = withdrawalOf(community, entry) !== null;
  const period = isWithdrawn ? originalPeriodText(context, community, entry) : periodText(context, community, entry);
  return {
    head: noticeHead(context, community, entry),
    kind: kindName(context, entry),
    published: { iso: date, text: print.day(date) },
    period,
    until: until === undefined ? null : t('notice.until', { date: print.deadline(until) }),
    covers: covers === undefined ? null : t('notice.covers', { from: print.date(covers.from), to: print.date(covers.to) }),
    events: eventLines(context, community, entry),
    objection: period === null || isWithdrawn ? null : objectionLine(context, community, entry),
    outcome: outcomeLine(context, entry),
    office: officeBeside(context, community, period !== null && !isWithdrawn ? telephoneFor(community, entry.data) : undefined),
    days: JSON.stringify(noticeDays(context, { community, entry })),
    slot: hasState(noticeDays(context, { community, entry }), context.on),
    body: withheld === null ? bodyView(context, entry) : null,
    withheld,
    sections: [...(withheld === null ? noticeSections(context, community, entry) : stubSections(context, community, entry)), ...historySection(context, entry)],
    feedText: groupText(context, community, entry),
    paper: paperOf(context, entry, { isWhole: withheld === null }),
    calendar: !isWithdrawn && hasCalendarDays(context, { community, notice: entry, visibility: withheld === null ? 'whole' : 'stub' }) ? `${context.base}${pathOf('notice', { community: id, notice: name }).slice(1)}notice.ics` : null,
  };
};

const paperOf = (context: ViewContext, entry: Entry<'notice'>, { isWhole }: { readonly isWhole: boolean }): PaperView => {
  const community = entry.community ?? '';
  const { issuer, number, date } = entry.data;
  const address = absoluteAddress(context, 'notice', { community, notice: entry.name });
  return {
    issuer: issuer === undefined ? communityName(context, community) : context.sayOf(entry)(issuer),
    number: isWhole ? (number ?? null) : null,
    date: context.print.day(date),
    code: context.library.site.address === undefined ? null : { address, qr: qrCode(address) },
  };
};

const noticeHead = (context: ViewContext, community: Community, entry: Entry<'notice'>) => {
  const say = context.sayOf(entry);
  const name = communityName(context, community.id);
  return headOf(context, {
    heading: say(entry.data.title), of: isTitleShared(community, entry) ? [context.print.day(entry.data.date), plain(name)].join(' – ') : name, file: entry.file,
    description: entry.data.summary === undefined ? `${plain(kindName(context, entry))} ${plain(say(entry.data.title))}` : plain(say(entry.data.summary)),
    lead: entry.data.summary === undefined ? null : say(entry.data.summary),
    community: community.id, sample: entry.data.sample === true,
    noindex: isPersonalList(context.library, entry.data),
    crumbs: [
      listCrumb(context, 'communities'), { label: name, href: context.href('community', { community: community.id }) },
      { label: context.t('nav.notices'), href: context.href('communityNotices', { community: community.id }) },
    ],
  });
};

/** Whether another notice has the same title, so that the day has to tell them apart. */
const isTitleShared = (community: Community, entry: Entry<'notice'>): boolean =>
  community.notices.some((other) => other !== entry && JSON.stringify(other.data.title) === JSON.stringify(entry.data.title));

const withheldOf = ({ library, on }: ViewContext, community: Community, entry: Entry<'notice'>) => withheldFor(library, { community, notice: entry }, on);

/** Why a notice is only a stub, or `null` where it is there as a whole. */
const withheldText = (context: ViewContext, community: Community, entry: Entry<'notice'>): string | null => {
  const { t, print } = context;
  switch (withheldOf(context, community, entry)) {
    case null:
      return null;
    case 'withdrawal':
      return t('notice.stub');
    case 'expiry':
      return t('notice.archived', { date: print.day(entry.data.archiveAfter ?? entry.data.date) });
    case 'list':
      return t('notice.personalList');
  }
};

/** The office under the days of a notice; a number that already stands there for objections is not said twice. */
const officeBeside = (context: ViewContext, community: Community, told: string | undefined): OfficeView | null => {
  const office = officeOf(context, community.profile);
  if (office === null) return null;
  return { ...office, hoursNotes: [], telephone: office.telephone === told ? null : office.telephone };
};

/** Where to object: the contact of the notice, else the office of the community, whose address stands below. */
const objectionLine = (context: ViewContext, community: Community, entry: Entry<'notice'>): Inline | null => {
  const contact = entry.data.objectionContact;
  const say = context.sayOf(entry);
  const telephone = telephoneFor(community, entry.data);
  const elsewhere = contact?.address === undefined || JSON.stringify(contact.address) === JSON.stringify(community.profile?.data.address) ? null : say(contact.address);
  if (contact === undefined && telephone === undefined) return null;
  return [
    context.t('notice.object'), ' ',
    joined([contact === undefined ? null : say(contact.office), contact?.post === undefined ? null : say(contact.post), telephone === undefined ? null : telephoneInline(telephone), elsewhere], ' '),
  ];
};

const noticeSections = (context: ViewContext, community: Community, entry: Entry<'notice'>): readonly Section[] => {
  const { t } = context;
  const say = context.sayOf(entry);
  const attachments = (entry.data.attachments ?? []).map(({ file, title }) => fileLink(context, community.id, { file, ...(title === undefined ? {} : { title: say(title) }) }));
  const about = [
    ...(entry.data.number === undefined ? [] : [{ label: t('notice.number'), value: entry.data.number }]),
    ...(entry.data.issuer === undefined ? [] : [{ label: t('notice.issuer'), value: say(entry.data.issuer) }]),
    ...(entry.data.channels === undefined ? [] : [{ label: t('notice.channels'), value: entry.data.channels.map((channel) => context.label('channel', channel)).join(t('list.comma')) }]),
  ];
  return [
    ...section('details', t('notice.details'), detailBlocks(context, entry, null)),
    ...section('attachments', t('notice.attachments'), [{ type: 'list', items: attachments }]),
    ...registers(context, entry),
    ...section('basis', t('notice.basis'), [{ type: 'list', items: (entry.data.basis ?? []).map((text) => say(text)) }]),
    ...section('about', t('notice.about'), [{ type: 'facts', rows: about }]),
  ];
};

/** What stays of a notice of which there is only a stub: totals and counts. */
const stubSections = (context: ViewContext, community: Community, entry: Entry<'notice'>): readonly Section[] => [
  ...section('details', context.t('notice.details'), detailBlocks(context, entry, withheldOf(context, community, entry))),
  ...(withheldOf(context, community, entry) === 'list' ? registers(context, entry) : section('objections', context.t('objections.title'), [{ type: 'text', words: outcomeText(context, entry) ?? '' }])),
];

const registers = (context: ViewContext, entry: Entry<'notice'>): readonly Section[] => [...objectionsSection(context, entry), ...suggestionsSection(context, entry)];

/** Whether the page of a notice is kept out of search engines. */
export const isPersonalListNotice = (context: ViewContext, { community, notice }: Readonly<Record<string, string>>): boolean => {
  const entry = context.library.communities.get(community ?? '')?.notices.find(({ name }) => name === notice);
  return entry !== undefined && isPersonalList(context.library, entry.data);
};

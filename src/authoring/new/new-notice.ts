import type { Day } from '../../domain/day.ts';
import type { Community } from '../../domain/library.ts';
import { pickText } from '../../domain/local-text.ts';
import type { NoticeKind } from '../../domain/notice.ts';
import { countPeriod, yearMissingFor } from '../../domain/period.ts';
import { workdaysOf } from '../../domain/workday.ts';
import { askCommunity, dayQuestion, nameQuestion } from '../ask/common-questions.ts';
import { UnansweredError } from '../ask/question.ts';
import { commentLines, writeLine } from '../write-value.ts';
import { documentText, nameOfCommunity, type Scaffold, type ScaffoldContext } from './draft.ts';
import { detailLines } from './notice-details.ts';

/** A notice that asks for what its kind requires and nothing else, with its objection period counted. */
export const newNotice: Scaffold = async (context) => {
  const { t, asker, locale } = context;
  const community = await askCommunity(context);
  const kind = await askKind(context);
  const title = await asker.ask({ flag: 'title', text: t('new.ask.title') });
  const date = await asker.ask(dayQuestion(context, { flag: 'date', text: t('new.ask.noticeDate') }));
  const issuer = await asker.ask({ flag: 'issuer', text: t('new.ask.issuer'), initial: t('new.committee', { name: nameOfCommunity(community, locale) }) });
  const name = await asker.ask(nameQuestion(context, { flag: 'name', text: t('new.ask.fileName'), initial: `${date}-${kind.id}` }));
  const header = [
    writeLine('kind', kind.id), writeLine('title', title), writeLine('date', date), writeLine('issuer', issuer),
    ...periodLines(context, kind, date), ...(await requiredLines(context, kind)), ...contactLines(community, kind),
    'channels: [board, site]',
    ...(await detailLines(context, kind)),
  ];
  return [{ file: `communities/${community.id}/notices/${name}.mdx`, content: documentText(header) }];
};

const askKind = async ({ library, asker, t, locale }: ScaffoldContext): Promise<NoticeKind> => {
  const choices = library.site.noticeKinds.map(({ id, label }) => ({ value: id, label: pickText(label, locale) }));
  const id = await asker.ask({ flag: 'kind', text: t('new.ask.noticeKind'), choices });
  const kind = library.site.noticeKinds.find((candidate) => candidate.id === id);
  if (!kind) throw new UnansweredError(t('new.flagUnknown', { flag: 'kind', found: id, known: '' }));
  return kind;
};

/** The last day of the objection period with the way it was counted; a comment where the holidays are not known yet. */
const periodLines = ({ library, t }: ScaffoldContext, { period }: NoticeKind, date: string): readonly string[] => {
  if (!period) return [];
  // The question took only days of the calendar.
  const published = date as Day;
  const calendar = workdaysOf(library);
  const missing = yearMissingFor(published, period, calendar);
  if (missing !== null) return commentLines(t('new.periodUncountable', { year: missing }));
  const { from, to } = countPeriod(published, period, calendar);
  const rule = t(`period.rule.${period.unit}.${period.countFrom}`, { length: period.length });
  return [...commentLines(t('new.periodComment', { rule, from, to })), `period: {end: ${to}}`];
};

/** Fields of the notice itself that its kind requires. */
const requiredLines = async (context: ScaffoldContext, kind: NoticeKind): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const field of kind.requires ?? []) lines.push(...(await requiredLine(context, field)));
  return lines;
};

const requiredLine = async (context: ScaffoldContext, field: string): Promise<readonly string[]> => {
  const { asker, t } = context;
  switch (field) {
    case 'covers':
      return [`covers: {from: ${await asker.ask({ flag: 'from', text: t('new.ask.coversFrom'), optional: true })}, to: ${await asker.ask({ flag: 'to', text: t('new.ask.coversTo'), optional: true })}}`];
    case 'suggestions':
      return [...commentLines(t('new.suggestionsComment')), 'suggestions:'];
    case 'text': // The body, which the author writes below.
      return [];
    case 'corrects':
      return [`corrects: {notice: ${await asker.ask({ flag: 'notice', text: t('new.ask.notice'), optional: true })}, changes: , reason: , restarts: false}`];
    case 'withdraws':
      return [`withdraws: {notice: ${await asker.ask({ flag: 'notice', text: t('new.ask.notice'), optional: true })}, reason: }`];
    default:
      return [writeLine(field, await asker.ask({ flag: field, text: t('new.ask.field', { field }), optional: true }))];
  }
};

/** Where to object: the first office of the profile. */
const contactLines = ({ profile }: Community, kind: NoticeKind): readonly string[] => {
  if (!kind.period && !kind.objections) return [];
  const office = profile?.data.contacts?.find(({ telephone, address }) => telephone !== undefined || address !== undefined);
  const telephone = office?.telephone ?? profile?.data.telephone ?? '';
  const address = office?.address ?? profile?.data.address;
  return [
    'objectionContact:', `  ${writeLine('office', office ? pickText(office.office, 'zh-Hans') : '居委会办公室')}`, `  ${writeLine('telephone', telephone)}`,
    ...(address === undefined ? [] : [`  ${writeLine('address', pickText(address, 'zh-Hans'))}`]),
  ];
};
